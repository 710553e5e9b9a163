import { expect, test } from "vitest";
import { readContent } from "../../src/reader/read.ts";
import { aidLetter } from "../../src/views/aid-letter.ts";

const { content } = readContent();

test("an aid has the letter of the first of its pages that has one; a page of the framework has none", () => {
  const [framework = ""] = content.structure.kader;
  const [principle = ""] = content.structure.principes;
  const letter = content.page.get(principle)?.data.letter;
  expect(letter).toMatch(/^[PRIS]$/);
  expect(aidLetter(content, { pages: [framework, principle] })).toBe(letter);
  expect(aidLetter(content, { pages: [framework] })).toBeUndefined();
  expect(aidLetter(content, { pages: [] })).toBeUndefined();
});
