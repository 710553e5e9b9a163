import { expect, test } from "vitest";
import { check, swap } from "../fixtures/check/check-sound.ts";

test("a required field is missing", () => {
  expect(check({ "hulpmiddelen/melden.yaml": swap("summary: Eén zin.\n", "") })).toMatchInlineSnapshot(
    `"content/hulpmiddelen/melden.yaml:1 · summary: verplicht veld ontbreekt (wat je ermee doet, in één zin). Wat nu: voeg summary: toe."`,
  );
});

test("a required field is missing, deep in the file", () => {
  expect(check({ "hulpmiddelen/melden.yaml": swap("    why: Dat gaat voor.\n", "") })).toMatchInlineSnapshot(
    `"content/hulpmiddelen/melden.yaml:15 · questions[0].why: verplicht veld ontbreekt (waarom we dit vragen). Wat nu: voeg why: toe."`,
  );
});

test("a field is empty", () => {
  expect(check({ "begrippen/mantelzorger.yaml": swap("title: mantelzorger", "title:") })).toMatchInlineSnapshot(
    `"content/begrippen/mantelzorger.yaml:2 · title: dit veld is leeg. Wat nu: vul het in, of schrap de hele regel."`,
  );
});

test("an unknown field that looks like a known one", () => {
  expect(check({ "begrippen/mantelzorger.yaml": swap("definition:", "defnition:") })).toMatchInlineSnapshot(
    `"content/begrippen/mantelzorger.yaml:3 · defnition: dit veld bestaat hier niet. Bedoel je "definition"? Wat nu: schrijf definition: in plaats van defnition:."`,
  );
});

test("an unknown field in Dutch", () => {
  expect(check({ "begrippen/mantelzorger.yaml": swap("title:", "titel:") })).toMatchInlineSnapshot(
    `"content/begrippen/mantelzorger.yaml:2 · titel: dit veld bestaat hier niet. Bedoel je "title"? Wat nu: schrijf title: in plaats van titel:."`,
  );
});

test("an unknown field that looks like nothing", () => {
  expect(check({ "begrippen/mantelzorger.yaml": swap("title:", "kleur: rood\ntitle:") })).toMatchInlineSnapshot(
    `"content/begrippen/mantelzorger.yaml:2 · kleur: dit veld bestaat hier niet. Wat nu: schrap het, of kies uit: id, title, aliases, keywords, items, sources, definition, origin, see."`,
  );
});

test("an unknown field inside one kind of aid", () => {
  expect(
    check({ "hulpmiddelen/luisteren.yaml": swap("    question: Wat doe je?", "    vraag: Wat doe je?") }),
  ).toMatchInlineSnapshot(
    `"content/hulpmiddelen/luisteren.yaml:21 · exercises[0].vraag: dit veld bestaat hier niet. Bedoel je "question"? Wat nu: schrijf question: in plaats van vraag:."`,
  );
});

test("a number where text belongs", () => {
  expect(check({ "hulpmiddelen/melden.yaml": swap('version: "1.0"', "version: 1.0") })).toMatchInlineSnapshot(
    `"content/hulpmiddelen/melden.yaml:11 · version: 1.0 wordt gelezen als een getal, niet als tekst. Wat nu: zet het tussen aanhalingstekens: "1.0"."`,
  );
});

test("a number as id", () => {
  expect(check({ "figuren/cirkel.yaml": swap("id: twee", "id: 2") })).toMatchInlineSnapshot(
    `"content/figuren/cirkel.yaml:7 · parts[1].id: 2 wordt gelezen als een getal, niet als tekst. Wat nu: zet het tussen aanhalingstekens: "2"."`,
  );
});

test("text where a list belongs", () => {
  expect(
    check({ "aanbevelingen/persoon-centraal/luister-goed.mdx": swap("terms: [mantelzorger]", "terms: mantelzorger") }),
  ).toMatchInlineSnapshot(
    `"content/aanbevelingen/persoon-centraal/luister-goed.mdx:9 · terms: hier hoort een lijst, niet "mantelzorger". Wat nu: schrijf [mantelzorger], of één regel met een streepje per stuk."`,
  );
});

test("a list where text belongs", () => {
  expect(
    check({
      "begrippen/mantelzorger.yaml": swap("definition: Iemand die zorgt voor een naaste.", "definition: [Iemand]"),
    }),
  ).toMatchInlineSnapshot(
    `"content/begrippen/mantelzorger.yaml:3 · definition: hier hoort gewone tekst, niet ["Iemand"]. Wat nu: schrijf één tekst, zonder streepjes of velden eronder; zet ze tussen aanhalingstekens als er een dubbele punt in staat."`,
  );
});

test("text where true or false belongs", () => {
  expect(check({ "hulpmiddelen/melden.yaml": swap("danger: true", "danger: ja") })).toMatchInlineSnapshot(
    `"content/hulpmiddelen/melden.yaml:18 · questions[0].danger: hier hoort true of false, niet "ja". Wat nu: schrijf true of false, zonder aanhalingstekens."`,
  );
});

