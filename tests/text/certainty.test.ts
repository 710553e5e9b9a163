import { expect, test } from "vitest";
import { certainty } from "../../src/schema/common.ts";
import { certaintyText } from "../../src/text/certainty.ts";

const { options } = certainty.shape.level;

test("every level has words of its own, a sentence each", () => {
  const texts = options.map((level) => certaintyText({ level }));
  expect(texts).toHaveLength(3);
  expect(new Set(texts).size).toBe(3);
  for (const text of texts) expect(text).toMatch(/^[A-Z].*\.$/);
});

test("what it is about follows, where that is said", () => {
  expect(certaintyText({ level: "betwist", note: "Over leerkrachten." })).toBe(
    "Hierover is discussie. Over leerkrachten.",
  );
});
