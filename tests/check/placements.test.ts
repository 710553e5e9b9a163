import { expect, test } from "vitest";
import { check, swap } from "../fixtures/check/check-sound.ts";

test("a recommendation that its page does not place", () => {
  expect(
    check({ "richtlijn/principes/persoon-centraal.mdx": swap('<Aanbeveling id="luister-goed" />', "Tekst.") }),
  ).toMatchInlineSnapshot(
    `"content/aanbevelingen/persoon-centraal/luister-goed.mdx:2 · content/richtlijn/principes/persoon-centraal.mdx plaatst deze aanbeveling nergens. Wat nu: zet daar <Aanbeveling id="luister-goed" />."`,
  );
});

test("a recommendation that its page places twice", () => {
  expect(
    check({
      "richtlijn/principes/persoon-centraal.mdx": swap(
        '<Aanbeveling id="luister-goed" />',
        '<Aanbeveling id="luister-goed" />\n\n<Aanbeveling id="luister-goed" />',
      ),
    }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/principes/persoon-centraal.mdx:23 · aanbeveling "luister-goed" staat al op regel 21. Wat nu: plaats ze één keer; verwijs er verder naar met een link."`,
  );
});

test("a recommendation on another page", () => {
  expect(
    check({ "richtlijn/kader/inleiding.mdx": swap("## Begin", '## Begin\n\n<Aanbeveling id="luister-goed" />') }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:10 · aanbeveling "luister-goed" staat niet in content/aanbevelingen/inleiding/. Ze hoort bij een andere bladzijde. Wat nu: verbeter de id, of maak het bestand in die map."`,
  );
});

test("a recommendation that does not exist", () => {
  expect(
    check({
      "richtlijn/principes/persoon-centraal.mdx": swap(
        '<Aanbeveling id="luister-goed" />',
        '<Aanbeveling id="luister-goed" />\n\n<Aanbeveling id="luister-god" />',
      ),
    }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/principes/persoon-centraal.mdx:23 · aanbeveling "luister-god" staat niet in content/aanbevelingen/persoon-centraal/. Bedoel je "luister-goed"? Wat nu: verbeter de id, of maak het bestand in die map."`,
  );
});

test("a folder of recommendations that is no page", () => {
  expect(
    check({
      "aanbevelingen/persoon/vraag-door.mdx":
        "---\nid: vraag-door\ntitle: Vraag door\ncore: Vraag door.\n---\n\n- Vraag.\n",
      "structuur.yaml": swap("[luister-goed]", "[luister-goed]\n  persoon: [vraag-door]"),
    }),
  ).toMatchInlineSnapshot(`
    "content/aanbevelingen/persoon/vraag-door.mdx:2 · de map heet "persoon", maar er is geen bladzijde met die naam. Wat nu: zet het bestand in de map van zijn bladzijde.
    content/structuur.yaml:14 · recommendations.persoon: er is geen bladzijde "persoon". Wat nu: verbeter de naam, of schrap het blok."
  `);
});

test("a heading inside a recommendation", () => {
  expect(
    check({
      "aanbevelingen/persoon-centraal/luister-goed.mdx": swap("- **Luister.**", "## Luister\n\n- **Luister.**"),
    }),
  ).toMatchInlineSnapshot(
    `"content/aanbevelingen/persoon-centraal/luister-goed.mdx:12 · de kop "Luister" kan niet binnen een aanbeveling. Wat nu: maak er een vet begin van een bolletje van, of een <Kader>."`,
  );
});

test("a heading with the id of a recommendation", () => {
  expect(
    check({ "richtlijn/principes/persoon-centraal.mdx": swap("## Oefenen", "## Luister goed") }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/principes/persoon-centraal.mdx:23 · #luister-goed bestaat al op deze bladzijde: content/aanbevelingen/persoon-centraal/luister-goed.mdx:2. Wat nu: geef een van beide een andere id, of verander de kop."`,
  );
});

test("two Kaders with one id on one page", () => {
  expect(
    check({
      "richtlijn/principes/persoon-centraal.mdx": swap(
        "## Oefenen",
        '<Kader id="doelzoeker" titel="Nog een" soort="tip">\n\nTekst.\n\n</Kader>\n\n## Oefenen',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/aanbevelingen/persoon-centraal/luister-goed.mdx:7 · methods[0]: "doelzoeker" is de id van meer dan één kader: content/aanbevelingen/persoon-centraal/luister-goed.mdx:14 en content/richtlijn/principes/persoon-centraal.mdx:23. Wat nu: geef de kaders elk een eigen id, of maak er één methodiek van.
    content/aanbevelingen/persoon-centraal/luister-goed.mdx:14 · #doelzoeker bestaat al op deze bladzijde: content/richtlijn/principes/persoon-centraal.mdx:23. Wat nu: geef een van beide een andere id, of verander de kop."
  `);
});

test("two equal headings get two addresses", () => {
  expect(check({ "richtlijn/kader/inleiding.mdx": swap("## Begin", "## Begin\n\n## Begin") })).toMatchInlineSnapshot(
    `""`,
  );
});

test("a Kader with the prefix of the page itself", () => {
  expect(
    check({
      "richtlijn/kader/inleiding.mdx": swap(
        "## Begin",
        '## Begin\n\n<Kader id="p-een" titel="Een" soort="tip">\n\nTekst.\n\n</Kader>',
      ),
    }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:10 · het adres #p-een begint met "p-", zoals de ankers van de bladzijde zelf. Wat nu: kies een naam of kop die anders begint."`,
  );
});

test("a figure that nothing shows is a warning", () => {
  expect(
    check({ "richtlijn/principes/persoon-centraal.mdx": swap('<Figuur id="cirkel" />', "Tekst.") }),
  ).toMatchInlineSnapshot(
    `"content/figuren/cirkel.yaml:1 · geen enkele tekst toont deze figuur. Wat nu: plaats ze met <Figuur id="cirkel" />, of schrap het bestand."`,
  );
});
