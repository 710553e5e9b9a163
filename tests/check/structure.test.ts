import { expect, test } from "vitest";
import { check, swap } from "../fixtures/check/check-sound.ts";

test("a page that stands nowhere", () => {
  expect(
    check({
      "richtlijn/beleid/team.mdx":
        "---\nid: team\ntitle: Team\nsummary: Eén zin.\nreviewed: nog niemand\n---\n\n## Begin\n\nTekst.\n",
    }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/beleid/team.mdx:2 · niets zegt waar deze bladzijde komt. Wat nu: voeg team toe in content/structuur.yaml onder beleid."`,
  );
});

test("a page that does not exist", () => {
  expect(check({ "structuur.yaml": swap("kader: [inleiding]", "kader: [inleiding, inleidng]") })).toMatchInlineSnapshot(
    `"content/structuur.yaml:1 · kader[1]: hier hoort geen bladzijde "inleidng". Bedoel je "inleiding"? Wat nu: verbeter de naam, of schrap de regel."`,
  );
});

test("a page in the wrong part", () => {
  expect(check({ "structuur.yaml": swap("beleid: []", "beleid: [inleiding]") })).toMatchInlineSnapshot(
    `"content/structuur.yaml:11 · beleid[0]: hier hoort geen bladzijde "inleiding". Wel is er content/richtlijn/kader/inleiding.mdx. Wat nu: verbeter de naam, of schrap de regel."`,
  );
});

test("a page twice", () => {
  expect(
    check({ "structuur.yaml": swap("kader: [inleiding]", "kader: [inleiding, inleiding]") }),
  ).toMatchInlineSnapshot(
    `"content/structuur.yaml:1 · kader[1]: "inleiding" staat hier twee keer. Wat nu: schrap er één."`,
  );
});

test("a principle of the contract that is gone", () => {
  expect(check({ "structuur.yaml": swap("  - persoon-centraal\n", "  - persoon\n") })).toMatchInlineSnapshot(`
    "content/richtlijn/principes/persoon-centraal.mdx:2 · niets zegt waar deze bladzijde komt. Wat nu: voeg persoon-centraal toe in content/structuur.yaml onder principes.
    content/structuur.yaml:2 · principes: het principe "persoon-centraal" ontbreekt. Wat nu: zet het terug; lessen verwijzen naar dit adres.
    content/structuur.yaml:3 · principes[0]: hier hoort geen bladzijde "persoon". Wat nu: verbeter de naam, of schrap de regel."
  `);
});

test("an aid in two groups", () => {
  expect(
    check({
      "structuur.yaml": swap(
        "entries: [melden, luisteren] }",
        "entries: [melden, luisteren] }\n  - { id: meer, title: Meer, entries: [melden] }",
      ),
    }),
  ).toMatchInlineSnapshot(
    `"content/structuur.yaml:16 · aids[1].entries[0]: "melden" staat hier twee keer. Wat nu: schrap er één."`,
  );
});

test("an aid that stands nowhere", () => {
  expect(check({ "structuur.yaml": swap("entries: [melden, luisteren]", "entries: [melden]") })).toMatchInlineSnapshot(
    `"content/hulpmiddelen/luisteren.yaml:1 · niets zegt waar dit hulpmiddel komt. Wat nu: voeg luisteren toe in content/structuur.yaml onder aids."`,
  );
});

test("two groups with one id", () => {
  expect(
    check({
      "structuur.yaml": swap(
        "entries: [melden, luisteren] }",
        "entries: [melden] }\n  - { id: alle, title: Meer, entries: [luisteren] }",
      ),
    }),
  ).toMatchInlineSnapshot(
    `"content/structuur.yaml:16 · aids[1].id: er is al een groep "alle". Wat nu: geef elke groep een eigen id."`,
  );
});

test("a method that stands nowhere", () => {
  expect(
    check({ "structuur.yaml": swap("  - { id: alle, title: Alle, goal: iets doen, entries: [stappenplan] }", "  []") }),
  ).toMatchInlineSnapshot(
    `"content/methodieken/stappenplan.mdx:2 · niets zegt waar deze methodiek komt. Wat nu: voeg stappenplan toe in content/structuur.yaml onder methods."`,
  );
});

test("a case that stands nowhere", () => {
  expect(check({ "structuur.yaml": swap("cases: [mevrouw]", "cases: []") })).toMatchInlineSnapshot(
    `"content/casussen/mevrouw.mdx:2 · niets zegt waar deze casus komt. Wat nu: voeg mevrouw toe in content/structuur.yaml onder cases."`,
  );
});

test("a recommendation that stands nowhere", () => {
  expect(
    check({ "structuur.yaml": swap("  persoon-centraal: [luister-goed]", "  persoon-centraal: []") }),
  ).toMatchInlineSnapshot(
    `"content/aanbevelingen/persoon-centraal/luister-goed.mdx:2 · niets zegt waar deze aanbeveling komt. Wat nu: voeg luister-goed toe in content/structuur.yaml onder recommendations → persoon-centraal."`,
  );
});

test("a recommendation under another page", () => {
  expect(check({ "structuur.yaml": swap("  persoon-centraal: [luister-goed]", "  inleiding: [luister-goed]") }))
    .toMatchInlineSnapshot(`
    "content/aanbevelingen/persoon-centraal/luister-goed.mdx:2 · niets zegt waar deze aanbeveling komt. Wat nu: voeg luister-goed toe in content/structuur.yaml onder recommendations → persoon-centraal.
    content/structuur.yaml:13 · recommendations.inleiding[0]: hier hoort geen aanbeveling "luister-goed". Wel is er content/aanbevelingen/persoon-centraal/luister-goed.mdx. Wat nu: verbeter de naam, of schrap de regel."
  `);
});

test("recommendations of a page that does not exist", () => {
  expect(
    check({
      "structuur.yaml": swap("  persoon-centraal: [luister-goed]", "  persoon-centraal: [luister-goed]\n  persoon: []"),
    }),
  ).toMatchInlineSnapshot(
    `"content/structuur.yaml:14 · recommendations.persoon: er is geen bladzijde "persoon". Wat nu: verbeter de naam, of schrap het blok."`,
  );
});

test("a method that also serves a need: unknown, or named there already", () => {
  const group = "goal: iets doen, entries: [stappenplan]";
  expect(check({ "structuur.yaml": swap(group, `${group}, also: [stappenpla]`) })).toMatchInlineSnapshot(
    `"content/structuur.yaml:17 · methods[0].also[0]: er is geen methodiek "stappenpla". Bedoel je "stappenplan"? Wat nu: verbeter de naam."`,
  );
  expect(check({ "structuur.yaml": swap(group, `${group}, also: [stappenplan]`) })).toMatchInlineSnapshot(
    `"content/structuur.yaml:17 · methods[0].also[0]: "stappenplan" staat al in deze groep. Wat nu: schrap het hier."`,
  );
});
