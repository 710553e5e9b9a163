import { expect, test } from "vitest";
import { type Finding, prove } from "../../src/domain/prove/index.ts";
import { keuzetabelCells } from "../../src/domain/prove/keuzetabel/cells.ts";
import { keuzetabelExamples } from "../../src/domain/prove/keuzetabel/examples.ts";
import { keuzetabelGaps } from "../../src/domain/prove/keuzetabel/gaps.ts";
import { keuzetabelIds } from "../../src/domain/prove/keuzetabel/ids.ts";
import { keuzetabelSize } from "../../src/domain/prove/keuzetabel/size.ts";
import { keuzetabelWins } from "../../src/domain/prove/keuzetabel/wins.ts";
import type { Keuzetabel } from "../../src/schema/aid.ts";
import { at, show, validKeuzetabel } from "./fixtures.ts";

/** Breaks the valid table in one way and shows what one rule says; the whole proof must say it too. */
function broken(rule: (aid: Keuzetabel) => Finding[], change: (aid: Keuzetabel) => void): string {
  const aid = validKeuzetabel();
  change(aid);
  const findings = rule(aid);
  expect(prove(aid)).toEqual(expect.arrayContaining(findings));
  return show(findings);
}
const value = (aid: Keuzetabel, criterion: number, index: number) => at(at(aid.criteria, criterion).values, index);

test("the valid table has no findings", () => {
  expect(prove(validKeuzetabel())).toEqual([]);
});
test("keuzetabelIds: criteria and options together, values within a criterion", () => {
  expect(
    broken(keuzetabelIds, (aid) => {
      at(aid.criteria, 1).id = "mono";
      value(aid, 0, 1).id = "klein";
    }),
  ).toMatchInlineSnapshot(`
    "options.0.id: De id "mono" staat er twee keer bij criteria en opties.
      Geef elk criterium en elke optie een eigen naam, en pas de cellen en voorbeelden aan die ernaar verwijzen.
    criteria.0.values.1.id: Criterium "nood" heeft twee waarden met id "klein".
      Geef elke waarde een eigen id."
  `);
});
test("keuzetabelCells: missing, twice, unknown", () => {
  expect(
    broken(keuzetabelCells, (aid) => {
      at(value(aid, 0, 0).cells, 1).option = "mono";
      at(value(aid, 1, 1).cells, 2).option = "trans";
    }),
  ).toMatchInlineSnapshot(`
    "criteria.0.values.0.cells.1.option: Waarde "klein" van criterium "nood" heeft twee cellen voor optie "mono".
      Houd er één over.
    criteria.0.values.0.cells: Waarde "klein" van criterium "nood" heeft geen cel voor "multi".
      Voeg voor elke optie een cel toe met weight, reason en origin. Speelt het geen rol? Dan is weight 0.
    criteria.1.values.1.cells.2.option: Waarde "samen" van criterium "doelen" heeft een cel voor optie "trans", en die bestaat niet.
      Kies een van de opties "mono", "multi" en "inter".
    criteria.1.values.1.cells: Waarde "samen" van criterium "doelen" heeft geen cel voor "inter".
      Voeg voor elke optie een cel toe met weight, reason en origin. Speelt het geen rol? Dan is weight 0."
  `);
});
test("keuzetabelSize", () => {
  expect(
    broken(keuzetabelSize, (aid) => {
      const { values, ...criterion } = at(aid.criteria, 0);
      const four = [...values, ...values];
      aid.criteria = Array.from({ length: 7 }, (_, index) => ({ ...criterion, id: `nood-${index}`, values: four }));
    }),
  ).toMatchInlineSnapshot(`
    "criteria: De tabel heeft 16384 combinaties (4 × 4 × 4 × 4 × 4 × 4 × 4 waarden), hoogstens 5000 mag.
      Laat een criterium weg, of geef een criterium minder waarden."
  `);
});
test("keuzetabelWins: an option that never comes first, or never alone", () => {
  expect(
    broken(keuzetabelWins, (aid) => {
      for (const { values } of aid.criteria)
        for (const { cells } of values) for (const cell of cells) if (cell.option === "multi") cell.weight = -2;
    }),
  ).toMatchInlineSnapshot(`
    "options.1.id: Optie "multi" komt in geen van de 4 combinaties bovenaan.
      Kijk de gewichten in haar cellen na: in welke situatie past zij beter dan de andere?"
  `);
  expect(
    broken(keuzetabelWins, (aid) => {
      for (const { values } of aid.criteria) for (const { cells } of values) at(cells, 1).weight = at(cells, 0).weight;
    }),
  ).toMatchInlineSnapshot(`
    "options.0.id: Optie "mono" komt in geen van de 4 combinaties alleen bovenaan, wel 2 keer samen met een andere.
      Kijk de gewichten in haar cellen na: in welke situatie past zij beter dan de andere?
    options.1.id: Optie "multi" komt in geen van de 4 combinaties alleen bovenaan, wel 2 keer samen met een andere.
      Kijk de gewichten in haar cellen na: in welke situatie past zij beter dan de andere?"
  `);
});
test("keuzetabelGaps: nothing speaks for any option", () => {
  expect(
    broken(keuzetabelGaps, (aid) => {
      for (const { values } of aid.criteria)
        for (const cell of at(values, 0).cells) cell.weight = Math.min(cell.weight, 0);
    }),
  ).toMatchInlineSnapshot(`
    "criteria: In 1 van de 4 combinaties zegt de tabel niets: niets spreekt voor de beste optie, of alle opties staan gelijk. Bijvoorbeeld { nood: klein, doelen: apart }.
      Geef in een van die waarden een optie een gewicht dat voor haar spreekt, met reden en herkomst."
  `);
});
test("keuzetabelExamples: incomplete, unknown, another option, one id twice", () => {
  expect(
    broken(keuzetabelExamples, (aid) => {
      const example = at(aid.examples, 0);
      aid.examples = [
        { ...example, values: { nood: "klein" } },
        { ...example, id: "onbekend", values: { nood: "mini", doelen: "apart", weer: "zon" } },
        { ...example, id: "anders", best: "inter" },
        example,
      ];
    }),
  ).toMatchInlineSnapshot(`
    "examples.3.id: Twee voorbeelden hebben de id "eenvoudig".
      Geef elk voorbeeld een eigen naam.
    examples.0.values: Voorbeeld "eenvoudig" vult "doelen" niet in.
      Vul elk criterium in.
    examples.1.values.nood: Voorbeeld "onbekend" kiest bij "nood" de waarde "mini", en die bestaat niet.
      Kies een van "klein" en "groot".
    examples.1.values.weer: Voorbeeld "onbekend" vult criterium "weer" in, en dat bestaat niet.
      De criteria zijn "nood" en "doelen".
    examples.2.best: Voorbeeld "anders" zegt dat "inter" het best past, maar de tabel zet "mono" bovenaan.
      Kijk na wat een ervaren lezer hier verwacht. Pas dan best, de waarden of de gewichten aan."
  `);
});
