/** Words that a mistyped word may have been: near ones alone. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { far, heard, makeAlike, slips } from "../../../src/views/search/alike.ts";

const vocabulary = [
  "beroepsgeheim",
  "participatie",
  "vergadering",
  "overleg",
  "tolk",
  "wegwijzer",
  "methodiek",
  "team",
];
const alike = makeAlike(vocabulary);

test.each([
  ["beroepsgehim", "beroepsgeheim"],
  ["beroepsgeheimm", "beroepsgeheim"],
  ["beorepsgeheim", "beroepsgeheim"],
  ["participaite", "participatie"],
  ["vergaedring", "vergadering"],
  ["methodeik", "methodiek"],
  ["overlg", "overleg"],
  ["ovelreg", "overleg"],
  ["overlech", "overleg"],
  ["verchaderink", "vergadering"],
  ["partisiepasie", "participatie"],
  ["wechweizer", "wegwijzer"],
])("%s may have been %s", (typed, word) => {
  expect(alike(typed)[0]).toBe(word);
});

test.each([
  "voetbal",
  "hypotheek",
  "kubernetes",
  "volk",
  "teem",
  "oorlog",
  "vergiftiging",
  "herleg",
  "geroepsgeheim",
  "xyz",
  "",
])("%s was none of them", (typed) => {
  expect(alike(typed)).toEqual([]);
});

test("slips are counted: a letter too many, too few, another one, two swapped", () => {
  expect(slips("team", "team")).toBe(0);
  expect(["tteam", "tem", "teem", "taem"].map((word) => slips(word, "team"))).toEqual([1, 1, 1, 1]);
  expect(slips("", "team")).toBe(4);
  expect(slips("tolk", "team")).toBe(3);
});

test("more slips than may be are too many, and as many are counted", () => {
  expect([slips("teem", "team", 1), slips("taem", "team", 1), slips("tolk", "team", 2)]).toEqual([1, 1, Infinity]);
});

const letters = fc.stringMatching(/^[a-z]{0,14}$/);
test("whatever the words, slips are the same both ways, and none only between the same words", () => {
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      expect(slips(a, b)).toBe(slips(b, a));
      expect(slips(a, b, 2)).toBe(slips(a, b) > 2 ? Infinity : slips(a, b));
      expect(slips(a, b) === 0).toBe(a === b);
      expect(slips(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(slips(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    }),
  );
});

test("whatever is typed: words of the list, that sound the same or are at most two slips away", () => {
  let found = 0;
  const slipped = fc
    .tuple(fc.constantFrom(...vocabulary), fc.nat(12), fc.stringMatching(/^[a-z]{0,2}$/))
    .map(([word, at, letter]) => word.slice(0, at + 1) + letter + word.slice(at + 2));
  fc.assert(
    fc.property(fc.oneof(letters, slipped), (typed) => {
      const words = alike(typed);
      expect(words.length).toBeLessThanOrEqual(3);
      for (const word of words) {
        found += 1;
        expect(vocabulary).toContain(word);
        expect(far(heard(typed), heard(word)), `${typed} ${word}`).toBeLessThanOrEqual(2);
      }
    }),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(20);
});
