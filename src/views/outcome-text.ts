/**
 * "Mijn uitkomst" as plain text, to copy or to share. It holds the aid's own texts and the fixed words of the
 * interface, nothing that a person typed. Date and address come from the caller: this file knows no clock or page.
 */
import type { Certainty } from "../schema/common.ts";
import type { Outcome } from "../schema/wegwijzer.ts";
import { certaintyText } from "../text/certainty.ts";
import { outcomeStrings } from "../text/outcome.nl.ts";

interface OutcomeTexts {
  title: string;
  tone: Outcome["tone"];
  label?: string | undefined;
  means: readonly string[];
  why?: string | undefined;
  actions: readonly string[];
  support: readonly { id: string; text: string }[];
  record: readonly string[];
  consult: readonly string[];
  onward: readonly { text: string }[];
  basis: readonly string[];
  certainty?: Certainty | undefined;
}
export interface OutcomeTextInput {
  /** The aid's title. */
  title: string;
  trail: readonly { question: { text: string }; answer: { text: string } }[];
  outcome: OutcomeTexts;
  /** What to write for the ids in `consult` and `basis`. A text that is no key of it is written as it is. */
  labels: Readonly<Record<string, string>>;
  /** Texts of the standing notices. */
  notices: readonly string[];
  /** As readers see it, such as "22 november 2026". */
  date: string;
  /** Of the aid's page, without any state. */
  address: string;
  /** Positions of the actions that are ticked. */
  ticked?: readonly number[];
  /** Ids of the support that is ticked. */
  chosen?: readonly string[];
  words?: typeof outcomeStrings;
}

/** Writes the outcome as plain text: blocks with a heading, a blank line between them, a newline at the end. */
export function outcomeText(input: OutcomeTextInput): string {
  const { outcome, labels, words = outcomeStrings } = input;
  const tick = (done: boolean | undefined, text: string): string => `${done ? words.done : words.todo} ${text}`;
  const named = (ids: readonly string[]): string[] =>
    bullets(ids.map((id) => (Object.hasOwn(labels, id) ? (labels[id] ?? id) : id)));
  const blocks: [heading: string, lines: readonly string[]][] = [
    [
      `${words.heading}: ${outcome.title}`,
      [outcome.label ?? words.tones[outcome.tone], `${words.aid}: ${input.title}`],
    ],
    [words.trail, input.trail.map(({ question, answer }, index) => `${index + 1}. ${question.text} → ${answer.text}`)],
    [words.means, outcome.means],
    [words.fits, outcome.why === undefined ? [] : [outcome.why]],
    [words.actions, outcome.actions.map((text, index) => tick(input.ticked?.includes(index), text))],
    [words.support, outcome.support.map(({ id, text }) => tick(input.chosen?.includes(id), text))],
    [words.record, bullets(outcome.record)],
    [words.consult, named(outcome.consult)],
    [words.onward, bullets(outcome.onward.map(({ text }) => text))],
    [words.basis, named(outcome.basis)],
    [words.certainty, outcome.certainty ? [certaintyText(outcome.certainty)] : []],
    [words.notices, bullets(input.notices)],
  ];
  const text = blocks
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => [heading, ...lines].join("\n"))
    .join("\n\n");
  return `${text}\n\n${words.date} ${input.date}\n${input.address}\n`;
}

const bullets = (texts: readonly string[]): string[] => texts.map((text) => `- ${text}`);
