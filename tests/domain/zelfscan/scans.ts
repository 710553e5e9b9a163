/** Scans and answers for the properties of codes, of scores put together and of what is kept. */
import fc from "fast-check";
import { fieldsOf, itemsOf, type ScanAnswers, type ScanLike } from "../../../src/domain/zelfscan/fields.ts";
import type { TogetherLike } from "../../../src/domain/zelfscan/code.ts";

const scaleOf = (most: number, wished: boolean) => ({
  values: Array.from({ length: most }, (_, at) => ({ value: at + 1, text: `woord ${at + 1}` })),
  now: "Nu",
  bands: [],
  ...(wished && { wished: "Gewenst" }),
});

/** A scan of scores alone: so many items, on a scale of so many values. */
export const scoredScan = (items: number, values = 5, wished = true, id = "proef"): TogetherLike => ({
  id,
  scale: scaleOf(values, wished),
  dimensions: Array.from({ length: items }, (_, at) => ({
    id: `dimensie-${at}`,
    title: `Dimensie ${at}`,
    items: [{ answer: "scale" as const, id: `item-${at}`, text: `Item ${at}` }],
    advice: [],
  })),
});

/** Any scan of scores that the schema lets pass, within reason. */
export const anyScoredScan = fc
  .record({ items: fc.integer({ min: 2, max: 20 }), values: fc.integer({ min: 2, max: 7 }), wished: fc.boolean() })
  .map(({ items, values, wished }) => scoredScan(items, values, wished));

/** Any answers to a scan's choices, each field filled or not. */
export const answersTo = (aid: ScanLike<unknown>): fc.Arbitrary<ScanAnswers> =>
  fc
    .tuple(
      ...itemsOf(aid).flatMap((item) =>
        fieldsOf(item, aid.scale).flatMap((field) =>
          field.holds === "choice"
            ? [fc.option(fc.constantFrom(...field.values)).map((value) => [field.name, value] as const)]
            : [],
        ),
      ),
    )
    .map((pairs) => Object.fromEntries(pairs.flatMap(([name, value]) => (value === null ? [] : [[name, [value]]]))));

export const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
export const aPerson = fc.string({ unit: fc.constantFrom(...SIGNS), minLength: 4, maxLength: 4 });
