/** Compounds are cut into words that the site knows, and nothing else is. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { coreOf, partsOf, vocabularyOf } from "../../../src/domain/search/compounds.ts";

const words = new Set(
  "team vergadering beroep geheim zorg plan coordinatie samen werking aan bod hond hok huis arts gezin lid ondersteuning wet boek".split(
    " ",
  ),
);
const vocabulary = vocabularyOf(words, new Set(["aanbod", "samenwerking"]), ["luister"]);
const light = new Set(["moment", "model", "gesprek"]);

test.each([
  ["teamvergadering", ["team", "vergadering"]],
  ["beroepsgeheim", ["beroep", "geheim"]],
  ["hondenhuis", ["hond", "huis"]],
  ["zorgcoordinatie", ["zorg", "coordinatie"]],
  ["gezinsondersteuningsplan", ["gezin", "ondersteuning", "plan"]],
  ["wetboek", ["wet", "boek"]],
])("%s", (word, parts) => {
  expect(partsOf(word, vocabulary)).toEqual(parts);
});

test.each(["aanbod", "samenwerking", "team", "vergadering", "kubernetes", "teamxyz", "xyzteam", "hondenhok", ""])(
  "%s is not cut",
  (word) => {
    expect(partsOf(word, vocabulary)).toEqual([]);
  },
);

test.each([
  ["luistervergadering", ["luister", "vergadering"]], // a verb stands before another word as its stem
])("%s has a stem as its first part", (word, parts) => {
  expect(partsOf(word, vocabulary)).toEqual(parts);
});

test.each([
  ["vergaderingsmoment", "vergadering"],
  ["teammomenten", "team"],
  ["luistermodel", "luister"],
  ["voetbalmoment", undefined],
  ["moment", undefined],
  ["teamvergadering", undefined],
  ["hokmodel", undefined], // too short to be sure
])("%s is about %s", (word, core) => {
  expect(coreOf(word, vocabulary, light)).toBe(core);
});

const known = fc.constantFrom(...[...words].filter((word) => word.length >= 4));
test("two known words with s, en or nothing between them are always cut, and parts are always known", () => {
  fc.assert(
    fc.property(known, fc.constantFrom("", "s", "en"), known, (first, link, last) => {
      const parts = partsOf(first + link + last, vocabulary);
      if (!vocabulary.whole.has(first + link + last)) expect(parts.length).toBeGreaterThanOrEqual(2);
      for (const part of parts) expect(words.has(part) || vocabulary.isStem(part)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{0,20}$/), (word) => {
      const parts = partsOf(word, vocabulary);
      expect(parts.length === 0 || parts.length >= 2).toBe(true);
      expect(parts.join("").length).toBeLessThanOrEqual(word.length);
    }),
  );
});