test("a block where a block is missing", () => {
  expect(
    check({ "hulpmiddelen/melden.yaml": swap("minutes: { value: 5, origin: { own: schatting } }", "minutes: 5") }),
  ).toMatchInlineSnapshot(
    `"content/hulpmiddelen/melden.yaml:7 · minutes: hier hoort een blok met velden, niet 5. Wat nu: schrijf de velden eronder, elk op een regel die verder inspringt."`,
  );
});

test("a number out of bounds", () => {
  expect(check({ "hulpmiddelen/melden.yaml": swap("value: 5", "value: 500") })).toMatchInlineSnapshot(
    `"content/hulpmiddelen/melden.yaml:7 · minutes.value: 500 valt buiten de grenzen: hoogstens 120. Wat nu: kies een getal van hoogstens 120."`,
  );
});

test("a number that is not whole", () => {
  expect(check({ "hulpmiddelen/melden.yaml": swap("value: 5", "value: 5.5") })).toMatchInlineSnapshot(
    `"content/hulpmiddelen/melden.yaml:7 · minutes.value: hier hoort een geheel getal, niet 5.5. Wat nu: schrijf een geheel getal, zonder aanhalingstekens."`,
  );
});

test("a choice that does not exist", () => {
  expect(check({ "hulpmiddelen/melden.yaml": swap("tone: overleg", "tone: overlegg") })).toMatchInlineSnapshot(
    `"content/hulpmiddelen/melden.yaml:35 · outcomes[1].tone: "overlegg" kan hier niet. Bedoel je "overleg"? Wat nu: kies "mag", "overleg", "niet-zomaar", "gevaar" of "uitleg"."`,
  );
});

test("a kind of aid that does not exist", () => {
  expect(check({ "hulpmiddelen/melden.yaml": swap("kind: wegwijzer", "kind: wegwijzers") })).toMatchInlineSnapshot(
    `"content/hulpmiddelen/melden.yaml:1 · kind: "wegwijzers" kan hier niet. Bedoel je "wegwijzer"? Wat nu: kies "wegwijzer", "kaarten", "keuzetabel" of "zelfscan"."`,
  );
});

test("an id that cannot be one", () => {
  expect(check({ "begrippen/mantelzorger.yaml": swap("id: mantelzorger", "id: Mantel Zorger") }))
    .toMatchInlineSnapshot(`
    "content/begrippen/mantelzorger.yaml:1 · id: een id bestaat uit kleine letters, cijfers en losse koppeltekens, bijvoorbeeld "samen-beslissen". Wat nu: verbeter "Mantel Zorger".
    content/begrippen/mantelzorger.yaml:1 · id: de id is "Mantel Zorger", maar het bestand heet "mantelzorger". Wat nu: maak beide gelijk; staat de id al in adressen, hernoem dan het bestand."
  `);
});

test("a key that cannot be an id", () => {
  expect(
    check({ "hulpmiddelen/melden.yaml": swap("answers: { is-er-gevaar: ja }", "answers: { Is_er: ja }") }),
  ).toMatchInlineSnapshot(
    `"content/hulpmiddelen/melden.yaml:42 · examples[0].answers.Is_er: een id bestaat uit kleine letters, cijfers en losse koppeltekens, bijvoorbeeld "samen-beslissen". Wat nu: verbeter "Is_er"."`,
  );
});

test("a list that is too short", () => {
  expect(check({ "figuren/cirkel.yaml": swap("  - { id: twee, label: Twee }\n", "") })).toMatchInlineSnapshot(
    `"content/figuren/cirkel.yaml:5 · parts: deze lijst heeft er 1; het moeten er minstens 2 zijn. Wat nu: voeg er 1 toe."`,
  );
});

test("a list that has a fixed length", () => {
  expect(check({ "structuur.yaml": swap("  - sociale-dynamieken\n", "") })).toMatchInlineSnapshot(
    `"content/structuur.yaml:2 · principes: deze lijst heeft er 7; het moeten er precies 8 zijn. Wat nu: voeg er 1 toe."`,
  );
});

test("a text that is empty", () => {
  expect(
    check({ "begrippen/mantelzorger.yaml": swap("definition: Iemand die zorgt voor een naaste.", 'definition: ""') }),
  ).toMatchInlineSnapshot(
    `"content/begrippen/mantelzorger.yaml:3 · definition: deze tekst is leeg. Wat nu: vul de tekst in, of schrap de regel als het veld niet verplicht is."`,
  );
});

test("HTML in plain text", () => {
  expect(check({ "begrippen/mantelzorger.yaml": swap("Iemand die", "Iemand <b>die</b>") })).toMatchInlineSnapshot(
    `"content/begrippen/mantelzorger.yaml:3 · definition: gewone tekst: geen HTML. Wat nu: verbeter "Iemand <b>die</b> zorgt voor een naaste."."`,
  );
});

