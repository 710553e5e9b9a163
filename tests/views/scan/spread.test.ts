import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spreadOf, subjectsOf, together } from "../../../src/domain/zelfscan/merge.ts";
import {
  meanText,
  nameOf,
  sideText,
  SIDE_HEIGHT,
  SPREAD_WIDTH,
  spreadFigure,
  spreadLines,
} from "../../../src/views/scan/spread.ts";
import { talkOf, togetherRows, togetherText } from "../../../src/views/scan/talk.ts";
import { scoredScan } from "../../domain/zelfscan/scans.ts";
import { gathered, SCAN } from "./some-people.ts";

const three = gathered([
  { now: [1, 4, 2], wished: 5 },
  { now: [5, 4, 1], wished: 5 },
  { now: [5, 5, 1], wished: 4 },
]);
const { items = [], people } = together(SCAN, three);
const lines = spreadLines(SCAN, items);
const scale = { values: SCAN.scale?.values ?? [] };

describe("spreadLines", () => {
  test("names a lone item after its dimension, and has a side for now and for the wish", () => {
    expect(lines.map(({ label, sides }) => [label, sides.map(({ head }) => head)])).toEqual([
      ["Dimensie 0", ["Nu", "Gewenst"]],
      ["Dimensie 1", ["Nu", "Gewenst"]],
      ["Dimensie 2", ["Nu", "Gewenst"]],
    ]);
  });
  test("a scan that asks no wish has one side", () => {
    const plain = scoredScan(2, 5, false);
    expect(spreadLines(plain, [{ id: "item-0", text: "x" }]).map(({ sides }) => sides.length)).toEqual([1]);
  });
  test("items that share a dimension keep their own names", () => {
    const items = SCAN.dimensions.flatMap((dimension) => dimension.items);
    const shared = { dimensions: [{ id: "samen", title: "Samen", items, advice: [] }] };
    expect(nameOf(shared, { id: "item-1", text: "Item 1" })).toBe("Item 1");
  });
});

describe("sideText", () => {
  test("says each score that was given, how often, and the mean", () => {
    expect(lines[0]?.sides.map((side) => sideText(side, scale))).toEqual([
      "1, 5 (2 keer) · gemiddeld 3,7",
      "4, 5 (2 keer) · gemiddeld 4,7",
    ]);
  });
  test("says nothing of scores that too few gave", () => {
    expect(sideText(lines[1]?.sides[1] ?? { head: "" }, scale)).toBe("minder dan drie scores");
  });
  test("a mean has one decimal, and a comma", () => {
    expect([2, 2.25, 3.999].map(meanText)).toEqual(["2,0", "2,3", "4,0"]);
  });
});

describe("spreadFigure", () => {
  test("of any scores every one stands in a dot, inside the figure, and more people make a larger dot", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 7 }).chain((most) =>
          fc.record({
            most: fc.constant(most),
            scores: fc.array(fc.integer({ min: 1, max: most }), { minLength: 3, maxLength: 40 }),
          }),
        ),
        ({ most, scores }) => {
          const { values } = scoredScan(2, most).scale ?? { values: [] };
          const spread = spreadOf(scores, { values });
          const figure = spreadFigure({ id: "x", label: "x", sides: [{ head: "Nu", spread }] }, { values });
          const [side] = figure.sides;
          if (!side?.half) throw new Error("no side");
          expect(side.dots.reduce((sum, { count }) => sum + count, 0)).toBe(scores.length);
          for (const { x, r } of side.dots) {
            expect(x - r).toBeGreaterThan(0);
            expect(x + r).toBeLessThanOrEqual(SPREAD_WIDTH);
            expect(r * 2).toBeLessThan(SIDE_HEIGHT);
          }
          const bySize = side.dots.toSorted((a, b) => a.count - b.count);
          expect(bySize.map(({ r }) => r)).toEqual(side.dots.map(({ r }) => r).toSorted((a, b) => a - b));
          // Neighbours never lie over each other.
          side.dots.slice(1).forEach(({ x, r }, at) => {
            const before = side.dots[at];
            expect(x - r).toBeGreaterThanOrEqual((before?.x ?? 0) + (before?.r ?? 0) - 0.5);
          });
          expect(side.half.width).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
  test("a side without a spread has no dots", () => {
    expect(spreadFigure(lines[1] ?? { id: "", label: "", sides: [] }, scale).sides[1]).toEqual({
      head: "Gewenst",
      y: 1.5 * SIDE_HEIGHT,
      dots: [],
    });
  });
});

describe("what it gives to talk about, as text and as a file", () => {
  const talks = talkOf(SCAN, subjectsOf(items, scale));
  const imprint = {
    title: "Proef",
    notices: ["Jij beslist."],
    date: "26 november 2026",
    address: "https://pris.example/x/",
  };
  test("furthest apart, lowest, and alike; what there is none of is not named", () => {
    expect(talks.map(({ id, lines: about }) => [id, about.map(({ label, note }) => `${label} ${note}`)])).toEqual([
      ["uiteen", ["Dimensie 0 van 1 tot 5"]],
      ["laag", ["Dimensie 2 gemiddeld 1,3"]],
      ["eens", ["Dimensie 1 gemiddeld 4,3", "Dimensie 2 gemiddeld 1,3"]],
    ]);
    expect(talkOf(SCAN, { apart: [], low: [], alike: [] })).toEqual([]);
  });
  test("the text holds all of it, and no code", () => {
    const text = togetherText({ ...SCAN, ...imprint }, people, lines, talks);
    expect(text).toContain("Scores van 3 mensen samen");
    expect(text).toContain("- Dimensie 0 → van 1 tot 5");
    expect(text).toContain(
      "- Dimensie 0\n  Nu: 1, 5 (2 keer) · gemiddeld 3,7\n  Gewenst: 4, 5 (2 keer) · gemiddeld 4,7",
    );
    expect(text).toContain("https://pris.example/x/");
    for (const { code, person } of three) expect([text.includes(code), text.includes(person)]).toEqual([false, false]);
  });
  test("the file counts each value, and leaves out what too few gave", () => {
    expect(togetherRows(SCAN, lines)).toEqual([
      ["Dimensie", "Wat", "Aantal", "Gemiddelde", ...[1, 2, 3, 4, 5].map((value) => `${value} (woord ${value})`)],
      ["Dimensie 0", "Nu", "3", "3,7", "1", "0", "0", "0", "2"],
      ["Dimensie 0", "Gewenst", "3", "4,7", "0", "0", "0", "1", "2"],
      ["Dimensie 1", "Nu", "3", "4,3", "0", "0", "0", "2", "1"],
      ["Dimensie 2", "Nu", "3", "1,3", "2", "1", "0", "0", "0"],
    ]);
  });
});
