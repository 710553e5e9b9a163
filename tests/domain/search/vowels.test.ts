/** Words of one syllable with one stem: one word, or two. */
import { expect, test } from "vitest";
import { stem } from "../../../src/domain/search/words.ts";
import { fitsVowel, vowelOf, vowelsOf } from "../../../src/domain/search/vowels.ts";
import { parse } from "../../../src/domain/search/query.ts";
import { makeIndex } from "../../../src/domain/search/index.ts";
import { language, thing } from "./fixture.ts";

test.each([
  ["aap", "app", false],
  ["tol", "tools", false],
  ["kers", "keer", false],
  ["dag", "dagen", true],
  ["taak", "taken", true],
  ["deel", "delen", true],
  ["plan", "plannen", true],
])("%s and %s share a stem; they can be one word: %s", (one, other, isOne) => {
  expect(stem(one)).toBe(stem(other));
  expect(fitsVowel(vowelsOf([[other, stem(other)]]), one, stem(one))).toBe(isOne);
});

test("of a stem of more syllables, or with two vowels, it says nothing", () => {
  for (const word of ["vergadert", "overleg", "huis", "tien"]) expect(vowelOf(word, stem(word)), word).toBeUndefined();
});

test("a word with the vowel of another is not known, unless something is spelled so", () => {
  const known = (query: string, ...titles: string[]) =>
    parse(
      makeIndex(
        titles.map((title) => thing(title)),
        language,
      ),
      query,
    )[0]?.meanings.length;
  expect(known("aap", "Een app")).toBe(0);
  expect(known("aap", "Een app", "De aap")).toBe(1);
  expect(known("taken", "Een taak")).toBe(1);
});
