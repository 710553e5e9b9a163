import { expect, test } from "vitest";
import { registries } from "../../src/model/registries.ts";
import type { Path } from "../../src/reader/problems.ts";
import { isTextAt } from "../../src/reader/shape.ts";

const examples = {
  law: {
    id: "wet",
    title: "Een wet",
    kind: "wet",
    since: "2026-09-01",
    sources: ["bron"],
    statements: [{ id: "wie", text: "Wat het zegt.", certainty: { level: "vast", note: "Uitleg." } }],
  },
  source: { url: "https://pris.example", kind: "werk", note: "Uitleg." },
  term: { origin: { source: "pris", place: "Deel 1" } },
};

test.each<[keyof typeof examples, Path, boolean]>([
  ["law", ["title"], true],
  ["law", ["statements", 0, "text"], true],
  ["law", ["statements", 0, "certainty", "note"], true],
  ["law", ["id"], false],
  ["law", ["kind"], false],
  ["law", ["since"], false],
  ["law", ["sources", 0], false],
  ["law", ["statements", 0, "certainty", "level"], false],
  ["source", ["note"], true],
  ["source", ["url"], false],
  ["term", ["origin", "place"], true],
  ["term", ["origin", "source"], false],
])("%s %j holds a text: %s", (kind, path, expected) => {
  expect(isTextAt(registries[kind].schema, path, examples[kind])).toBe(expected);
});
