/** What stands for any review in a property. */
import fc from "fast-check";
import { type Judgement, type Review, verdicts } from "../../../src/domain/review/file.ts";

const anyKey = fc
  .tuple(fc.constantFrom("law", "aid", "page", "method"), fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/))
  .map((names) => names.join("."));
/** Up to a few years ahead: a clock may be wrong. */
const anyDay = fc.integer({ min: 0, max: 3650 }).map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toJSON().slice(0, 10));
const anyText = fc.string({ unit: "binary", maxLength: 60 });

const anyJudgement: fc.Arbitrary<Judgement> = fc.record({
  on: anyDay,
  print: fc.stringMatching(/^[0-9a-f]{8}$/),
  verdict: fc.constantFrom(...verdicts),
  remark: anyText,
});

/** Anything that somebody may have found. */
export const anyReview: fc.Arbitrary<Review> = fc
  .record({ name: anyText, role: anyText, all: fc.array(fc.tuple(anyKey, anyJudgement), { maxLength: 12 }) })
  .map(({ all, ...who }) => ({ ...who, judgements: Object.fromEntries(all) }));

/** As the page writes it. */
export const EDITION = "2026-11-22";
export const MADE = "2026-11-26";
