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
