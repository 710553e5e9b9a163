import { expect, test } from "vitest";
import { check, swap } from "../fixtures/check/check-sound.ts";

test("a page that does not exist", () => {
  expect(
    check({
      "richtlijn/kader/inleiding.mdx": swap(
        "/richtlijn/principes/persoon-centraal/#luister-goed",
        "/richtlijn/principes/persoon-central/",
      ),
    }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:10 · het adres /richtlijn/principes/persoon-central/ bestaat niet. Bedoel je "/richtlijn/principes/persoon-centraal/"? Wat nu: verbeter het adres, of maak de bladzijde."`,
  );
});

test("an address without its last slash", () => {
  expect(
    check({
      "richtlijn/kader/inleiding.mdx": swap(
        "/richtlijn/principes/persoon-centraal/#luister-goed",
        "/richtlijn/principes/persoon-centraal",
      ),
    }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:10 · het adres /richtlijn/principes/persoon-centraal mist de schuine streep op het einde. Wat nu: schrijf /richtlijn/principes/persoon-centraal/."`,
  );
});

test("a relative address", () => {
  expect(
    check({
      "richtlijn/kader/inleiding.mdx": swap(
        "/richtlijn/principes/persoon-centraal/#luister-goed",
        "../principes/persoon-centraal/",
      ),
    }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:10 · de link "../principes/persoon-centraal/" begint niet met "/", "#" of "https://". Wat nu: schrijf een link binnen de site vanaf de wortel, zoals /richtlijn/principes/persoon-centraal/."`,
  );
});

test("an anchor that does not exist", () => {
  expect(
    check({
      "richtlijn/kader/inleiding.mdx": swap(
        "/richtlijn/principes/persoon-centraal/#luister-goed",
        "/richtlijn/principes/persoon-centraal/#luister-god",
      ),
    }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:10 · op /richtlijn/principes/persoon-centraal/ staat geen #luister-god. Bedoel je "luister-goed"? Wat nu: kies de id van een aanbeveling, kader, kop, vraag of kaart op die bladzijde."`,
  );
});

test("an anchor on the page itself", () => {
  expect(
    check({ "richtlijn/kader/inleiding.mdx": swap("/richtlijn/principes/persoon-centraal/#luister-goed", "#beginn") }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:10 · op /richtlijn/kader/inleiding/ staat geen #beginn. Bedoel je "begin"? Wat nu: kies de id van een aanbeveling, kader, kop, vraag of kaart op die bladzijde."`,
  );
});

test("a node of an aid that does not exist", () => {
  expect(
    check({
      "richtlijn/kader/inleiding.mdx": swap(
        "/richtlijn/principes/persoon-centraal/#luister-goed",
        "/hulpmiddelen/melden/#belt",
      ),
    }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:10 · op /hulpmiddelen/melden/ staat geen #belt. Bedoel je "bel"? Wat nu: kies de id van een aanbeveling, kader, kop, vraag of kaart op die bladzijde."`,
  );
});

test("answers in an address", () => {
  expect(
    check({
      "richtlijn/kader/inleiding.mdx": swap(
        "/richtlijn/principes/persoon-centraal/#luister-goed",
        "/hulpmiddelen/melden/#s=1&is-er-gevaar=misschien",
      ),
    }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:10 · het hulpmiddel "melden" kent is-er-gevaar=misschien niet. Wat nu: kopieer het adres opnieuw uit het hulpmiddel."`,
  );
});

test("answers of a sensitive aid in an address", () => {
  expect(
    check({
      "richtlijn/kader/inleiding.mdx": swap(
        "/richtlijn/principes/persoon-centraal/#luister-goed",
        "/hulpmiddelen/melden/#s=1&is-er-gevaar=ja",
      ),
      "hulpmiddelen/melden.yaml": swap("reviewed:", "sensitive: true\nreviewed:"),
    }),
  ).toMatchInlineSnapshot(`
    "content/hulpmiddelen/melden.yaml:27 · outcomes[0]: Uitkomst "bel" mist "basis", "certainty" en "record". In een gevoelig hulpmiddel (sensitive: true) moet dat er staan. Wat nu: Vul aan: basis (wetgeving), certainty (hoe zeker), record (wat je noteert), consult (met wie je overlegt).
    content/hulpmiddelen/melden.yaml:34 · outcomes[1]: Uitkomst "overleg-rustig" mist "basis", "certainty", "record" en "consult". In een gevoelig hulpmiddel (sensitive: true) moet dat er staan. Wat nu: Vul aan: basis (wetgeving), certainty (hoe zeker), record (wat je noteert), consult (met wie je overlegt).
    content/richtlijn/kader/inleiding.mdx:10 · het hulpmiddel "melden" is gevoelig: zijn antwoorden staan nooit in een adres. Wat nu: verwijs naar het hulpmiddel of naar één vraag (#…)."
  `);
});

test("a term that does not exist", () => {
  expect(
    check({
      "richtlijn/kader/inleiding.mdx": swap(
        "/richtlijn/principes/persoon-centraal/#luister-goed",
        "/begrippen/#mantelzorgers",
      ),
    }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:10 · op /begrippen/ staat geen #mantelzorgers. Bedoel je "mantelzorger"? Wat nu: kies de id van een aanbeveling, kader, kop, vraag of kaart op die bladzijde."`,
  );
});

test("a link in a recommendation to an anchor on its page", () => {
  expect(
    check({ "aanbevelingen/persoon-centraal/luister-goed.mdx": swap("Vraag door.", "Lees [meer](#oefenn).") }),
  ).toMatchInlineSnapshot(
    `"content/aanbevelingen/persoon-centraal/luister-goed.mdx:12 · op /richtlijn/principes/persoon-centraal/ staat geen #oefenn. Bedoel je "oefenen"? Wat nu: kies de id van een aanbeveling, kader, kop, vraag of kaart op die bladzijde."`,
  );
});

test("a link of a figure", () => {
  expect(
    check({ "figuren/cirkel.yaml": swap("/hulpmiddelen/luisteren/#oma", "/hulpmiddelen/luisteren/#opa") }),
  ).toMatchInlineSnapshot(
    `"content/figuren/cirkel.yaml:6 · parts[0].href: op /hulpmiddelen/luisteren/ staat geen #opa. Bedoel je "oma"? Wat nu: kies de id van een aanbeveling, kader, kop, vraag of kaart op die bladzijde."`,
  );
});

test("a link of a support", () => {
  expect(
    check({
      "hulpmiddelen/melden.yaml": swap(
        "    actions: [Bel nu.]",
        "    actions: [Bel nu.]\n    support: [{ id: hulp, text: Hulp, href: /hulp/ }]",
      ),
    }),
  ).toMatchInlineSnapshot(
    `"content/hulpmiddelen/melden.yaml:31 · outcomes[0].support[0].href: het adres /hulp/ bestaat niet. Wat nu: verbeter het adres, of maak de bladzijde."`,
  );
});

test("a likely question", () => {
  expect(check({ "vragen.yaml": swap("#luister-goed", "#luister") })).toMatchInlineSnapshot(
    `"content/vragen.yaml:4 · questions[0].to: op /richtlijn/principes/persoon-centraal/ staat geen #luister. Wat nu: kies de id van een aanbeveling, kader, kop, vraag of kaart op die bladzijde."`,
  );
});

test("a link to a former address still arrives", () => {
  const kept = '<Anker id="vroeger" />\n\n## Begin\n\nLees [dit](#vroeger).';
  expect(check({ "richtlijn/kader/inleiding.mdx": swap("## Begin", kept) })).toMatchInlineSnapshot(`""`);
});
