import { expect, test } from "vitest";
import { splitFrontMatter } from "../../src/reader/document.ts";

test("front matter is split with its lines, with either kind of line end", () => {
  expect(splitFrontMatter("---\na: 1\n---\n\nTekst\n")).toEqual({
    yaml: "a: 1\n",
    before: 1,
    body: "\nTekst\n",
    bodyBefore: 3,
  });
  expect(splitFrontMatter("---\r\na: 1\r\n---\r\nTekst")).toMatchObject({ body: "Tekst", bodyBefore: 3 });
  expect(splitFrontMatter("Tekst\n\n---\n\nMeer\n\n---\n").before).toBe(0);
});
