/** Words of Dutch that are no slips: those that look like words of the site, and no others. */
import { expect, test } from "vitest";
import { stem } from "../../../src/domain/search/words.ts";
import { lookalikes, wordsOfDictionary } from "../../../src/views/search/lookalikes.ts";

const site = ["tolk", "overleg", "vergadering", "worden"];
const known = new Set(["overleg", "vergadering", "tolk", "worden", "deel"].map(stem));

test.each([
  ["overweg", true], // one slip
  ["verladering", true],
  ["ver", true], // as "vergadering" begins
  ["vaderring", false], // three slips
  ["voetbal", false], // like none of them
  ["delen", false], // the site holds it somewhere
  ["overleggen", false],
  ["volk", false], // too short for a slip
])("%s: %s", (word, is) => {
  expect(lookalikes([word], site, known)).toEqual(is ? [word] : []);
});

test("a dictionary gives its words of letters, folded, without names and what says how they bend", () => {
  expect(wordsOfDictionary("4\nkeuken/Za\nĳs\nAntwerpen\nidee-fixe\nprivé/Aa\n's\n")).toEqual([
    "keuken",
    "ijs",
    "prive",
  ]);
});
