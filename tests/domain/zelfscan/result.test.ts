import fc from "fast-check";
import { expect, test } from "vitest";
import type { ScanAnswers } from "../../../src/domain/zelfscan/fields.ts";
import type { ScanTest } from "../../../src/schema/zelfscan.ts";
import { scanResult } from "../../../src/domain/zelfscan/result.ts";
import { rowsOf, testSuits } from "../../../src/domain/zelfscan/tests.ts";
import { at } from "../fixtures.ts";
import { anyForm, validZelfscan } from "../scan-fixture.ts";

const scan = validZelfscan();
const adviceOf = (answers: ScanAnswers) =>
  scanResult(scan, answers).dimensions.flatMap(({ advice }) => advice.map(({ id }) => id));
const itemOf = (answers: ScanAnswers, id: string) =>
  scanResult(scan, answers)
    .dimensions.flatMap(({ items }) => items)
    .find(({ item }) => item.id === id);

test("an empty form has nothing to say", () => {
  const result = scanResult(scan, {});
  expect({ answered: result.answered, of: result.of, advice: adviceOf({}) }).toEqual({
    answered: 0,
    of: 9,
    advice: [],
  });
});
test("every form has a result: each item once, in its dimension, and only advice whose tests hold", () => {
  fc.assert(
    fc.property(anyForm(scan), (answers) => {
      const result = scanResult(scan, answers);
      expect(result.dimensions.map(({ id }) => id)).toEqual(scan.dimensions.map(({ id }) => id));
      expect(result.dimensions.flatMap(({ items }) => items.map(({ item }) => item.id))).toHaveLength(result.of);
      const score = Number(answers.beleid?.[0]);
      const band = itemOf(answers, "beleid")?.score?.band;
      expect(band?.id).toBe(Number.isNaN(score) ? undefined : score <= 2 ? "laag" : "hoog");
    }),
  );
});
test("shares that do not make 100 % are odd, and stand in the way of nothing", () => {
  const answers = { "intensiteit.apart": ["60"], "intensiteit.samen": ["50"] };
  expect(itemOf(answers, "intensiteit")?.oddity).toEqual({ odd: "total", total: 110 });
  expect(adviceOf(answers)).toEqual(["vooral-apart"]);
  expect(itemOf({ ...answers, "intensiteit.samen": ["40"] }, "intensiteit")?.oddity).toBeUndefined();
  expect(itemOf({}, "intensiteit")?.oddity).toBeUndefined();
});
test("more choices than asked are odd", () => {
  expect(itemOf({ redenen: ["a", "b", "c"] }, "redenen")?.oddity).toEqual({ odd: "too-many", most: 2 });
  expect(itemOf({ redenen: ["a", "b"] }, "redenen")?.oddity).toBeUndefined();
});
test("spaces are no answer", () => {
  expect(itemOf({ "nieuw.1.wie": ["  "] }, "nieuw")?.answered).toBe(false);
  expect(adviceOf({ "nieuw.1.wie": ["  "] })).toEqual([]);
});
test("tests look at numbers, gaps and pairs, and hold for nothing that is open", () => {
  expect(adviceOf({ partners: ["3"] })).toEqual([]);
  expect(adviceOf({ partners: ["3"], redenen: ["a", "b"] })).toEqual(["weinig-partners"]);
  expect(adviceOf({ partners: ["4"], redenen: ["b"] })).toEqual([]);
  expect(adviceOf({ sector: ["veel"] })).toEqual([]);
  expect(adviceOf({ sector: ["veel"], vorm: ["matig"] })).toEqual(["te-licht"]);
  expect(adviceOf({ sector: ["matig"], vorm: ["matig"] })).toEqual([]);
  expect(adviceOf({ beleid: ["3"], "beleid.wished": ["4"] })).toEqual([]);
  expect(adviceOf({ beleid: ["1"], "beleid.wished": ["4"] })).toEqual(["meer-steun"]);
  expect(adviceOf({ "nodig.2.now": ["veel"], "nodig.2.needed": ["weinig"] })).toEqual([]);
  expect(adviceOf({ "nodig.2.now": ["weinig"], "nodig.3.needed": ["veel"] })).toEqual([]);
  expect(adviceOf({ "nodig.2.now": ["weinig"], "nodig.2.needed": ["veel"] })).toEqual(["meer-nodig"]);
});
test("each test by itself: chosen, answered without it, at most, the same", () => {
  const holds = (when: ScanTest[], answers: ScanAnswers) => {
    const own = validZelfscan();
    at(at(own.dimensions, 0).advice, 0).when = when;
    return scanResult(own, answers).dimensions[0]?.advice.some(({ id }) => id === "te-licht") ?? false;
  };
  const lacks: ScanTest[] = [{ test: "lacks", item: "redenen", values: ["a"] }];
  const forms = (...all: ScanAnswers[]) => all;
  expect(forms({}, { redenen: ["a"] }, { redenen: ["b"] }).map((form) => holds(lacks, form))).toEqual([
    false,
    false,
    true,
  ]);
  const anyRow: ScanTest[] = [{ test: "is", item: "herkomst", values: ["veel"] }];
  expect(forms({}, { "herkomst.zorg": ["veel"] }).map((form) => holds(anyRow, form))).toEqual([false, true]);
  const few: ScanTest[] = [{ test: "at-most", item: "redenen", value: 1 }];
  expect(forms({}, { redenen: ["a"] }, { redenen: ["a", "b"] }).map((form) => holds(few, form))).toEqual([
    false,
    true,
    false,
  ]);
  const same: ScanTest[] = [{ test: "same-as", item: "sector", other: "vorm" }];
  expect(forms({ sector: ["veel"], vorm: ["veel"] }, { sector: ["veel"] }).map((form) => holds(same, form))).toEqual([
    true,
    false,
  ]);
  const unknown: ScanTest[] = [{ test: "filled", item: "nergens" }];
  expect(holds(unknown, { sector: ["veel"] })).toBe(false);
  expect(Object.keys(testSuits)).toHaveLength(9);
});
test("only rows in which something stands are compared", () => {
  const item = scan.dimensions.flatMap(({ items }) => items).find(({ answer }) => answer === "compare");
  if (item?.answer !== "compare") throw new Error("the fixture compares");
  const answers = { "nodig.1.name": [" "], "nodig.2.name": ["CLB"], "nodig.3.needed": ["veel"] };
  expect(rowsOf(item, answers)).toEqual([
    { name: "CLB", now: -1, needed: -1 },
    { name: "", now: -1, needed: 2 },
  ]);
});
