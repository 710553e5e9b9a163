/** Titles of what changed between editions. */
import { expect, test } from "vitest";
import { editionsText } from "../../src/text/editions.nl.ts";

test.each([
  ["Geef feedback", "Geef feedback: wat veranderde in november 2026"],
  ["Mag of moet ik melden?", "Mag of moet ik melden? Wat veranderde in november 2026"],
  ["Doe mee!", "Doe mee! Wat veranderde in november 2026"],
])("%s", (title, expected) => expect(editionsText.changeOf(title, "2026-11")).toBe(expected));
