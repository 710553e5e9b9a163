/** Notes for Anki: a line each, of id, front, back, deck and tags. */
import { bank, verdict } from "../../text/course.nl.ts";
import type { Card, Question, QuestionSet } from "./question.ts";
import { escapeText, paragraphs } from "../xml.ts";

/** Anki keeps a learner's progress with the id: a card that is imported again is changed, not added. */
const head = Object.entries({
  ...{ separator: "Tab", html: true },
  ...{ "guid column": 1, "deck column": 4, "tags column": 5 },
}).map(([name, value]) => `#${name}:${value}`);

const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
const strong = (text: string) => `<b>${escapeText(text)}</b>`;

const ofQuestion = ({ id, situation, question, options }: Question) => [
  id,
  paragraphs(situation) + `<p>${strong(question)}</p>` + list(options.map(({ text }) => escapeText(text))),
  list(
    options.map(
      ({ text, fits, explanation }) => `${escapeText(text)} ${strong(verdict(fits))} ${escapeText(explanation)}`,
    ),
  ),
];

const ofCard = ({ id, title, lines, parts }: Card) => [
  id,
  paragraphs(title),
  list(lines.map(({ term, text }) => `${strong(term)} ${escapeText(text)}`)) +
    parts.map(({ label, text }) => `<p>${strong(label)}</p>${paragraphs(text)}`).join(""),
];

/** Two colons part a deck from the deck that it stands in. */
const deck = ({ title }: QuestionSet) => `${bank}::${title.replaceAll("::", ":")}`;

const notes = (set: QuestionSet) =>
  [...set.cards.map(ofCard), ...set.questions.map(ofQuestion)].map((fields) =>
    [...fields, escapeText(deck(set)), ["pris", set.id].join(" ")].join("\t"),
  );

/** The file for Anki's "Import". No field holds a tab, an end of a line or a quotation mark: all of them are escaped. */
export const ankiText = (sets: readonly QuestionSet[]): string => [...head, ...sets.flatMap(notes)].join("\n") + "\n";
