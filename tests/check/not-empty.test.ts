import { expect, test } from "vitest";
import { check, swap } from "../fixtures/check/check-sound.ts";

test("a kind without a single entry", () => {
  expect(
    check({ "contacten/noodnummer.yaml": null, "hulpmiddelen/melden.yaml": swap("    consult: [noodnummer]\n", "") }),
  ).toMatchInlineSnapshot(
    `"content/contacten/:1 · er zijn geen contacten gelezen. Wat nu: voeg er een toe, of kijk na of de map goed heet."`,
  );
});
