/** The outcome of a wegwijzer as plain text. */
import { outcomeStrings as words } from "../text/outcome.nl.ts";
import * as t from "../text/wegwijzer.nl.ts";
import type { WidgetOutcome } from "./island/index.ts";
import { type OutcomeSection, outcomeSections, type SectionId } from "./outcome-sections.ts";
import { bullets, type Imprint, plainText } from "./plain-text.ts";

/** Positions of the lines that are ticked, in sections to tick. */
export type Ticked = { [S in SectionId]?: readonly number[] };
export interface OutcomeTextInput {
  aid: Imprint;
  trail: readonly { question: { text: string }; answer: { text: string } }[];
  outcome: WidgetOutcome;
  ticked?: Ticked;
}

const toTick: readonly SectionId[] = ["actions", "support"];
const running: readonly SectionId[] = ["means", "fits", "certainty"];

function written({ id, lines }: OutcomeSection, ticked: Ticked): string[] {
  const texts = lines.map(({ name, text }) => name ?? text);
  if (running.includes(id)) return texts;
  if (!toTick.includes(id)) return bullets(texts);
  return texts.map((text, index) => `${ticked[id]?.includes(index) ? words.done : words.todo} ${text}`);
}

/** Writes the outcome, with the answers that led to it. */
export function outcomeText({ aid, trail, outcome, ticked = {} }: OutcomeTextInput): string {
  const way = trail.map(({ question, answer }, index) => `${index + 1}. ${question.text} → ${answer.text}`);
  // Ways to other outcomes are for who looks at the aid itself.
  const sections = outcomeSections(outcome).filter(({ id }) => id !== "neighbours");
  return plainText(aid, outcome.title, outcome.label ?? t.tones[outcome.tone], [
    [t.trail, way],
    ...sections.map(
      (section) => [section.id === "support" ? words.support : section.title, written(section, ticked)] as const,
    ),
  ]);
}
