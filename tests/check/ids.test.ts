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

test("a page in no part of the guideline", () => {
  expect(
    check({
      "richtlijn/los.mdx":
        "---\nid: los\ntitle: Los\nsummary: Eén zin.\nreviewed: nog niemand\n---\n\n## Begin\n\nTekst.\n",
    }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/los.mdx:2 · deze bladzijde staat in geen deel van de richtlijn. Wat nu: zet ze in richtlijn/kader/, richtlijn/principes/ of richtlijn/beleid/."`,
  );
});

test("the model page stands in no part", () => {
  expect(
    check({
      "richtlijn/pris-model.mdx":
        "---\nid: pris-model\ntitle: Model\nsummary: Eén zin.\nreviewed: nog niemand\n---\n\n## Begin\n\nTekst.\n",
    }),
  ).toMatchInlineSnapshot(`""`);
});

test("a part that the guideline does not have", () => {
  expect(
    check({
      "richtlijn/bijlagen/extra.mdx":
        "---\nid: extra\ntitle: Extra\nsummary: Eén zin.\nreviewed: nog niemand\n---\n\n## Begin\n\nTekst.\n",
    }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/bijlagen/extra.mdx:2 · de richtlijn heeft geen deel "bijlagen". Wat nu: zet ze in richtlijn/kader/, richtlijn/principes/ of richtlijn/beleid/."`,
  );
});

test("a file that nothing reads", () => {
  expect(check({ "begrippen/buur.yml": "id: buur\n" })).toMatchInlineSnapshot(
    `"content/begrippen/buur.yml:1 · niets leest dit bestand. Wat nu: noem het content/begrippen/<naam>.yaml."`,
  );
});

test("a misspelt single file", () => {
  expect(check({ "structur.yaml": "kader: []\n" })).toMatchInlineSnapshot(
    `"content/structur.yaml:1 · niets leest dit bestand. Bedoel je "structuur.yaml"? Wat nu: content/ kent richtlijn/[<map>/]<naam>.mdx, aanbevelingen/<map>/<naam>.mdx, hulpmiddelen/<naam>.yaml, figuren/<naam>.yaml, methodieken/<naam>.mdx, casussen/<naam>.mdx, begrippen/<naam>.yaml, bronnen/<naam>.yaml, wetgeving/<naam>.yaml, contacten/<naam>.yaml."`,
  );
});

test("a kind without a single entry", () => {
  expect(
    check({ "contacten/noodnummer.yaml": null, "hulpmiddelen/melden.yaml": swap("    consult: [noodnummer]\n", "") }),
  ).toMatchInlineSnapshot(
    `"content/contacten/:1 · er zijn geen contacten gelezen. Wat nu: voeg er een toe, of kijk na of de map goed heet."`,
  );
});

test("a single file that is missing", () => {
  expect(check({ "vragen.yaml": null })).toMatchInlineSnapshot(
    `"content/vragen.yaml:1 · dit bestand ontbreekt. Wat nu: maak het; content/LEESMIJ.md zegt wat erin staat."`,
  );
});
