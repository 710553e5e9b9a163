import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ScanLike } from "../../../src/domain/zelfscan/fields.ts";
import type { ScanTest } from "../../../src/schema/zelfscan.ts";
import { changesOf, COURSE_HEIGHT, COURSE_WIDTH, courseOf } from "../../../src/views/scan/changes.ts";

const options = [
  { id: "a", text: "Af en toe" },
  { id: "b", text: "Vaak" },
];
const AID: ScanLike<{ when: ScanTest[] }> = {
  scale: {
    values: [
      { value: 1, text: "weinig" },
      { value: 2, text: "veel" },
    ],
    now: "Nu",
    wished: "Gewenst",
    bands: [],
  },
  dimensions: [
    { id: "een", title: "Eerste", items: [{ answer: "scale", id: "score", text: "Hoeveel?" }], advice: [] },
    {
      id: "twee",
      title: "Tweede",
      items: [
        { answer: "some", id: "redenen", text: "Waarom?", options },
        {
          answer: "compare",
          id: "partners",
          text: "Met wie?",
          rows: 2,
          of: "partner",
          now: "Nu",
          needed: "Nodig",
          options,
        },
      ],
      advice: [],
    },
  ],
};

describe("changesOf", () => {
  test("a row for every answer that is not always the same, in the order of the scan, with numbers where there are", () => {
    const first = {
      score: ["1"],
      "score.wished": ["2"],
      redenen: ["a", "b"],
      "partners.1.name": ["CLB"],
      "partners.1.now": ["a"],
    };
    const second = { ...first, score: ["2"], redenen: ["b"], "partners.1.now": ["b"] };
    expect(changesOf(AID, [{ answers: first }, { answers: second }])).toEqual({
      rows: [
        { key: expect.any(String), label: "Eerste · Nu", texts: ["1 · weinig", "2 · veel"], numbers: [1, 2] },
        {
          key: expect.any(String),
          label: "Waarom?",
          texts: ["Af en toe; Vaak", "Vaak"],
          numbers: [undefined, undefined],
        },
        {
          key: expect.any(String),
          label: "Met wie? · CLB · Nu",
          texts: ["1 · Af en toe", "2 · Vaak"],
          numbers: [1, 2],
        },
      ],
      same: 1,
    });
  });
  test("what was open first, or later, changed too", () => {
    const { rows } = changesOf(AID, [{ answers: {} }, { answers: { redenen: ["a"] } }, { answers: {} }]);
    expect(rows.map(({ label, texts }) => [label, texts])).toEqual([["Waarom?", [undefined, "Af en toe", undefined]]]);
  });
  test("the same each time is no row", () => {
    const answers = { score: ["1"], redenen: ["a"] };
    expect(changesOf(AID, [{ answers }, { answers }])).toEqual({ rows: [], same: 2 });
  });
});

describe("courseOf", () => {
  test("any numbers stay inside the figure, in order of time, and a higher number stands higher", () => {
    const numbers = fc.array(fc.option(fc.integer({ min: 0, max: 9999 }), { nil: undefined }), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(numbers, (all) => {
        const known = all.filter((number) => number !== undefined);
        const points = courseOf(all);
        expect(points).toHaveLength(known.length < 2 ? 0 : known.length);
        points.forEach(({ x, y }, at) => {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(COURSE_WIDTH);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(COURSE_HEIGHT);
          const before = points[at - 1];
          if (!before) return;
          expect(x).toBeGreaterThan(before.x);
          if ((known[at] ?? 0) >= (known[at - 1] ?? 0)) expect(y).toBeLessThanOrEqual(before.y);
        });
      }),
    );
  });
});
