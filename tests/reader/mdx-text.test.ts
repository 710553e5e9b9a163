import { expect, test } from "vitest";
import { parseMdx } from "../../src/reader/mdx-text.ts";

test("headings get the addresses that Astro gives them", () => {
  const { headings } = parseMdx("## Waar gaat het *over*?\n\n## Één 'zin' & `code`\n\n## Waar gaat het over?\n", "x");
  expect(headings.map(({ slug }) => slug)).toEqual(["waar-gaat-het-over", "één-zin--code", "waar-gaat-het-over-1"]);
});

test("lines count from the top of the file", () => {
  const text = parseMdx("\n[een](/a/)\n\n<Kader id='k'>\n\n[twee](/b/)\n\n</Kader>\n", "x", 10);
  expect(text.links).toEqual([
    { url: "/a/", line: 12 },
    { url: "/b/", line: 16 },
  ]);
  expect(text.components.map(({ name, line }) => [name, line])).toEqual([["Kader", 14]]);
});
