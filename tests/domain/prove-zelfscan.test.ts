import { expect, test } from "vitest";
import { type Finding, prove } from "../../src/domain/prove/index.ts";
import { scanAdvice } from "../../src/domain/prove/zelfscan/advice.ts";
import { scanExamples } from "../../src/domain/prove/zelfscan/examples.ts";
import { scanIds } from "../../src/domain/prove/zelfscan/ids.ts";
import { scanScale } from "../../src/domain/prove/zelfscan/scale.ts";
import { scanTests } from "../../src/domain/prove/zelfscan/tests.ts";
import { scanTogether } from "../../src/domain/prove/zelfscan/together.ts";
import type { Zelfscan } from "../../src/schema/aid.ts";
import type { ScanTest } from "../../src/schema/zelfscan.ts";
import { at, show } from "./fixtures.ts";
import { validZelfscan } from "./scan-fixture.ts";

/** Breaks the valid zelfscan in one way and shows what one rule says; the whole proof must say it too. */
function broken(rule: (aid: Zelfscan) => Finding[], change: (aid: Zelfscan) => void): string {
  const aid = validZelfscan();
  change(aid);
  const findings = rule(aid);
  expect(prove(aid)).toEqual(expect.arrayContaining(findings));
  return show(findings);
}
const items = (aid: Zelfscan, dimension: number) => at(aid.dimensions, dimension).items;
const advice = (aid: Zelfscan, dimension: number, index: number) => at(at(aid.dimensions, dimension).advice, index);
/** Puts other tests in the first advice. */
const when =
  (...tests: ScanTest[]) =>
  (aid: Zelfscan) =>
    void (advice(aid, 0, 0).when = tests);
const bands = (aid: Zelfscan) => aid.scale?.bands ?? [];

