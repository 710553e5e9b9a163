import { expect, test } from "vitest";
import { check, swap } from "../fixtures/check/check-sound.ts";

test("an id that differs from the file name", () => {
  expect(check({ "begrippen/mantelzorger.yaml": swap("id: mantelzorger", "id: mantelzorgers") })).toMatchInlineSnapshot(
    `"content/begrippen/mantelzorger.yaml:1 · id: de id is "mantelzorgers", maar het bestand heet "mantelzorger". Wat nu: maak beide gelijk; staat de id al in adressen, hernoem dan het bestand."`,
  );
});

test("two files with one id", () => {
  expect(
    check({
      "begrippen/buur.yaml": "id: mantelzorger\ntitle: buur\ndefinition: Wie naast je woont.\norigin: { own: zo }\n",
    }),
  ).toMatchInlineSnapshot(
    `"content/begrippen/buur.yaml:1 · id: er is al een begrip met de id "mantelzorger": content/begrippen/mantelzorger.yaml. Wat nu: geef een van beide een andere id en bestandsnaam."`,
  );
});

test("two pages with one id in different folders", () => {
  expect(
    check({
      "richtlijn/beleid/inleiding.mdx":
        "---\nid: inleiding\ntitle: Nog een\nsummary: Eén zin.\nreviewed: nog niemand\n---\n\n## Begin\n\nTekst.\n",
    }),
  ).toMatchInlineSnapshot(`
    "content/richtlijn/beleid/inleiding.mdx:2 · niets zegt waar deze bladzijde komt. Wat nu: voeg inleiding toe in content/structuur.yaml onder beleid.
    content/richtlijn/kader/inleiding.mdx:2 · id: er is al een bladzijde met de id "inleiding": content/richtlijn/beleid/inleiding.mdx. Wat nu: geef een van beide een andere id en bestandsnaam."
  `);
});
