import { expect, test } from "vitest";
import { check } from "../fixtures/check/check-sound.ts";

test("the sound example has no problems", () => {
  expect(check({})).toBe("");
});
