/** The page on checks shows what the results hold, says first what they do not prove, and has no figure of its own. */
import { expect, test } from "vitest";
import { readResults } from "../../src/reader/results.ts";
import { commands, figureSets } from "../../src/schema/check-figures.ts";
import { checkResults } from "../../src/schema/check-results.ts";
import { evidence as t } from "../../src/text/evidence.nl.ts";
import { evidenceIn, type EvidenceRow, notProven, standing } from "../../src/views/evidence.ts";
import { accessible, accessibleTexts } from "./accessible.ts";
import { pageAt, type Page, select, tagged, textOf } from "./pages.ts";

const page = pageAt.get("/controle/") as Page;
const shown = textOf(page.tree);
/** As the text of a page is read: spaces are just spaces. */
const read = (text: string) => text.replaceAll("\u00a0", " ");
/** What a cell says of its figure. */
const said = ({ found, isMissed }: EvidenceRow) => (isMissed ? t.missed(found) : found);
const sets = figureSets.map((set) => [set, readResults(set, checkResults(set))] as const);

test("it opens with what is not proven", () => {
  const [first] = tagged(page, "h2").filter((heading) => textOf(heading) !== "Op deze bladzijde");
  expect(first && textOf(first)).toBe("Wat niet bewezen is");
  const open = notProven(sets, accessible);
  for (const text of open.length === 0 ? [t.proven] : open) expect(shown).toContain(read(text));
});

test("each command stands there with the day of its results and all their figures, or with the word that there are none", () => {
  for (const [set, results] of sets) {
    console.log(`/controle/ ${set}: ${results.state}`);
    expect(shown).toContain(commands[set]);
    expect(shown).toContain(standing(results));
    if (results.state === "absent") continue;
    const { rows, grid } = evidenceIn(set, results.found);
    for (const { label, found } of rows) expect(shown).toContain(read(`${label}${found}`));
    for (const { label, cells } of grid?.lines ?? [])
      expect(shown).toContain(read([label, ...cells.map(said)].join("")));
  }
});

test("what two engines and a screen reader looked at stands there too, or why it does not", () => {
  expect(shown).toContain(commands.toegankelijkheid);
  for (const text of accessibleTexts) expect(shown).toContain(text);
});

test("its figures are those of the results: as many cells as there are figures", () => {
  const cells = tagged(page, "table")
    .filter((table) => textOf(table).includes(t.bar))
    .flatMap((table) => select(table, ({ tagName }) => tagName === "td"));
  const figures = sets.flatMap(([set, results]) => {
    if (results.state === "absent") return [];
    const { rows, grid } = evidenceIn(set, results.found);
    // Each row has its bar beside it, and each table a line of bars.
    return [...rows, ...rows, ...(grid ? [...grid.lines.flatMap((line) => line.cells), ...grid.columns] : [])];
  });
  expect(figures.length).toBeGreaterThan(100);
  expect(cells.length).toBe(figures.length);
});
