import { expect, test } from "vitest";
import { check } from "../fixtures/check/check-sound.ts";

test("a file that nothing reads", () => {
  expect(check({ "begrippen/buur.yml": "id: buur\n" })).toMatchInlineSnapshot(
    `"content/begrippen/buur.yml:1 · niets leest dit bestand. Wat nu: noem het content/begrippen/<naam>.yaml."`,
  );
});

test("a misspelt single file", () => {
  expect(check({ "structur.yaml": "kader: []\n" })).toMatchInlineSnapshot(
    `"content/structur.yaml:1 · niets leest dit bestand. Bedoel je "structuur.yaml"? Wat nu: content/ kent richtlijn/[<map>/]<naam>.mdx, aanbevelingen/<map>/<naam>.mdx, hulpmiddelen/<naam>.yaml, figuren/<naam>.yaml, methodieken/<naam>.mdx, casussen/<naam>.mdx, begrippen/<naam>.yaml, bronnen/<naam>.yaml, bronpaden/<naam>.mdx, wetgeving/<naam>.yaml, contacten/<naam>.yaml, site/[<map>/]<naam>.mdx."`,
  );
});

test("a single file that is missing", () => {
  expect(check({ "vragen.yaml": null })).toMatchInlineSnapshot(
    `"content/vragen.yaml:1 · dit bestand ontbreekt. Wat nu: maak het; content/LEESMIJ.md zegt wat erin staat."`,
  );
});
