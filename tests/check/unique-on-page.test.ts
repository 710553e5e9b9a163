import { expect, test } from "vitest";
import { check, swap } from "../fixtures/check/check-sound.ts";

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

test("a former address that is an address again", () => {
  expect(
    check({ "richtlijn/kader/inleiding.mdx": swap("## Begin", '<Anker id="begin" />\n\n## Begin') }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:10 · #begin bestaat al op deze bladzijde: content/richtlijn/kader/inleiding.mdx:8. Wat nu: geef een van beide een andere id, of verander de kop."`,
  );
});
