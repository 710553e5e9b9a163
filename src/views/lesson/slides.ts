/** The slides of an aid's lessons, one idea a slide: made from its lesson plans, its examples and the cases they name. */
import { address } from "../../model/addresses.ts";
import type { Content } from "../../model/content.ts";
import type { Aid } from "../../schema/aid.ts";
import { lessonText as t } from "../../text/lesson.nl.ts";
import type { Link } from "../related.ts";
import type { Line, Piece } from "./piece.ts";
import { practicePieces } from "./practice.ts";
import { casesOf, type LessonCase } from "./sheet.ts";

export interface Slide {
  /** Its place on the page: the same as long as what it shows has its id. */
  id: string;
  /** What it belongs to, small above it. */
  tag: string;
  heading: string;
  lines: Line[];
  options: string[];
  link?: Link;
  /** For who presents. */
  notes: string[];
}

const slide = (id: string, tag: string, heading: string, more: Partial<Slide>): Slide => ({
  ...{ id, tag, heading, lines: [], options: [], notes: [] },
  ...more,
});

function ofCase({ id, title, summary, href, questions, shows }: LessonCase): Slide[] {
  const tag = t.caseOf(title);
  const at = `casus-${id}`;
  return [
    slide(at, t.caseTag, title, {
      lines: [{ text: summary }],
      link: { label: t.readCase, href },
      notes: [t.notes.caseStory],
    }),
    ...questions.map((one) => slide(`${at}-${one.id}`, tag, one.text, { notes: [t.open] })),
    ...(shows.length > 0
      ? [
          slide(`${at}-toont`, tag, t.shows, {
            lines: shows.map(({ label }) => ({ text: label })),
            notes: shows.map(({ label, core }) => `${label}: ${core}`),
          }),
        ]
      : []),
  ];
}

function ofPiece(of: string, { id, title, situation, questions, options, answers, fits, more }: Piece, at: number) {
  const name = title ?? t.situationOf(at + 1);
  // A theme is talked about question by question; a situation has one question, and an explanation.
  const note = answers.length > 0 ? t.notes.question : t.notes.theme;
  return [
    slide(id, of, name, { lines: [{ text: situation }], notes: [t.notes.situation] }),
    ...questions.map((text, nth) => slide(`${id}-vraag-${nth + 1}`, name, text, { options, notes: [note] })),
    ...(answers.length > 0
      ? [
          slide(`${id}-bespreek`, name, t.discuss, {
            lines: t.discussLines.map((text) => ({ text })),
            notes: fits.length > 0 ? [t.notes.fits(fits)] : [],
          }),
        ]
      : []),
    ...answers.map(({ title: heading, lines }, nth) =>
      slide(`${id}-uitleg-${nth + 1}`, name, heading, {
        lines,
        ...(nth === answers.length - 1 && more ? { link: more } : {}),
        notes: nth === 0 ? [t.notes.explanation] : [],
      }),
    ),
  ];
}

/** What the lessons of an aid use, each once, in the order in which they do. */
export const usedIn = ({ lesson }: Aid, what: "examples" | "cases"): string[] => [
  ...new Set(lesson.plans.flatMap((plan) => plan[what])),
];

/** All slides of an aid. */
export function slidesOf(content: Content, aid: Aid): Slide[] {
  const { plans, learn } = aid.lesson;
  const notices = aid.notices.flatMap((id) => content.site.notices[id]?.short ?? []).join(" ");
  return [
    slide("start", content.site.name, aid.title, {
      lines: [{ text: aid.summary }, ...(notices ? [{ text: notices }] : [])],
      notes: [
        learn,
        ...plans.map(
          ({ minutes, steps }) =>
            `${t.lessonOf(minutes)}: ${steps.map((step) => `${step.title} (${step.minutes})`).join(" · ")}`,
        ),
      ],
    }),
    ...casesOf(content, usedIn(aid, "cases")).flatMap(ofCase),
    ...practicePieces(content, aid, usedIn(aid, "examples")).flatMap((piece, at) => ofPiece(aid.title, piece, at)),
    slide("slot", aid.title, t.takeAway, {
      lines: [{ text: t.takeAwayLine }],
      link: { label: t.readOn, href: address.aid(aid.id) },
      notes: [t.notes.end],
    }),
  ];
}
