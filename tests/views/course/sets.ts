/** Banks to write files from: the real one, and any that content might hold. */
import fc from "fast-check";
import { readContent } from "../../../src/reader/read.ts";
import { hardText as text } from "../hard-text.ts";
import { type Card, type Question, type QuestionSet, questionSets } from "../../../src/views/course/question.ts";

export const SITE = "https://pris.example";
export const { content } = readContent("content");
export const real = questionSets(content);

const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/);
const option = (fits: boolean) => fc.record({ id: slug, text, explanation: text, fits: fc.constant(fits) });
const options = fc
  .tuple(
    fc.array(option(true), { minLength: 1, maxLength: 3 }),
    fc.array(option(false), { minLength: 1, maxLength: 3 }),
  )
  .map(([right, wrong]) => [...wrong, ...right].map((one, at) => ({ ...one, id: `${one.id}-${at}` })));
const question = fc.record({ id: slug, name: text, situation: text, question: text, options });
const card = fc.record({
  ...{ id: slug, title: text },
  lines: fc.array(fc.record({ term: text, text }), { minLength: 1, maxLength: 2 }),
  parts: fc.array(fc.record({ label: text, text }), { minLength: 1, maxLength: 2 }),
});
const named = <T extends Question | Card>(list: T[], set: string, kind: string) =>
  list.map((one, at) => ({ ...one, id: `pris-${set}-${kind}-${one.id}-${at}` }));

/** Banks of a few aids; every id is its own. */
export const anySets: fc.Arbitrary<QuestionSet[]> = fc
  .array(
    fc.record({
      ...{ id: slug, title: text },
      version: fc.constantFrom("1.0", "2.13"),
      on: fc.constantFrom("2026-11-22", "2027-03-29"),
      questions: fc.array(question, { minLength: 1, maxLength: 3 }),
      cards: fc.array(card, { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((sets) =>
    sets.map((set, at) => {
      const id = `${set.id}-${at}`;
      return {
        ...{ ...set, id, href: `/hulpmiddelen/${id}/` },
        questions: named(set.questions, id, "v"),
        cards: named(set.cards, id, "k"),
      };
    }),
  );
