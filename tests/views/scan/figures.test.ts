/** The geometry of figures: inside their frame, in proportion, with a gap where a score was left open. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { barOf, dumbbellsOf, FLAT_WIDTH } from "../../../src/views/scan/bars.ts";
import type { Chart } from "../../../src/views/scan/charts.ts";
import { RADAR_SIZE, radarOf, wrapped } from "../../../src/views/scan/radar.ts";

const chart = (drawn: Chart["drawn"], rows: (number | undefined)[][], steps = 5): Chart => ({
  ...{ drawn, id: "proef", title: "Proef", first: "Deel", heads: ["Nu", "Gewenst"], notes: [] },
  lines: rows.map((values, at) => ({
    label: `Dimensie ${at + 1}`,
    values: values.map((number) => (number === undefined ? undefined : { number, text: String(number) })),
  })),
  steps: Array.from({ length: steps }, (_, at) => ({ number: at + 1, text: `Trede ${at + 1}` })),
});
const score = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
const radii = (points: { x: number; y: number }[]) => points.map(({ x, y }) => Math.hypot(x, y));

test("on a radar a score of twice as much lies twice as far from the middle, and none outside the highest ring", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(score, score), { minLength: 3, maxLength: 12 }), (rows) => {
      const { shapes, rings, axes } = radarOf(chart("radar", rows));
      const outer = Math.max(...rings.map(({ radius }) => radius));
      expect(axes).toHaveLength(rows.length);
      for (const { points } of shapes)
        for (const [at, radius] of radii(points).entries())
          expect(Math.abs(radius - (outer * (points[at]?.number ?? 0)) / 5)).toBeLessThan(0.2);
      for (const { numberX, numberY } of axes)
        expect(Math.max(Math.abs(numberX), Math.abs(numberY))).toBeLessThan(RADAR_SIZE / 2);
      // A line runs between neighbours that both have a score: never over an axis that was left open.
      for (const [side, { path }] of shapes.entries()) {
        const has = rows.map((values) => values[side] !== undefined);
        const pairs = has.filter((one, at) => one && has[(at + 1) % has.length]).length;
        expect(path.match(/L/g)?.length ?? 0).toBe(has.every(Boolean) ? pairs - 1 : pairs);
        if (has.every(Boolean)) expect(path.endsWith("Z")).toBe(true);
      }
    }),
  );
});

test("the names of both shapes stand where these lie furthest apart, and apart from each other", () => {
  const { labels } = radarOf(
    chart("radar", [
      [1, 2],
      [1, 5],
      [3, 3],
    ]),
  );
  expect(labels.map(({ text }) => text)).toEqual(["nu", "gewenst"]);
  const [now = { x: 0, y: 0 }, wished = { x: 0, y: 0 }] = labels;
  expect(Math.hypot(now.x - wished.x, now.y - wished.y)).toBeGreaterThan(60);
  expect(
    radarOf(
      chart("radar", [
        [2, 2],
        [3, 3],
        [1, 1],
      ]),
    ).labels.map(({ text }) => text),
  ).toEqual(["nu en gewenst"]);
  expect(
    radarOf(
      chart("radar", [
        [2, undefined],
        [3, undefined],
        [1, undefined],
      ]),
    ).labels,
  ).toEqual([]);
});

test("a bar is filled from side to side at 100 %, shows what is left, and shrinks what is too much", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 8 }), (shares) => {
      const total = shares.reduce((sum, share) => sum + share, 0);
      const { segments, rest } = barOf(
        chart(
          "bar",
          shares.map((share) => [share]),
        ),
      );
      const end = rest ? rest.x + rest.width : (segments.at(-1)?.x ?? 0) + (segments.at(-1)?.width ?? 0);
      expect(Math.abs(end - FLAT_WIDTH)).toBeLessThan(0.3);
      expect(rest !== undefined).toBe(total < 100);
      expect(segments.map(({ number }) => number)).toEqual(shares.filter((share) => share > 0));
      for (const { order, number } of segments) expect(shares[order - 1]).toBe(number);
    }),
  );
});

test("a row runs from where it is to where it should be; half of it is one point; a long name is cut", () => {
  const long = chart("dumbbells", [
    [1, 5],
    [3, undefined],
    [undefined, 2],
  ]);
  long.lines[0] = {
    label: "Een naam die nergens op één regel past, ook niet op een tablet",
    values: long.lines[0]?.values ?? [],
  };
  const { rows, steps } = dumbbellsOf(long);
  expect(rows.map(({ sides }) => sides.map(({ head, x }) => [head, x]))).toEqual([
    [
      ["Nu", steps[0]?.x],
      ["Gewenst", steps[4]?.x],
    ],
    [["Nu", steps[2]?.x]],
    [["Gewenst", steps[1]?.x]],
  ]);
  expect(rows[0]?.label).toMatch(/^Een naam die .{1,26}…$/);
});

test("a name breaks between words, and keeps all of them", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 8 }), (words) => {
      const lines = wrapped(words.join(" "), 14);
      expect(lines.join(" ")).toBe(words.join(" "));
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(14);
    }),
  );
});
