import { expect, test } from "vitest";
import { readInventory } from "../../src/reader/inventory.ts";
import { formatProblem } from "../../src/reader/problems.ts";

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
