import { expect, test } from "vitest";
import { check } from "../fixtures/check/check-sound.ts";

/** What the check says of these groups and whole words. */
const checked = (groups: string, whole = "[]") => check({ "zoektaal.yaml": `groups:\n${groups}\nwhole: ${whole}\n` });

test("words of the site, and what people type for them", () => {
  expect(checked("  - { words: [titel], typed: [opschrift] }\n  - { words: [Titels, zin] }")).toBe("");
});

test("a word that stands nowhere on the site", () => {
  expect(checked("  - { words: [titel, voetbal] }")).toMatchInlineSnapshot(
    `"content/zoektaal.yaml:2 · groups[0].words[1]: "voetbal" staat nergens op de site. Wat nu: zet het bij typed, of schrap het."`,
  );
});

test("a word twice in a group, in another form, and in the other list", () => {
  expect(checked("  - { words: [titel, Titels], typed: [opschrift, titel] }")).toMatchInlineSnapshot(`
    "content/zoektaal.yaml:2 · groups[0].words[1]: "Titels" staat al in deze groep, of een vorm ervan. Wat nu: schrap het hier.
    content/zoektaal.yaml:2 · groups[0].typed[1]: "titel" staat al in deze groep, of een vorm ervan. Wat nu: schrap het hier."
  `);
});

test("a group of one word", () => {
  expect(checked("  - { words: [titel] }")).toMatchInlineSnapshot(
    `"content/zoektaal.yaml:2 · groups[0]: deze groep heeft maar één woord. Wat nu: voeg een tweede toe, of schrap ze."`,
  );
});

test("what has no letters", () => {
  expect(checked('  - { words: [titel], typed: ["?!"] }')).toMatchInlineSnapshot(
    `"content/zoektaal.yaml:2 · groups[0].typed[0]: "?!" heeft geen letters. Wat nu: schrap het."`,
  );
});

test("a word that a search leaves out", () => {
  expect(checked("  - { words: [titel], typed: [Van] }")).toMatchInlineSnapshot(
    `"content/zoektaal.yaml:2 · groups[0].typed[0]: "Van" zegt te weinig: zoeken slaat het over. Wat nu: schrap het, of vul het aan."`,
  );
});

test("a whole word that is more than one", () => {
  expect(checked("  - { words: [titel], typed: [opschrift] }", "[sociale kaart]")).toMatchInlineSnapshot(
    `"content/zoektaal.yaml:3 · whole[0]: "sociale kaart" is niet één woord. Wat nu: schrap het: alleen één woord kan een geheel zijn."`,
  );
});

test("an empty group, and a field that is not there", () => {
  expect(checked("  - { words: [], woorden: [titel] }")).toMatchInlineSnapshot(`
    "content/zoektaal.yaml:2 · groups[0].words: deze lijst heeft er 0; het moeten er minstens 1 zijn. Wat nu: voeg er 1 toe.
    content/zoektaal.yaml:2 · groups[0].woorden: dit veld bestaat hier niet. Wat nu: schrap het, of kies uit: words, typed."
  `);
});

test("a phrase counts only where its words stand together", () => {
  expect(checked("  - { words: [eén zin], typed: [opschrift] }")).toBe("");
  expect(checked("  - { words: [zin eén], typed: [opschrift] }")).not.toBe("");
});
