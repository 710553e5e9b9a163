/** Words in order become one text and come back as they were. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { packSorted, readSorted } from "../../../src/views/search/sorted.ts";

test("of each word only what differs from the one before it stands there", () => {
  expect(packSorted(["bal", "balen", "bank"])).toBe("0bal3en2nk");
  expect(readSorted("0bal3en2nk")).toEqual(["bal", "balen", "bank"]);
  expect(readSorted(packSorted([]))).toEqual([]);
});

test("any words of letters, in any order, come back", () => {
  const word = fc.stringMatching(/^[a-d]{1,14}$/);
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(readSorted(packSorted(words))).toEqual(words);
    }),
  );
});
