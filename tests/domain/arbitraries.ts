/** Random wegwijzers and answers. Few ids on purpose, so that loops, double ids and lost targets happen all the time. */
import fc from "fast-check";

export interface TinyWegwijzer {
  start: string;
  questions: { id: string; answers: { id: string; to: string }[] }[];
  outcomes: { id: string }[];
}

const questionId = fc.constantFrom("a", "b", "c", "d", "e", "constructor", "__proto__", "tostring");
const outcomeId = fc.constantFrom("x", "y", "z");
const answerId = fc.constantFrom("ja", "nee", "weet-niet", "__proto__");
const target = fc.oneof(questionId, outcomeId, fc.constant("nergens"));

/** Any wegwijzer at all: most are broken in some way. */
export const anyWegwijzer: fc.Arbitrary<TinyWegwijzer> = fc.record({
  start: fc.oneof({ weight: 8, arbitrary: questionId }, { weight: 1, arbitrary: target }),
  questions: fc.uniqueArray(
    fc.record({
      id: questionId,
      answers: fc.uniqueArray(fc.record({ id: answerId, to: target }), { maxLength: 4, selector: ({ id }) => id }),
    }),
    { maxLength: 8, selector: ({ id }) => id },
  ),
  outcomes: fc.uniqueArray(fc.record({ id: outcomeId }), { maxLength: 3, selector: ({ id }) => id }),
});

const ORDER = ["vraag-a", "true", "2", "vraag-d", "x", "1e3"];

/** A wegwijzer whose edges all lead forward, to an outcome in the end: random wegwijzers alone are nearly always broken. */
export const forwardWegwijzer: fc.Arbitrary<TinyWegwijzer> = fc
  .tuple(
    ...ORDER.slice(0, 4).map((_, index) =>
      fc.array(fc.constantFrom(...ORDER.slice(index + 1)), { minLength: 1, maxLength: 3 }),
    ),
  )
  .map((all) => ({
    start: ORDER[0] ?? "",
    questions: all.map((targets, index) => ({
      id: ORDER[index] ?? "",
      answers: targets.map((to, number) => ({ id: `${number}`, to })),
    })),
    outcomes: ORDER.slice(4).map((id) => ({ id })),
  }));

/** Any answers: known ones, unknown ones, keys of Object.prototype. */
export const anyAnswers: fc.Arbitrary<Record<string, string>> = fc
  .array(fc.tuple(fc.oneof(questionId, fc.string()), fc.oneof(answerId, fc.string())))
  .map((entries) => Object.fromEntries(entries));
