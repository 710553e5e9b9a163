import { expect, test } from "vitest";
import { withSoftHyphens } from "../../src/views/soft-hyphens.ts";

test("a long name breaks at its joint; nothing else changes", () => {
  expect(withSoftHyphens("Samenwerkingscompetenties")).toBe("Samenwerkings\u00ADcompetenties");
  expect(withSoftHyphens("Rolverdeling en teamsamenstelling")).toBe("Rolverdeling en team\u00ADsamenstelling");
  expect(withSoftHyphens("Informatie uitwisselen, competenties")).toBe("Informatie uitwisselen, competenties");
});
