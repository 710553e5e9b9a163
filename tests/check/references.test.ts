import { expect, test } from "vitest";
import { check, swap } from "../fixtures/check/check-sound.ts";

test("a source", () => {
  expect(
    check({
      "begrippen/mantelzorger.yaml": swap("origin: { source: pris", "sources: [priss]\norigin: { source: pris"),
    }),
  ).toMatchInlineSnapshot(
    `"content/begrippen/mantelzorger.yaml:4 · sources[0]: de bron "priss" bestaat niet. Bedoel je "pris"? Wat nu: maak content/bronnen/priss.yaml, of schrap de verwijzing."`,
  );
});

test("the source of an origin", () => {
  expect(check({ "begrippen/mantelzorger.yaml": swap("source: pris", "source: prisma") })).toMatchInlineSnapshot(
    `"content/begrippen/mantelzorger.yaml:4 · origin.source: de bron "prisma" bestaat niet. Bedoel je "pris"? Wat nu: maak content/bronnen/prisma.yaml, of schrap de verwijzing."`,
  );
});

test("the source of an origin, deep in the file", () => {
  expect(
    check({
      "hulpmiddelen/melden.yaml": swap(
        "origin: { source: pris, place: Deel 1 }",
        "origin: { source: strafwetboek2, place: Deel 1 }",
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/hulpmiddelen/melden.yaml:32 · outcomes[0].origin.source: de bron "strafwetboek2" bestaat niet. Bedoel je "strafwetboek"? Wat nu: maak content/bronnen/strafwetboek2.yaml, of schrap de verwijzing.
    content/hulpmiddelen/melden.yaml:32 · outcomes[0].origin.source: Een herkomst verwijst naar de bron "strafwetboek2", maar die staat niet in sources van dit hulpmiddel. Wat nu: Zet strafwetboek2 bij sources, bovenaan in het bestand."
  `);
});

test("the source of the questions on the home page", () => {
  expect(
    check({ "vragen.yaml": swap("{ own: Gekozen door de makers. }", "{ source: enquete, place: vraag 1 }") }),
  ).toMatchInlineSnapshot(
    `"content/vragen.yaml:1 · origin.source: de bron "enquete" bestaat niet. Wat nu: maak content/bronnen/enquete.yaml, of schrap de verwijzing."`,
  );
});

test("an item", () => {
  expect(
    check({ "aanbevelingen/persoon-centraal/luister-goed.mdx": swap("items: [PRIS-D1-K01]", "items: [PRIS-D1-K10]") }),
  ).toMatchInlineSnapshot(
    `"content/aanbevelingen/persoon-centraal/luister-goed.mdx:5 · items[0]: het item "PRIS-D1-K10" bestaat niet. Bedoel je "PRIS-D1-K01"? Wat nu: zoek de juiste id op in content/verantwoording/inventaris.tsv."`,
  );
});

test("a method or Kader", () => {
  expect(
    check({ "aanbevelingen/persoon-centraal/luister-goed.mdx": swap("methods: [doelzoeker", "methods: [doelzoekr") }),
  ).toMatchInlineSnapshot(
    `"content/aanbevelingen/persoon-centraal/luister-goed.mdx:7 · methods[0]: de methodiek of het kader "doelzoekr" bestaat niet. Bedoel je "doelzoeker"? Wat nu: maak content/methodieken/doelzoekr.mdx of een <Kader id="doelzoekr" …>, of schrap de verwijzing."`,
  );
});

test("a method that is the id of two Kaders", () => {
  expect(
    check({
      "richtlijn/kader/inleiding.mdx": swap(
        "## Begin",
        '## Begin\n\n<Kader id="doelzoeker" titel="Nog een" soort="tip">\n\nTekst.\n\n</Kader>',
      ),
    }),
  ).toMatchInlineSnapshot(
    `"content/aanbevelingen/persoon-centraal/luister-goed.mdx:7 · methods[0]: "doelzoeker" is de id van meer dan één kader: content/aanbevelingen/persoon-centraal/luister-goed.mdx:14 en content/richtlijn/kader/inleiding.mdx:10. Wat nu: geef de kaders elk een eigen id, of maak er één methodiek van."`,
  );
});

test("an aid", () => {
  expect(
    check({ "aanbevelingen/persoon-centraal/luister-goed.mdx": swap("aids: [luisteren]", "aids: [luister]") }),
  ).toMatchInlineSnapshot(
    `"content/aanbevelingen/persoon-centraal/luister-goed.mdx:8 · aids[0]: het hulpmiddel "luister" bestaat niet. Bedoel je "luisteren"? Wat nu: maak content/hulpmiddelen/luister.yaml, of schrap de verwijzing."`,
  );
});

test("a term", () => {
  expect(
    check({
      "aanbevelingen/persoon-centraal/luister-goed.mdx": swap("terms: [mantelzorger]", "terms: [mantelzorgers]"),
    }),
  ).toMatchInlineSnapshot(
    `"content/aanbevelingen/persoon-centraal/luister-goed.mdx:9 · terms[0]: het begrip "mantelzorgers" bestaat niet. Bedoel je "mantelzorger"? Wat nu: maak content/begrippen/mantelzorgers.yaml, of schrap de verwijzing."`,
  );
});

test("a related term", () => {
  expect(check({ "begrippen/mantelzorger.yaml": swap("origin:", "see: [buur]\norigin:") })).toMatchInlineSnapshot(
    `"content/begrippen/mantelzorger.yaml:4 · see[0]: het begrip "buur" bestaat niet. Wat nu: maak content/begrippen/buur.yaml, of schrap de verwijzing."`,
  );
});

test("a page of an aid", () => {
  expect(
    check({ "hulpmiddelen/melden.yaml": swap("pages: [persoon-centraal]", "pages: [persoon-central]") }),
  ).toMatchInlineSnapshot(
    `"content/hulpmiddelen/melden.yaml:8 · pages[0]: de bladzijde "persoon-central" bestaat niet. Bedoel je "persoon-centraal"? Wat nu: maak content/richtlijn/…/persoon-central.mdx, of schrap de verwijzing."`,
  );
});

test("a notice", () => {
  expect(
    check({ "hulpmiddelen/melden.yaml": swap("notices: [geen-advies]", "notices: [geen-adviezen]") }),
  ).toMatchInlineSnapshot(
    `"content/hulpmiddelen/melden.yaml:9 · notices[0]: de mededeling "geen-adviezen" bestaat niet. Bedoel je "geen-advies"? Wat nu: voeg ze toe in content/site.yaml onder notices, of kies een andere."`,
  );
});

test("a legal basis", () => {
  expect(check({ "hulpmiddelen/melden.yaml": swap("basis: [sw-352]", "basis: [sw-325]") })).toMatchInlineSnapshot(
    `"content/hulpmiddelen/melden.yaml:23 · questions[0].basis[0]: de wettelijke grond "sw-325" bestaat niet. Bedoel je "sw-352"? Wat nu: maak content/wetgeving/sw-325.yaml, of schrap de verwijzing."`,
  );
});

test("a contact", () => {
  expect(
    check({ "hulpmiddelen/melden.yaml": swap("consult: [noodnummer]", "consult: [noodnumer]") }),
  ).toMatchInlineSnapshot(
    `"content/hulpmiddelen/melden.yaml:31 · outcomes[0].consult[0]: het contact "noodnumer" bestaat niet. Bedoel je "noodnummer"? Wat nu: maak content/contacten/noodnumer.yaml, of schrap de verwijzing."`,
  );
});

test("a recommendation of an exercise", () => {
  expect(
    check({ "hulpmiddelen/luisteren.yaml": swap("recommendation: luister-goed", "recommendation: luister-beter") }),
  ).toMatchInlineSnapshot(
    `"content/hulpmiddelen/luisteren.yaml:26 · exercises[0].recommendation: de aanbeveling "luister-beter" bestaat niet. Bedoel je "luister-goed"? Wat nu: maak content/aanbevelingen/…/luister-beter.mdx, of schrap de verwijzing."`,
  );
});

test("a recommendation, an aid and a method of a case", () => {
  expect(
    check({
      "casussen/mevrouw.mdx": (text) =>
        text.replace("[luister-goed]", "[x-1]").replace("[melden]", "[x-2]").replace("[stappenplan]", "[x-3]"),
    }),
  ).toMatchInlineSnapshot(`
    "content/casussen/mevrouw.mdx:6 · recommendations[0]: de aanbeveling "x-1" bestaat niet. Wat nu: maak content/aanbevelingen/…/x-1.mdx, of schrap de verwijzing.
    content/casussen/mevrouw.mdx:7 · aids[0]: het hulpmiddel "x-2" bestaat niet. Wat nu: maak content/hulpmiddelen/x-2.yaml, of schrap de verwijzing.
    content/casussen/mevrouw.mdx:8 · methods[0]: de methodiek of het kader "x-3" bestaat niet. Wat nu: maak content/methodieken/x-3.mdx of een <Kader id="x-3" …>, of schrap de verwijzing."
  `);
});

test("an aid that follows", () => {
  expect(check({ "hulpmiddelen/melden.yaml": swap("aid: luisteren", "aid: luisterren") })).toMatchInlineSnapshot(
    `"content/hulpmiddelen/melden.yaml:39 · outcomes[1].onward[0].aid: het hulpmiddel "luisterren" bestaat niet. Bedoel je "luisteren"? Wat nu: maak content/hulpmiddelen/luisterren.yaml, of schrap de verwijzing."`,
  );
});

test("a place in an aid that follows", () => {
  expect(check({ "hulpmiddelen/melden.yaml": swap("node: oma", "node: opa") })).toMatchInlineSnapshot(
    `"content/hulpmiddelen/melden.yaml:39 · outcomes[1].onward[0].node: het hulpmiddel "luisteren" heeft geen vraag of uitkomst "opa". Bedoel je "oma"? Wat nu: kies "oma" of "buur", of laat node weg."`,
  );
});

test("an item that was left out", () => {
  expect(
    check({ "verantwoording/weggelaten.yaml": "- { id: PRIS-D1-X01, reason: Past niet. }\n" }),
  ).toMatchInlineSnapshot(
    `"content/verantwoording/weggelaten.yaml:1 · [0].id: het item "PRIS-D1-X01" bestaat niet. Bedoel je "PRIS-D1-K01"? Wat nu: zoek de juiste id op in content/verantwoording/inventaris.tsv."`,
  );
});

test("a source and an item of an erratum", () => {
  expect(
    check({
      "verantwoording/errata.yaml":
        "- { id: fout, source: prix, place: Deel 1, what: Fout., did: Verbeterd., items: [PRIS-D1-X01] }\n",
    }),
  ).toMatchInlineSnapshot(`
    "content/verantwoording/errata.yaml:1 · [0].source: de bron "prix" bestaat niet. Bedoel je "pris"? Wat nu: maak content/bronnen/prix.yaml, of schrap de verwijzing.
    content/verantwoording/errata.yaml:1 · [0].items[0]: het item "PRIS-D1-X01" bestaat niet. Bedoel je "PRIS-D1-K01"? Wat nu: zoek de juiste id op in content/verantwoording/inventaris.tsv."
  `);
});

test("a broken file does not make others look broken", () => {
  expect(check({ "begrippen/mantelzorger.yaml": swap("title: mantelzorger\n", "") })).toMatchInlineSnapshot(
    `"content/begrippen/mantelzorger.yaml:1 · title: verplicht veld ontbreekt. Wat nu: voeg title: toe."`,
  );
});

test("a case of a lesson", () => {
  expect(
    check({ "hulpmiddelen/luisteren.yaml": swap("minutes: 15, steps", "minutes: 15, cases: [nergens], steps") }),
  ).toContain('lesson.plans[0].cases[0]: de casus "nergens" bestaat niet.');
});
