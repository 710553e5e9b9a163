import { expect, test } from "vitest";
import { check, swap } from "../fixtures/check/check-sound.ts";

test("a heading inside a recommendation", () => {
  expect(
    check({
      "aanbevelingen/persoon-centraal/luister-goed.mdx": swap("- **Luister.**", "## Luister\n\n- **Luister.**"),
    }),
  ).toMatchInlineSnapshot(
    `"content/aanbevelingen/persoon-centraal/luister-goed.mdx:12 · de kop "Luister" kan niet binnen een aanbeveling. Wat nu: maak er een vet begin van een bolletje van, of een <Kader>."`,
  );
});
