/** Words of Dutch that are no slips: those that look like words of the site, and no others. */
import { expect, test } from "vitest";
import { vowelsOf } from "../../../src/domain/search/vowels.ts";
import { stem } from "../../../src/domain/search/words.ts";
import { lookalikes, wordsOfDictionary } from "../../../src/views/search/lookalikes.ts";

const site = ["tolk", "overleg", "vergadering", "worden", "vlot"];
const known = vowelsOf(["overleg", "vergadering", "tolk", "worden", "deel", "vlot"].map((word) => [word, stem(word)]));

test.each([
  ["overweg", true], // one slip
  ["vlotte", false], // a form of "vlot"
  ["vloot", true], // sounds like "vlot", and has another vowel
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
