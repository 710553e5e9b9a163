/** What someone can answer in an aid. Runs in the browser, on an island's data too, so it asks for no more than it needs. */
import type { AidKind } from "../schema/aid.ts";

interface Named {
  id: string;
}
/** A part to answer, with the answers that it knows. */
export interface AnswerablePart extends Named {
  text: string;
  answers: readonly Named[];
}
/** Where the kinds that can be answered hold their parts. */
interface Answered {
  wegwijzer: { questions: readonly AnswerablePart[] };
  keuzetabel: { criteria: readonly (Named & { text: string; values: readonly Named[] })[] };
}
/** The least of an aid of each kind. */
type Least = { [K in AidKind]: { kind: K } & (K extends keyof Answered ? Answered[K] : unknown) };
export type Answerable = Least[AidKind];

/** The answer of someone who passes a criterion over: it counts for nothing, and a link keeps it. */
export const SKIPPED = "overgeslagen";

const parts: { [K in AidKind]: (aid: Least[K]) => readonly AnswerablePart[] } = {
  wegwijzer: ({ questions }) => questions,
  // What someone does with cards is for that moment: no address holds it.
  kaarten: () => [],
  // Who fills in a scan says things about colleagues and partners: no address holds them.
  zelfscan: () => [],
  keuzetabel: ({ criteria }) =>
    criteria.map(({ id, text, values }) => ({ id, text, answers: [...values, { id: SKIPPED }] })),
};

/** The parts of an aid that can be answered, in order. */
export const answerableParts = (aid: Answerable): readonly AnswerablePart[] =>
  // The row is that of this very aid.
  (parts[aid.kind] as (aid: Answerable) => readonly AnswerablePart[])(aid);
