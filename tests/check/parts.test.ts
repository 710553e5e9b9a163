import { expect, test } from "vitest";
import { kaderItems } from "../../src/model/mdx.ts";
import { readInventory } from "../../src/reader/inventory.ts";
import { registryOf } from "../../src/model/files.ts";
import { legalMention } from "../../src/check/law-mentions.ts";
import { parseMdx } from "../../src/reader/mdx-text.ts";
import { formatProblem, showPath } from "../../src/reader/problems.ts";
import { splitFrontMatter } from "../../src/reader/document.ts";
import { closest } from "../../src/reader/suggest.ts";

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

test("paths are written as editors read them", () => {
  const path = ["questions", 2, "answers", 0, "to"];
  expect(showPath(path)).toBe("questions[2].answers[0].to");
  expect(showPath([0, "id"])).toBe("[0].id");
});

test("a file is of one kind or of none", () => {
  expect(registryOf("richtlijn/kader/a.mdx")).toEqual({ kind: "page", id: "a", section: "kader" });
  expect(registryOf("richtlijn/a.mdx")).toEqual({ kind: "page", id: "a" });
  expect(registryOf("aanbevelingen/a.mdx")).toBeUndefined();
  expect(registryOf("bronnen/a/b.yaml")).toBeUndefined();
});

test("the items of a Kader are a list of texts", () => {
  expect(kaderItems({ code: "['A', \"B\"]" })).toEqual(["A", "B"]);
  expect(kaderItems({ code: "[ 'A', ]" })).toEqual(["A"]);
  expect(kaderItems({ code: "[]" })).toEqual([]);
  expect(kaderItems({ code: "[A]" })).toBeUndefined();
  expect(kaderItems({ code: "['A' 'B']" })).toBeUndefined();
  expect(kaderItems("A")).toBeUndefined();
});

test("what names a law", () => {
  expect(legalMention("Volgens art. 458bis mag dat.")).toBe("art. 458bis");
  expect(legalMention("De artikelen 10 en 11.")).toBe("artikelen 10");
  expect(legalMention("Zie de wet van 22 augustus 2002.")).toBe("wet van 22 augustus 2002");
  expect(legalMention("Het Decreet van 2004 zegt")).toBe("Decreet van 2004");
  expect(legalMention("een start 5, de grondwet van 1831, dit artikel van vorige week")).toBeUndefined();
});

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

test("an inventory with mistakes", () => {
  const { items, problems } = readInventory(
    "id\tbron\nPRIS-A1\tPRIS\tdeel\tsoort\tlabel\nPRIS-A1\tPRIS\td\ts\tl\nx\n",
    "x.tsv",
  );
  expect(items).toHaveLength(2);
  expect(problems.map(formatProblem).join("\n")).toMatchInlineSnapshot(`
    "x.tsv:1 · de eerste regel klopt niet. Wat nu: schrijf, met tabs ertussen: id, bron, deel, soort, label.
    x.tsv:3 · "PRIS-A1" is geen id, of staat er twee keer in. Wat nu: geef elk item één eigen id.
    x.tsv:4 · deze rij heeft geen vijf kolommen. Wat nu: zet precies één tab tussen de kolommen."
  `);
});

test("only what looks alike is suggested", () => {
  expect(closest("mantelzorgr", ["mantelzorger", "buur"])).toBe("mantelzorger");
  expect(closest("icf", ["fiche-tzitemzo-beroepsgeheim"])).toBeUndefined();
});
