import { expect, test } from "vitest";
import { kaderItems } from "../../src/model/mdx.ts";

test("the items of a Kader are a list of texts", () => {
  expect(kaderItems({ code: "['A', \"B\"]" })).toEqual(["A", "B"]);
  expect(kaderItems({ code: "[ 'A', ]" })).toEqual(["A"]);
  expect(kaderItems({ code: "[]" })).toEqual([]);
  expect(kaderItems({ code: "[A]" })).toBeUndefined();
  expect(kaderItems({ code: "['A' 'B']" })).toBeUndefined();
  expect(kaderItems("A")).toBeUndefined();
});
