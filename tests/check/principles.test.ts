import { expect, test } from "vitest";
import { check, swap } from "../fixtures/check/check-sound.ts";

test("a principle without its letter and gist", () => {
  expect(check({ "richtlijn/principes/persoon-centraal.mdx": swap("letter: P\ngist: Eén korte zin.\n", "") }))
    .toMatchInlineSnapshot(`
    "content/richtlijn/principes/persoon-centraal.mdx:2 · letter: een principe heeft dit veld nodig. Wat nu: voeg letter: toe.
    content/richtlijn/principes/persoon-centraal.mdx:2 · gist: een principe heeft dit veld nodig. Wat nu: voeg gist: toe."
  `);
});

test("a letter on a page that is no principle", () => {
  expect(check({ "richtlijn/kader/inleiding.mdx": swap("summary:", "letter: P\nsummary:") })).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:4 · letter: alleen een principe heeft dit veld. Wat nu: schrap het."`,
  );
});
