/** The page on accessibility shows what the walks found, and nothing else. */
import { expect, test } from "vitest";
import { accessible, accessibleTexts } from "./accessible.ts";
import { pageAt, textOf } from "./pages.ts";

const page = pageAt.get("/toegankelijkheid/");
const shown = page ? textOf(page.tree) : "";

test("the page shows the figures of the results, or says in words why it shows none", () => {
  console.log(`/toegankelijkheid/: the results are ${accessible.state}`);
  for (const text of accessibleTexts) expect(shown).toContain(text);
  // "keer", "bladzijden" and their like with a number before them come from the results alone.
  const counts = shown.match(/[\d.]+ (?:bladzijden|hulpmiddelen|toestanden|stappen|keer|tests)/g) ?? [];
  expect(counts.length > 0, counts.join()).toBe(accessible.state === "current");
});

test("the page never says more than that programs looked", () => {
  expect(shown).toContain("nagekeken met programma’s, niet door mensen met een beperking");
  expect(shown).not.toMatch(/volledig toegankelijk|voldoet aan WCAG|conform/i);
});
