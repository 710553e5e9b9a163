import { expect, test } from "vitest";
import { showPath } from "../../src/reader/problems.ts";

test("paths are written as editors read them", () => {
  const path = ["questions", 2, "answers", 0, "to"];
  expect(showPath(path)).toBe("questions[2].answers[0].to");
  expect(showPath([0, "id"])).toBe("[0].id");
});