test("no origin", () => {
  expect(
    check({ "begrippen/mantelzorger.yaml": swap("origin: { source: pris, place: Deel 1 }\n", "") }),
  ).toMatchInlineSnapshot(
    `"content/begrippen/mantelzorger.yaml:1 · origin: verplicht veld ontbreekt. Wat nu: voeg origin: toe (zeg wie dit zegt: { source: <bron>, place: <plaats> } of { own: <reden> })."`,
  );
});

test("half an origin", () => {
  expect(
    check({
      "begrippen/mantelzorger.yaml": swap("origin: { source: pris, place: Deel 1 }", "origin: { source: pris }"),
    }),
  ).toMatchInlineSnapshot(
    `"content/begrippen/mantelzorger.yaml:4 · origin.place: verplicht veld ontbreekt (plaats in die bron, zodat een lezer ze terugvindt). Wat nu: voeg place: toe."`,
  );
});

test("an origin of both kinds", () => {
  expect(
    check({
      "begrippen/mantelzorger.yaml": swap(
        "origin: { source: pris, place: Deel 1 }",
        "origin: { source: pris, place: Deel 1, own: ook }",
      ),
    }),
  ).toMatchInlineSnapshot(
    `"content/begrippen/mantelzorger.yaml:4 · origin: zeg wie dit zegt: { source: <bron>, place: <plaats> } of { own: <reden> }. Wat nu: verbeter {"source":"pris","place":"Deel 1","own":"ook"}."`,
  );
});

test("an origin that is only text", () => {
  expect(
    check({ "begrippen/mantelzorger.yaml": swap("origin: { source: pris, place: Deel 1 }", "origin: pris") }),
  ).toMatchInlineSnapshot(
    `"content/begrippen/mantelzorger.yaml:4 · origin: zeg wie dit zegt: { source: <bron>, place: <plaats> } of { own: <reden> }. Wat nu: verbeter "pris"."`,
  );
});

test("a review without a name", () => {
  expect(
    check({ "richtlijn/kader/inleiding.mdx": swap("reviewed: nog niemand", 'reviewed: { on: "2026-11-22" }') }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:5 · reviewed.by: verplicht veld ontbreekt. Wat nu: voeg by: toe."`,
  );
});

test("a date that does not exist", () => {
  expect(
    check({ "wetgeving/sw-352.yaml": swap('checkBefore: "2027-05-22"', 'checkBefore: "2027-02-30"') }),
  ).toMatchInlineSnapshot(
    `"content/wetgeving/sw-352.yaml:10 · checkBefore: schrijf een datum als "2026-11-22", tussen aanhalingstekens. Wat nu: verbeter "2027-02-30"."`,
  );
});

test("a web address without https", () => {
  expect(
    check({ "methodieken/stappenplan.mdx": swap("summary: Eén zin.", "summary: Eén zin.\nurl: www.example.org") }),
  ).toMatchInlineSnapshot(
    `"content/methodieken/stappenplan.mdx:6 · url: dit is geen volledig webadres (https://…). Wat nu: verbeter "www.example.org"."`,
  );
});

test("a phone number with letters", () => {
  expect(check({ "contacten/noodnummer.yaml": swap('number: "112"', 'number: "bel 112"') })).toMatchInlineSnapshot(
    `"content/contacten/noodnummer.yaml:4 · phone.number: een telefoonnummer bestaat uit cijfers, spaties en eventueel een +. Wat nu: verbeter "bel 112"."`,
  );
});

test("a mail address that is none", () => {
  expect(check({ "site.yaml": swap("contact: null", "contact: fout gezien") })).toMatchInlineSnapshot(
    `"content/site.yaml:6 · contact: dit is geen mailadres. Wat nu: verbeter "fout gezien"."`,
  );
});

test("an item id that cannot be one", () => {
  expect(
    check({ "aanbevelingen/persoon-centraal/luister-goed.mdx": swap("items: [PRIS-D1-K01]", "items: [pris-d1]") }),
  ).toMatchInlineSnapshot(
    `"content/aanbevelingen/persoon-centraal/luister-goed.mdx:5 · items[0]: dit is geen id uit de inventaris (zoals "PRIS-D2-PC-A01-1"). Wat nu: verbeter "pris-d1"."`,
  );
});

test("an omitted item with neither reason nor moment", () => {
  expect(check({ "verantwoording/weggelaten.yaml": "- id: PRIS-D1-K01\n" })).toMatchInlineSnapshot(
    `"content/verantwoording/weggelaten.yaml:1 · [0]: geef ofwel een reden (reason), ofwel wanneer het komt (later). Wat nu: verbeter {"id":"PRIS-D1-K01"}."`,
  );
});