test("the valid zelfscan has no findings", () => {
  expect(prove(validZelfscan())).toEqual([]);
});
test("scanIds: places of one page, choices where they stand", () => {
  expect(
    broken(scanIds, (aid) => {
      at(items(aid, 2), 0).id = "wie";
      const grid = at(items(aid, 1), 0);
      if (grid.answer === "grid") at(grid.rows, 1).id = "zorg";
    }),
  ).toMatchInlineSnapshot(`
    "dimensions.2.items.0.id: De id "wie" staat er twee keer.
      Geef elke dimensie, elk item, elk advies en elk voorbeeld een eigen naam.
    dimensions.1.items.0.rows.1.id: Item "herkomst" heeft twee rijen met id "zorg".
      Geef elk een eigen id."
  `);
});
test("scanScale: none, unused, falling", () => {
  expect(broken(scanScale, (aid) => delete aid.scale)).toMatchInlineSnapshot(`
    "dimensions.2.items.0.answer: Item "beleid" antwoordt op een schaal, maar deze scan heeft er geen.
      Voeg scale toe met haar waarden, of kies een andere manier van antwoorden."
  `);
  expect(broken(scanScale, (aid) => void aid.dimensions.pop())).toMatchInlineSnapshot(`
    "scale: Geen enkel item gebruikt de schaal.
      Schrap scale, of laat een item ermee antwoorden."
  `);
  expect(broken(scanScale, (aid) => void (at(aid.scale?.values ?? [], 2).value = 2))).toMatchInlineSnapshot(`
    "scale.values.2.value: De schaal stijgt niet: 2 komt na 2.
      Zet de waarden van laag naar hoog, elk één keer."
  `);
});
test("scanScale: bands cover every score once", () => {
  expect(broken(scanScale, (aid) => void (at(bands(aid), 1).from = 2))).toMatchInlineSnapshot(`
    "scale.bands: De score 2 valt in "Laag" en "Hoog".
      Laat de banden op elkaar aansluiten: elke waarde van de schaal in één band."
  `);
  expect(broken(scanScale, (aid) => void (at(bands(aid), 1).from = 4))).toMatchInlineSnapshot(`
    "scale.bands: De score 3 valt in geen enkele band.
      Laat de banden op elkaar aansluiten: elke waarde van de schaal in één band."
  `);
  expect(broken(scanScale, (aid) => void bands(aid).push({ id: "top", from: 6, to: 9, title: "Top", text: "Niets." })))
    .toMatchInlineSnapshot(`
    "scale.bands.2: In de band "Top" (6 tot 9) valt geen enkele waarde van de schaal.
      Pas from en to aan, of schrap de band."
  `);
});
test("scanTests: an item, a way of answering, a choice, a part or a pair that is not there", () => {
  expect(broken(scanTests, when({ test: "filled", item: "niets" }))).toMatchInlineSnapshot(`
    "dimensions.0.advice.0.when.0.item: Advies "te-licht" kijkt naar item "niets", en dat bestaat niet.
      De items zijn "sector", "vorm", "redenen", "partners", "herkomst", "intensiteit", "nodig", "nieuw" en "beleid"."
  `);
  expect(broken(scanTests, when({ test: "gap", item: "sector", value: 1 }))).toMatchInlineSnapshot(`
    "dimensions.0.advice.0.when.0.test: Advies "te-licht": de test "gap" zegt niets over "sector", dat antwoordt met "one".
      Deze test past bij "scale" en "compare"."
  `);
  expect(broken(scanTests, when({ test: "is", item: "sector", values: ["veel", "alles"] }))).toMatchInlineSnapshot(`
    "dimensions.0.advice.0.when.0.values: Advies "te-licht": item "sector" heeft "alles" niet.
      Kies uit "weinig", "matig" en "veel"."
  `);
  expect(broken(scanTests, when({ test: "is", item: "herkomst", row: "lokaal", values: ["veel"] })))
    .toMatchInlineSnapshot(`
    "dimensions.0.advice.0.when.0.row: Advies "te-licht": item "herkomst" heeft "lokaal" niet.
      Kies uit "zorg" en "welzijn"."
  `);
  expect(broken(scanTests, when({ test: "at-most", item: "intensiteit", value: 5 }))).toMatchInlineSnapshot(`
    "dimensions.0.advice.0.when.0: Advies "te-licht" zegt niet naar welk deel van "intensiteit" het kijkt.
      Zet bij part een van "apart", "naast" en "samen"."
  `);
  expect(broken(scanTests, when({ test: "same-as", item: "sector", other: "redenen" }))).toMatchInlineSnapshot(`
    "dimensions.0.advice.0.when.0.other: Advies "te-licht" vergelijkt "sector" met "redenen", maar die twee lopen niet gelijk.
      Kies een ander item met één antwoord en evenveel opties, van weinig naar veel."
  `);
});
test("scanAdvice: out of reach, and leading nowhere", () => {
  expect(
    broken(
      scanAdvice,
      when(
        { test: "is", item: "sector", values: ["veel"] },
        { test: "is", item: "vorm", values: ["veel"] },
        { test: "less-than", item: "sector", other: "vorm" },
      ),
    ),
  ).toMatchInlineSnapshot(`
    "dimensions.0.advice.0.when: Geen enkel antwoord leidt naar advies "te-licht": de tests spreken elkaar tegen.
      Schrap een test, of splits het advies."
  `);
  expect(
    broken(
      scanAdvice,
      when({ test: "at-least", item: "partners", value: 4 }, { test: "at-most", item: "partners", value: 3 }),
    ),
  ).toMatchInlineSnapshot(`
    "dimensions.0.advice.0.when: Geen enkel antwoord leidt naar advies "te-licht": de tests spreken elkaar tegen.
      Schrap een test, of splits het advies."
  `);
  expect(broken(scanAdvice, (aid) => void (advice(aid, 2, 0).recommendations = []))).toMatchInlineSnapshot(`
    "dimensions.2.advice: Geen advies van dimensie "steun" leidt naar een aanbeveling of een methodiek.
      Zet bij minstens één advies de id van een aanbeveling of methodiek."
  `);
});
test("scanExamples: what no form holds, other advice than it names, advice that no example shows", () => {
  expect(broken(scanExamples, (aid) => void (at(aid.examples, 0).answers = { sector: ["alles"], elders: ["x"] })))
    .toMatchInlineSnapshot(`
    "examples.0.answers: Voorbeeld "alles" vult "sector" en "elders" in, en dat kan op dit formulier niet.
      Schrijf het veld zoals het heet (item, of item.rij) en een waarde die er bestaat."
  `);
  expect(broken(scanExamples, (aid) => void (at(aid.examples, 0).advice = ["te-licht"]))).toMatchInlineSnapshot(`
    "examples.0.advice: Voorbeeld "alles" noemt "te-licht", maar de scan geeft "te-licht", "weinig-partners", "geen-welzijn", "vooral-apart", "meer-nodig", "nieuwe-partner" en "meer-steun".
      Kijk na wat een ervaren lezer hier verwacht. Pas dan advice, de antwoorden of de tests aan.
    dimensions.0.advice.1.id: Geen enkel voorbeeld eindigt in advies "weinig-partners".
      Voeg een voorbeeld toe met antwoorden die ernaartoe leiden.
    dimensions.1.advice.0.id: Geen enkel voorbeeld eindigt in advies "geen-welzijn".
      Voeg een voorbeeld toe met antwoorden die ernaartoe leiden.
    dimensions.1.advice.1.id: Geen enkel voorbeeld eindigt in advies "vooral-apart".
      Voeg een voorbeeld toe met antwoorden die ernaartoe leiden.
    dimensions.1.advice.2.id: Geen enkel voorbeeld eindigt in advies "meer-nodig".
      Voeg een voorbeeld toe met antwoorden die ernaartoe leiden.
    dimensions.1.advice.3.id: Geen enkel voorbeeld eindigt in advies "nieuwe-partner".
      Voeg een voorbeeld toe met antwoorden die ernaartoe leiden.
    dimensions.2.advice.0.id: Geen enkel voorbeeld eindigt in advies "meer-steun".
      Voeg een voorbeeld toe met antwoorden die ernaartoe leiden."
  `);
});
test("scanTogether: an item that is no score", () => {
  expect(
    broken(scanTogether, (aid) => {
      aid.together = true;
      aid.dimensions.splice(1, 1);
      at(aid.dimensions, 0).items.splice(1);
    }),
  ).toMatchInlineSnapshot(`
    "dimensions.0.items.0.answer: De scores van deze scan kunnen samengelegd worden, maar item "sector" antwoordt niet op de schaal.
      Zet together op false, of laat het item op de schaal antwoorden."
  `);
});
