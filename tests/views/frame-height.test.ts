import fc from "fast-check";
import { expect, test } from "vitest";
import { frameHeight } from "../../src/views/frame-height.ts";

const watch = () => {
  const told: number[] = [];
  return { told, ...frameHeight((height) => told.push(height)) };
};

test("a height is told once, in whole pixels, upwards", () => {
  const { told, measured } = watch();
  for (const height of [500.2, 500.2, 501, 640]) measured(height);
  expect(told).toEqual([501, 640]);
});

test("what a scrollbar moves is not worth telling, also not when it adds up slowly", () => {
  const { told, measured } = watch();
  for (const height of [500, 504, 496, 500, 505]) measured(height);
  expect(told).toEqual([500, 505]);
});

test.each([0, 79, -300, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
  "%s is no height",
  (height) => {
    const { told, measured } = watch();
    measured(height);
    expect(told).toEqual([]);
  },
);

test("the edges of what is told", () => {
  const { told, measured } = watch();
  for (const height of [80, 20_000, 20_001, 1e9]) measured(height);
  expect(told).toEqual([80, 20_000]);
});

test("a host that answers every height with another one is left alone after sixty times", () => {
  for (const grow of [(height: number) => height + 10, (height: number) => (height === 500 ? 520 : 500)]) {
    let height = 500;
    let rounds = 0;
    const { measured } = frameHeight((told) => {
      rounds += 1;
      height = grow(told);
    });
    for (let turn = 0; turn < 1000; turn++) measured(height);
    expect(rounds).toBe(60);
  }
});

test("somebody who uses the page for long keeps the frame in step", () => {
  const { told, measured, used } = watch();
  for (let step = 0; step < 500; step++) {
    used();
    measured(step % 2 === 0 ? 400 : 900);
  }
  expect(told).toHaveLength(500);
});

test("whatever is measured, only sane heights are told, each unlike the last, and never more than sixty unasked", () => {
  const heights = fc.array(fc.oneof(fc.double(), fc.integer({ min: -50, max: 25_000 })), { maxLength: 300 });
  fc.assert(
    fc.property(heights, (list) => {
      const { told, measured } = watch();
      for (const height of list) measured(height);
      expect(told.length).toBeLessThanOrEqual(60);
      for (const [index, height] of told.entries()) {
        expect(Number.isInteger(height) && height >= 80 && height <= 20_000).toBe(true);
        expect(Math.abs(height - (told[index - 1] ?? -1))).toBeGreaterThan(4);
      }
    }),
  );
});
