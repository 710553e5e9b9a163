import fc from "fast-check";
import { expect, test } from "vitest";
import { fieldsOf, itemsOf, LONGEST, readAnswers, wholeNumber } from "../../../src/domain/zelfscan/fields.ts";
import { anyForm, validZelfscan } from "../scan-fixture.ts";

const scan = validZelfscan();

test("every part of every way to answer has a field of its own", () => {
  const names = itemsOf(scan).flatMap((item) => fieldsOf(item, scan.scale).map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual([
    ...["sector", "vorm", "redenen", "partners", "herkomst.zorg", "herkomst.welzijn"],
    ...["intensiteit.apart", "intensiteit.naast", "intensiteit.samen"],
    ...[1, 2, 3].flatMap((row) => ["name", "now", "needed"].map((part) => `nodig.${row}.${part}`)),
    ...[1, 2].flatMap((row) => ["wie", "waarom"].map((part) => `nieuw.${row}.${part}`)),
    ...["beleid", "beleid.wished"],
  ]);
});
test("a scan without a wished score asks for none", () => {
  const { wished: _none, ...scale } = scan.scale ?? { values: [], now: "", bands: [] };
  expect(fieldsOf(itemsOf(scan).at(-1) ?? fail(), scale).map(({ name }) => name)).toEqual(["beleid"]);
});
const fail = (): never => {
  throw new Error("the fixture has items");
};

test("what can stand in the form comes back whole", () => {
  fc.assert(
    fc.property(anyForm(scan), (answers) => {
      expect(readAnswers(scan, JSON.parse(JSON.stringify(answers)))).toEqual({ answers, dropped: [] });
    }),
  );
});
test("of spoiled data what is sound is kept, the rest is named, and nothing is lost in silence", () => {
  fc.assert(
    fc.property(anyForm(scan), fc.dictionary(fc.string(), fc.anything()), (answers, spoiled) => {
      const data: Record<string, unknown> = { ...spoiled, ...answers };
      const read = readAnswers(scan, data);
      for (const [name, values] of Object.entries(answers)) expect(read.answers[name]).toEqual(values);
      expect([...Object.keys(read.answers), ...read.dropped].sort()).toEqual(Object.keys(data).sort());
    }),
  );
});
test("any data at all is read without a fault", () => {
  fc.assert(fc.property(fc.anything(), (data) => void readAnswers(scan, data)));
});
test("what does not fit is dropped: two answers to one, a number too high, a text too long", () => {
  const { answers, dropped } = readAnswers(scan, {
    ...{ sector: ["weinig", "veel"], redenen: ["a", "a"], partners: ["501"], "intensiteit.apart": ["-1"] },
    ...{ "nieuw.1.wie": ["x".repeat(LONGEST + 1)], "nieuw.1.waarom": ["x".repeat(LONGEST)], beleid: [] },
  });
  expect(Object.keys(answers)).toEqual(["nieuw.1.waarom"]);
  expect(dropped).toEqual(["sector", "redenen", "partners", "intensiteit.apart", "nieuw.1.wie", "beleid"]);
});
test("a number is whole and not below 0", () => {
  expect(["0", " 12 ", "9999", "", "1,5", "1e3", "-1", "12345", undefined].map(wholeNumber)).toEqual([
    ...[0, 12, 9999],
    ...Array.from({ length: 6 }, () => undefined),
  ]);
});
