/** One of something is told as one. */
import { expect, test } from "vitest";
import { searchStrings as t } from "../../src/text/search.nl.ts";

test("none, one and more results", () => {
  expect([0, 1, 2].map(t.found)).toEqual(["Geen resultaten.", "1 resultaat.", "2 resultaten."]);
  expect([1, 2].map(t.more)).toEqual(["Toon nog 1 resultaat", "Toon nog 2 resultaten"]);
});
