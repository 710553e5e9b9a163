import { expect, test } from "vitest";
import { check, swap } from "../fixtures/check/check-sound.ts";

const another = (rest: string) => (text: string) => `${text}- { title: Iets, what: Zin., ${rest} }\n`;
const checked = (change: string | ((text: string) => string), today?: string) =>
  check({ "wijzigingen.yaml": change }, today);

test("an older change below a newer one", () => {
  expect(checked(another('id: vroeger, on: "2026-11-21", pages: [/over/]'))).toBe("");
});

test("a newer change below an older one, and one with the name of another", () => {
  expect(checked(another('id: begin, on: "2026-11-23", pages: [/over/]'), "2026-11-23")).toMatchInlineSnapshot(`
    "content/wijzigingen.yaml:8 · [1].id: een andere wijziging heet ook "begin". Wat nu: geef deze een eigen naam.
    content/wijzigingen.yaml:8 · [1].on: 2026-11-23 staat onder 2026-11-22. Wat nu: zet de nieuwste wijziging bovenaan."
  `);
});

test("a day that is still to come warns", () => {
  expect(checked((text) => text, "2026-11-21")).toMatchInlineSnapshot(
    `"content/wijzigingen.yaml:2 · [0].on: 2026-11-22 moet nog komen. Wat nu: kijk de dag na."`,
  );
});

test("a page that is not there, and one without a name", () => {
  expect(checked(swap("[/over/]", "[/ovr/, /embed/melden/]"))).toMatchInlineSnapshot(`
    "content/wijzigingen.yaml:7 · [0].pages[0]: het adres /ovr/ bestaat niet. Bedoel je "/over/"? Wat nu: verbeter het adres, of maak de bladzijde.
    content/wijzigingen.yaml:7 · [0].pages[1]: de bladzijde /embed/melden/ heeft geen naam die de lijst kan tonen. Wat nu: kies de bladzijde waar je ze opent."
  `);
});

test("an aid and a recommendation that are not there", () => {
  expect(checked((text) => text.replace("[melden]", "[meldn]").replace("[luister-goed]", "[luister]")))
    .toMatchInlineSnapshot(`
    "content/wijzigingen.yaml:5 · [0].recommendations[0]: de aanbeveling "luister" bestaat niet. Wat nu: maak content/aanbevelingen/…/luister.mdx, of schrap de verwijzing.
    content/wijzigingen.yaml:6 · [0].aids[0]: het hulpmiddel "meldn" bestaat niet. Bedoel je "melden"? Wat nu: maak content/hulpmiddelen/meldn.yaml, of schrap de verwijzing."
  `);
});

test("a change that leads nowhere, one without a sentence, and no change at all", () => {
  const nowhere = '- { id: x, on: "2026-11-22", title: Iets, what: Zin. }\n';
  expect(checked(nowhere)).toMatchInlineSnapshot(
    `"content/wijzigingen.yaml:1 · [0].pages: verplicht veld ontbreekt (bladzijden waar je de wijziging ziet). Wat nu: voeg pages: toe (zeg waar een lezer het ziet: recommendations, aids of pages)."`,
  );
  expect(checked(swap("  what: Zin.\n", ""))).toMatchInlineSnapshot(
    `"content/wijzigingen.yaml:1 · [0].what: verplicht veld ontbreekt (wat er veranderde en voor wie, in één gewone zin). Wat nu: voeg what: toe."`,
  );
  expect(checked("[]\n")).toMatchInlineSnapshot(
    `"content/wijzigingen.yaml:1 · deze lijst heeft er 0; het moeten er minstens 1 zijn. Wat nu: voeg er 1 toe."`,
  );
});
