import { expect, test } from "vitest";
import { check, swap } from "../fixtures/check/check-sound.ts";

test("a block that does not exist", () => {
  expect(
    check({ "richtlijn/kader/inleiding.mdx": swap("## Begin", '## Begin\n\n<Hulpmidel id="luisteren" />') }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:10 · de bouwsteen <Hulpmidel> bestaat niet. Bedoel je "Hulpmiddel"? Wat nu: kies "Aanbeveling", "Hulpmiddel", "Figuur", "Methodiek", "Stappen", "Wet", "Kader", "Anker" of "Eigen"."`,
  );
});

test("an attribute that does not exist", () => {
  expect(check({ "aanbevelingen/persoon-centraal/luister-goed.mdx": swap('titel="Doelzoeker"', 'title="Doelzoeker"') }))
    .toMatchInlineSnapshot(`
      "content/aanbevelingen/persoon-centraal/luister-goed.mdx:14 · <Kader> mist titel="…". Wat nu: voeg titel toe.
      content/aanbevelingen/persoon-centraal/luister-goed.mdx:14 · <Kader> kent title niet. Bedoel je "titel"? Wat nu: gebruik id, titel, soort, items, url, methode."
    `);
});

test("an attribute without text", () => {
  expect(
    check({ "aanbevelingen/persoon-centraal/luister-goed.mdx": swap('titel="Doelzoeker"', "titel={doel}") }),
  ).toMatchInlineSnapshot(
    `"content/aanbevelingen/persoon-centraal/luister-goed.mdx:14 · titel van <Kader> is leeg of geen gewone tekst. Wat nu: schrijf titel="…", tussen rechte aanhalingstekens."`,
  );
});

test("attributes that are spread", () => {
  expect(check({ "richtlijn/kader/inleiding.mdx": swap("## Begin", "## Begin\n\n<Hulpmiddel {...alles} />") }))
    .toMatchInlineSnapshot(`
    "content/richtlijn/kader/inleiding.mdx:10 · <Hulpmiddel> mist id="…". Wat nu: voeg id toe.
    content/richtlijn/kader/inleiding.mdx:10 · <Hulpmiddel> kent {…} niet. Wat nu: gebruik id."
  `);
});

test("a block inside a sentence", () => {
  expect(
    check({ "richtlijn/kader/inleiding.mdx": swap("Lees", 'Lees <Hulpmiddel id="luisteren" /> en') }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:10 · <Hulpmiddel> staat midden in een alinea. Wat nu: zet de bouwsteen op een eigen regel, met een lege regel ervoor en erna."`,
  );
});

test("text in a block that holds none", () => {
  expect(
    check({
      "richtlijn/kader/inleiding.mdx": swap(
        "## Begin",
        '## Begin\n\n<Hulpmiddel id="luisteren">\n\nTekst.\n\n</Hulpmiddel>',
      ),
    }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:10 · <Hulpmiddel> kan geen tekst bevatten. Wat nu: sluit meteen af met />."`,
  );
});

test("a block without text", () => {
  expect(
    check({ "richtlijn/kader/inleiding.mdx": swap("## Begin", '## Begin\n\n<Eigen reden="zo" />') }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:10 · <Eigen> is leeg. Wat nu: schrijf de tekst tussen begin en slot."`,
  );
});

test("text that sticks to its block", () => {
  expect(
    check({
      "richtlijn/kader/inleiding.mdx": swap(
        "## Begin",
        '## Begin\n\n<Eigen reden="zo">Tekst\nop twee regels.\n</Eigen>',
      ),
    }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:10 · <Eigen> wordt nergens gesloten. Wat nu: zet het slot </Eigen> op een eigen regel, of schrijf /> als er niets in staat."`,
  );
});

test("an aid that does not exist", () => {
  expect(
    check({ "richtlijn/kader/inleiding.mdx": swap("## Begin", '## Begin\n\n<Hulpmiddel id="luistern" />') }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:10 · <Hulpmiddel>: "luistern" bestaat niet. Bedoel je "luisteren"? Wat nu: verbeter de id, of maak het bestand."`,
  );
});

test("a figure that does not exist", () => {
  expect(
    check({ "richtlijn/kader/inleiding.mdx": swap("## Begin", '## Begin\n\n<Figuur id="cirkels" />') }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:10 · <Figuur>: "cirkels" bestaat niet. Bedoel je "cirkel"? Wat nu: verbeter de id, of maak het bestand."`,
  );
});

test("a law that does not exist", () => {
  expect(check({ "richtlijn/kader/inleiding.mdx": swap("Lees", 'Lees <Wet id="sw-353" /> en') })).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:10 · <Wet>: "sw-353" bestaat niet. Bedoel je "sw-352"? Wat nu: verbeter de id, of maak het bestand."`,
  );
});

test("a recommendation outside the guideline", () => {
  expect(
    check({ "methodieken/stappenplan.mdx": swap("Tekst.", '<Aanbeveling id="luister-goed" />') }),
  ).toMatchInlineSnapshot(
    `"content/methodieken/stappenplan.mdx:23 · een aanbeveling kan alleen op een bladzijde van de richtlijn staan. Wat nu: verwijs ernaar met een link, of schrap <Aanbeveling id="luister-goed" />."`,
  );
});

test("a kind of Kader that does not exist", () => {
  expect(
    check({ "aanbevelingen/persoon-centraal/luister-goed.mdx": swap('soort="instrument"', 'soort="instrumenten"') }),
  ).toMatchInlineSnapshot(
    `"content/aanbevelingen/persoon-centraal/luister-goed.mdx:14 · de soort "instrumenten" bestaat niet. Bedoel je "instrument"? Wat nu: kies "methodiek", "instrument", "model", "casus", "tip" of "opgelet"."`,
  );
});

test("a Kader with an id that cannot be one", () => {
  expect(
    check({
      "richtlijn/kader/inleiding.mdx": swap(
        "## Begin",
        '## Begin\n\n<Kader id="Een Kader" titel="T" soort="tip">\n\nTekst.\n\n</Kader>',
      ),
    }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:10 · de id "Een Kader" van <Kader> kan niet. Wat nu: gebruik kleine letters, cijfers en losse koppeltekens."`,
  );
});

test("a Kader with an address that is none", () => {
  expect(
    check({ "aanbevelingen/persoon-centraal/luister-goed.mdx": swap("https://example.org/doel", "example.org/doel") }),
  ).toMatchInlineSnapshot(
    `"content/aanbevelingen/persoon-centraal/luister-goed.mdx:14 · "example.org/doel" is geen volledig webadres. Wat nu: schrijf het met https:// ervoor, zoals de bron het geeft."`,
  );
});

test("a Kader with an item that does not exist", () => {
  expect(
    check({
      "aanbevelingen/persoon-centraal/luister-goed.mdx": swap("items={['PRIS-D1-K01']}", "items={['PRIS-D1-K02']}"),
    }),
  ).toMatchInlineSnapshot(
    `"content/aanbevelingen/persoon-centraal/luister-goed.mdx:14 · het item "PRIS-D1-K02" bestaat niet. Bedoel je "PRIS-D1-K01"? Wat nu: zoek de juiste id op in content/verantwoording/inventaris.tsv."`,
  );
});

test("a Kader with items that are no list", () => {
  expect(
    check({
      "aanbevelingen/persoon-centraal/luister-goed.mdx": swap("items={['PRIS-D1-K01']}", 'items="PRIS-D1-K01"'),
    }),
  ).toMatchInlineSnapshot(
    `"content/aanbevelingen/persoon-centraal/luister-goed.mdx:14 · items van <Kader> is geen lijst. Wat nu: schrijf items={['PRIS-…', 'PRIS-…']}."`,
  );
});

test("a Kader with items that are code", () => {
  expect(
    check({ "aanbevelingen/persoon-centraal/luister-goed.mdx": swap("items={['PRIS-D1-K01']}", "items={[PRIS]}") }),
  ).toMatchInlineSnapshot(
    `"content/aanbevelingen/persoon-centraal/luister-goed.mdx:14 · items van <Kader> is geen lijst. Wat nu: schrijf items={['PRIS-…', 'PRIS-…']}."`,
  );
});

test("a former address that cannot be one", () => {
  expect(
    check({ "richtlijn/kader/inleiding.mdx": swap("## Begin", '<Anker id="Het Begin" />\n\n## Begin') }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:8 · de id "Het Begin" van <Anker> kan niet. Wat nu: gebruik kleine letters, cijfers en losse koppeltekens."`,
  );
});
