/** Words that a mistyped word may have been: near ones alone. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { far, heard, isInPart, makeAlike, slips } from "../../../src/views/search/alike.ts";

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
  expect(slips("team", "team", 0)).toBe(0);
  expect(["tteam", "tem", "teem", "taem"].map((word) => slips(word, "team", 2))).toEqual([1, 1, 1, 1]);
  expect(slips("", "team", 4)).toBe(4);
  expect(slips("tolk", "team", 3)).toBe(3);
});

test("more slips than may be are too many", () => {
  expect([slips("teem", "team", 1), slips("teem", "team", 0), slips("tolk", "team", 2)]).toEqual([
    1,
    Infinity,
    Infinity,
  ]);
});

/** The same by the table of the textbook: slow, and plain to see. */
function slipsByTable(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  const cell = (row: number, at: number) => rows[row]?.[at] ?? Infinity;
  for (let row = 1; row <= a.length; row += 1) {
    rows.push([row]);
    for (let at = 1; at <= b.length; at += 1) {
      const change = cell(row - 1, at - 1) + (a[row - 1] === b[at - 1] ? 0 : 1);
      const isSwap = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1];
      const swap = isSwap ? cell(row - 2, at - 2) + 1 : Infinity;
      rows.at(-1)?.push(Math.min(change, cell(row - 1, at) + 1, cell(row, at - 1) + 1, swap));
    }
  }
  return cell(a.length, b.length);
}

const few = fc.stringMatching(/^[abc]{0,8}$/);
test("whatever the words, as many slips as the table counts, up to two", () => {
  fc.assert(
    fc.property(few, few, fc.nat(2), (a, b, most) => {
      const count = slipsByTable(a, b);
      expect(slips(a, b, most)).toBe(count > most ? Infinity : count);
    }),
    { numRuns: 1000 },
  );
});

const letters = fc.stringMatching(/^[a-z]{0,14}$/);
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

test.each([
  ["dilemmataart", "dilemmakaart", false],
  ["teamshirt", "teamstart", false],
  ["luisterlied", "luisterlijn", false],
  ["dilemmakart", "dilemmakaart", true],
  ["teamsatrt", "teamstart", true],
  ["teamtsart", "teamstart", true],
  ["luisterlijnn", "luisterlijn", true],
  ["luisterlein", "luisterlijn", true],
  ["tolken", "tolk", true],
])("%s as a slip of %s, in the part where it stands: %s", (typed, meant, isSlip) => {
  expect(isInPart(typed, meant, new Set(["team", "dilemma", "luister"]))).toBe(isSlip);
});
