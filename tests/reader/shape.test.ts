import { expect, test } from "vitest";
import { kinds } from "../../src/reader/kinds.ts";
import type { Path } from "../../src/reader/problems.ts";
import { isTextAt } from "../../src/reader/shape.ts";

const law = {
  id: "wet",
  title: "Een wet",
  kind: "wet",
  since: "2026-09-01",
  sources: ["bron"],
  statements: [{ id: "wie", text: "Wat het zegt.", certainty: { level: "vast", note: "Uitleg." } }],
};
const source = { url: "https://pris.example", kind: "werk", note: "Uitleg." };
const term = { origin: { source: "pris", place: "Deel 1" } };

test.each<[keyof typeof kinds, unknown, Path, boolean]>([
  ["law", law, ["title"], true],
  ["law", law, ["statements", 0, "text"], true],
  ["law", law, ["statements", 0, "certainty", "note"], true],
  ["law", law, ["id"], false],
  ["law", law, ["kind"], false],
  ["law", law, ["since"], false],
  ["law", law, ["sources", 0], false],
  ["law", law, ["statements", 0, "certainty", "level"], false],
  ["source", source, ["note"], true],
  ["source", source, ["url"], false],
  ["term", term, ["origin", "place"], true],
  ["term", term, ["origin", "source"], false],
])("in a %s, whether a reader reads it ($2)", (kind, data, path, expected) => {
  expect(isTextAt(kinds[kind].schema, path, data)).toBe(expected);
});
