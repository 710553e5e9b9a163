/** A lesson plan as its sheet shows it, and as a session of the draaiboek. */
import { emptySession, tidy } from "../../domain/draaiboek.ts";
import { address } from "../../model/addresses.ts";
import type { Content } from "../../model/content.ts";
import type { Aid } from "../../schema/aid.ts";
import type { Casus } from "../../schema/casus.ts";
import type { LessonPlan } from "../../schema/lesson.ts";
import { lessonText as t } from "../../text/lesson.nl.ts";
import { writeSession } from "../draaiboek/link.ts";
import { shownBy } from "../related.ts";
import type { Piece } from "./piece.ts";
import { practicePieces } from "./practice.ts";

export interface LessonCase extends Pick<Casus, "id" | "title" | "summary"> {
  href: string;
  questions: Casus["questions"];
  shows: ReturnType<typeof shownBy>;
}
export interface LessonSheet {
  steps: { from: number; to: number; title: string; text: string }[];
  /** What one lays ready: what has a page, then the rest. */
  ready: { what: string; label: string; href: string }[];
  materials: string[];
  pieces: Piece[];
  cases: LessonCase[];
}

/** The cases with these ids. */
export const casesOf = (content: Content, ids: readonly string[]): LessonCase[] =>
  ids
    .flatMap((id) => content.casus.get(id)?.data ?? [])
    .map((casus) => {
      const { id, title, summary, questions } = casus;
      return { id, title, summary, questions, href: address.casus(id), shows: shownBy(content, casus) };
    });

/** The sheet of one plan. */
export function lessonSheet(content: Content, aid: Aid, plan: LessonPlan): LessonSheet {
  const cases = casesOf(content, plan.cases);
  let from = 0;
  const steps = plan.steps.map(({ minutes, title, text }) => {
    const step = { from, to: from + minutes, title, text };
    from = step.to;
    return step;
  });
  return {
    ...{ steps, cases, materials: plan.materials },
    ready: [
      { what: t.ready, label: aid.title, href: address.aid(aid.id) },
      ...cases.map(({ title, href }) => ({ what: t.readyCase, label: title, href })),
    ],
    pieces: practicePieces(content, aid, plan.examples),
  };
}

/** The draaiboek that opens with the same session. */
export function lessonDraaiboek(content: Content, aid: Aid, plan: LessonPlan): string {
  const cases = casesOf(content, plan.cases);
  return (
    address.draaiboek +
    writeSession({
      ...emptySession,
      title: tidy(t.lessonTitle(plan.minutes, aid.title)),
      parts: plan.steps.map(({ minutes, title }) => ({ kind: "own", name: title, minutes })),
      materials: [aid.title, ...cases.map(({ title }) => t.caseOf(title)), ...plan.materials].map(tidy),
    })
  );
}
