import { expect, test } from "vitest";
import { registries } from "../../src/model/registries.ts";
import { showPath } from "../../src/reader/problems.ts";
import { validZelfscan } from "../domain/scan-fixture.ts";
import { textsIn } from "./fields.ts";

const origin = { source: "pris", place: "Deel 1" };

test.each([
  [
    "law",
    {
      ...{ id: "wet", title: "Een wet", kind: "wet", since: "2026-09-01", sources: ["bron"] },
      statements: [{ id: "wie", text: "Wat het zegt.", certainty: { level: "vast", note: "Uitleg." } }],
    },
    ["title", "statements[0].text", "statements[0].certainty.note"],
  ],
  ["source", { url: "https://pris.example", kind: "werk", note: "Uitleg." }, ["note"]],
  ["term", { origin }, ["origin.place"]],
] as const)("the fields of a %s that hold a text", (kind, data, texts) => {
  expect(textsIn(registries[kind].schema, data).map(({ path }) => showPath(path))).toEqual(texts);
});

test("of an aid the fields of its own kind", () => {
  const { schema } = registries.aid;
  const whole = schema.parse({
    ...{ id: "a", kind: "kaarten", title: "Titel", summary: "Zin.", intro: ["Zin."], reviewed: "nog niemand" },
    ...{
      minutes: { value: 5, origin },
      version: "1.0",
      changes: [{ version: "1.0", on: "2026-11-22", what: "Nieuw." }],
    },
    lesson: {
      learn: "Dit.",
      plans: [15, 30, 60].map((minutes) => ({
        minutes,
        steps: [5, minutes - 5].map((of) => ({ minutes: of, title: "Zo", text: "Zo." })),
      })),
      origin,
    },
    cards: [
      {
        id: "k",
        title: "Kaart",
        lines: [{ term: "K", text: "Voor" }],
        parts: [{ label: "L", text: "Achter" }],
        origin,
      },
    ],
  });
  const paths = textsIn(schema, whole).map(({ path }) => showPath(path));
  expect(paths).toContain("cards[0].parts[0].text");
  expect(paths.filter((path) => /\bid$|kind|source|reviewed|\.on$/.test(path))).toEqual([]);
  expect(paths.length).toBeGreaterThan(15);
});

test("of an example of a zelfscan what somebody typed, and not what was chosen", () => {
  const { examples } = validZelfscan();
  const paths = textsIn(registries.aid.schema, { ...validZelfscan(), examples }).map(({ path }) => showPath(path));
  const answers = paths.filter((path) => path.includes(".answers."));
  const typed = examples
    .flatMap(({ answers: given }) => Object.values(given).flat())
    .filter((one) => / |[A-Z]/.test(one));
  expect(typed.length).toBeGreaterThan(0);
  expect(answers).toHaveLength(typed.length);
});
