import { expect, test } from "vitest";
import { closest } from "../../src/reader/suggest.ts";

test("only what looks alike is suggested", () => {
  expect(closest("mantelzorgr", ["mantelzorger", "buur"])).toBe("mantelzorger");
  expect(closest("icf", ["fiche-tzitemzo-beroepsgeheim"])).toBeUndefined();
});
