import fc from "fast-check";
import { expect, test } from "vitest";
import { breakable } from "../../src/views/long-words.ts";

test("a long word may break once, at the syllable nearest its middle", () => {
  expect(breakable("Samenwerkingscompetenties: zelftest")).toEqual(["Samenwerkings", "competenties: zelftest"]);
  expect(breakable("Rolverdeling en teamsamenstelling")).toEqual(["Rolverdeling en teamsamenstelling"]);
  expect(breakable("")).toEqual([""]);
});

test("no letter is lost or added, whatever the title", () =>
  fc.assert(fc.property(fc.stringMatching(/^[a-zA-Zéë :]{0,80}$/), (title) => breakable(title).join("") === title)));
