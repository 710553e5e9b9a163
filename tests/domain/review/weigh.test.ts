import fc from "fast-check";
import { expect, test } from "vitest";
import { type Review, verdicts } from "../../../src/domain/review/file.ts";
import { judgedOf, readables } from "../../../src/domain/review/passages.ts";
import { marksOf, signature, weigh } from "../../../src/domain/review/weigh.ts";
import { readContent } from "../../../src/reader/read.ts";

const all = readables(readContent().content);
const judged = all.flatMap(judgedOf);
const parts = all.find(({ id }) => id === "beroepsgeheim")?.parts ?? [];
const on = "2026-11-26";
const klopt = (keys: readonly { key: string; print: string }[]): Review => ({
  ...{ name: "An Jans", role: "jurist" },
  judgements: Object.fromEntries(keys.map(({ key, print }) => [key, { on, print, verdict: "klopt", remark: "" }])),
});

test("every judgement is told once at least, and only what was found right in these words can be signed", () => {
  const known = fc.constantFrom(...judged).chain(({ key, print }) =>
    fc.record({
      ...{ key: fc.constantFrom(key, `${key}-weg`), on: fc.constant(on), remark: fc.constantFrom("", "Kijk na.") },
      ...{ print: fc.constantFrom(print, "00000000"), verdict: fc.constantFrom(...verdicts) },
    }),
  );
  fc.assert(
    fc.property(fc.uniqueArray(known, { selector: ({ key }) => key }), (list) => {
      const judgements = Object.fromEntries(list.map(({ key, ...rest }) => [key, rest]));
      const { right, open, changed, gone } = weigh(all, { name: "", role: "", judgements });
      const told = [...right, ...open, ...changed].map(({ passage }) => passage.key);
      expect(new Set([...told, ...gone.map(([key]) => key)])).toEqual(new Set(list.map(({ key }) => key)));
      for (const { passage, judgement } of right)
        expect([judgement.verdict, judgement.print]).toEqual(["klopt", passage.print]);
      for (const { passage, judgement } of changed) expect(judgement.print).not.toBe(passage.print);
    }),
  );
});

test("an aid is signed as a whole once each of its questions and outcomes is", () => {
  expect(parts).toHaveLength(9);
  const marks = (keys: typeof parts) => marksOf(all, weigh(all, klopt(keys)).right, "An Jans, jurist");
  expect(marks(parts.slice(1)).map(({ path }) => path)).not.toContainEqual([]);
  const whole = marks(parts).find(({ path }) => path.length === 0);
  expect(whole).toMatchObject({ file: "content/hulpmiddelen/beroepsgeheim.yaml", on, by: "An Jans, jurist" });
});

test("what somebody else signed before counts, and bears their name too", () => {
  const [first] = parts;
  const before = all.map((one) =>
    one.id === "beroepsgeheim"
      ? {
          ...one,
          parts: one.parts.map((part) =>
            part.key === first?.key ? { ...part, reviewed: { on: "2027-01-02", by: "Bo" } } : part,
          ),
        }
      : one,
  );
  const marks = marksOf(before, weigh(before, klopt(parts.slice(1))).right, "An Jans");
  expect(marks.at(-1)).toMatchObject({ path: [], on: "2027-01-02", by: "Bo; An Jans" });
});

test("who signs the same words later takes nobody's name away, and twice the same file is once", () => {
  const law = all.filter(({ kind }) => kind === "law");
  const sign = (readables: typeof all, by: string) => {
    const { right } = weigh(readables, klopt(readables.flatMap(judgedOf).slice(0, 1)));
    const [mark] = marksOf(readables, right, by);
    return readables.map((one, at) =>
      at === 0 ? { ...one, parts: one.parts.map((part, n) => (n === 0 ? { ...part, reviewed: mark } : part)) } : one,
    );
  };
  const [first] = sign(sign(sign(law, "An"), "Bo"), "An");
  expect(first?.parts[0]?.reviewed).toMatchObject({ on, by: "An; Bo", print: law[0]?.parts[0]?.print });
});

test("an aid that somebody signed as a whole keeps their name", () => {
  const before = all.map((one) =>
    one.id === "beroepsgeheim" && one.whole ? { ...one, whole: { ...one.whole, reviewed: { on, by: "Bo" } } } : one,
  );
  expect(marksOf(before, weigh(before, klopt(parts)).right, "An").at(-1)).toMatchObject({ path: [], by: "Bo; An" });
});

test("who signs, as the site names them; nobody without a name", () => {
  expect(signature({ name: " An  Jans ", role: "jurist" })).toBe("An Jans, jurist");
  expect(signature({ name: "An Jans", role: "" })).toBe("An Jans");
  expect(signature({ name: " ", role: "jurist" })).toBe("");
});
