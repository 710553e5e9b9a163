import { expect, test } from "vitest";
import { legalMention } from "../../src/check/law-mentions.ts";
import { check, swap } from "../fixtures/check/check-sound.ts";

test("an article in a text", () => {
  expect(
    check({ "richtlijn/kader/inleiding.mdx": swap("Lees", "Volgens art. 458 mag dat. Lees") }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:10 · "art. 458" noemt wetgeving zonder verwijzing. Wat nu: zet er <Wet id="…" /> bij, met de id van een bestand in content/wetgeving/."`,
  );
});

test("a decree in front matter", () => {
  expect(
    check({ "richtlijn/kader/inleiding.mdx": swap("summary: Eén zin.", "summary: Het decreet van 2004 zegt het.") }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:4 · summary: "decreet van 2004" noemt wetgeving zonder verwijzing. Wat nu: zet er <Wet id="…" /> bij, met de id van een bestand in content/wetgeving/."`,
  );
});

test("a law in a heading", () => {
  expect(
    check({ "richtlijn/kader/inleiding.mdx": swap("## Begin", "## De wet van 22 augustus 2002") }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:8 · "wet van 22 augustus 2002" noemt wetgeving zonder verwijzing. Wat nu: zet er <Wet id="…" /> bij, met de id van een bestand in content/wetgeving/."`,
  );
});

test("with a reference the text may name it", () => {
  expect(
    check({ "richtlijn/kader/inleiding.mdx": swap("Lees", 'Volgens art. 458 (<Wet id="sw-352" />) mag dat. Lees') }),
  ).toMatchInlineSnapshot(`""`);
});

test("a law in an outcome without basis", () => {
  expect(
    check({ "hulpmiddelen/melden.yaml": swap("means: [Er is tijd.]", "means: [De wet van 2002 geeft tijd.]") }),
  ).toMatchInlineSnapshot(
    `"content/hulpmiddelen/melden.yaml:36 · outcomes[1].means[0]: "wet van 2002" noemt wetgeving zonder verwijzing. Wat nu: zet bij basis de id van een bestand in content/wetgeving/."`,
  );
});

test("a law in a question with basis", () => {
  expect(
    check({ "hulpmiddelen/melden.yaml": swap("why: Dat gaat voor.", "why: Artikel 352 gaat voor.") }),
  ).toMatchInlineSnapshot(`""`);
});

test("a law in a card", () => {
  expect(
    check({ "hulpmiddelen/luisteren.yaml": swap("text: Luister. ", "text: Artikel 352 zegt dat je zwijgt. ") }),
  ).toMatchInlineSnapshot(
    `"content/hulpmiddelen/luisteren.yaml:16 · cards[0].parts[0].text: "Artikel 352" noemt wetgeving zonder verwijzing. Wat nu: dit soort hulpmiddel heeft geen basis: zeg het zonder de wet te noemen, of leg het uit op een bladzijde met <Wet id="…" />."`,
  );
});

test("a word that only looks like a law", () => {
  expect(
    check({ "richtlijn/kader/inleiding.mdx": swap("Lees", "Een start. 5 grondwetten vandaag. Lees") }),
  ).toMatchInlineSnapshot(`""`);
});

test("what names a law", () => {
  expect(legalMention("Volgens art. 458bis mag dat.")).toBe("art. 458bis");
  expect(legalMention("De artikelen 10 en 11.")).toBe("artikelen 10");
  expect(legalMention("Zie de wet van 22 augustus 2002.")).toBe("wet van 22 augustus 2002");
  expect(legalMention("Het Decreet van 2004 zegt")).toBe("Decreet van 2004");
  expect(legalMention("een start 5, de grondwet van 1831, dit artikel van vorige week")).toBeUndefined();
});
