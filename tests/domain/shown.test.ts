import fc from "fast-check";
import { expect, test } from "vitest";
import { rank } from "../../src/domain/ranking.ts";
import { isLong, shownInFull } from "../../src/domain/shown.ts";

/** A table of one value that gives each option this weight. */
const table = (weights: readonly number[]) => ({
  options: weights.map((_, index) => ({ id: `optie-${index}` })),
  criteria: [
    {
      id: "punt",
      text: "Punt",
      values: [
        {
          id: "ja",
          text: "Ja",
          cells: weights.map((weight, index) => ({ option: `optie-${index}`, weight, reason: "Zo." })),
        },
      ],
    },
  ],
});
const shown = (weights: readonly number[]) => {
  const aid = table(weights);
  return shownInFull({ shown: 3, options: aid.options }, rank(aid, { punt: "ja" })).map(({ option }) => option.id);
};

test("of a short table all that tie with the last are shown", () => {
  expect(shown([2, 1, 1, 1, 0])).toEqual(["optie-0", "optie-1", "optie-2", "optie-3"]);
});

test("of a long table three, and the third only when more speaks for it than against", () => {
  expect(shown([0, 1, 2, 1, 1, -1, 1])).toEqual(["optie-2", "optie-1", "optie-3"]);
  expect(shown([-2, 1, -1, 0, -2, -2, -2])).toEqual(["optie-1", "optie-3"]);
});

test("whatever the table: the best is shown, in the order of the ranking, and a long one shows two or three", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 2, maxLength: 20 }), (weights) => {
      const aid = table(weights);
      const ranked = rank(aid, { punt: "ja" });
      const full = shownInFull({ shown: 3, options: aid.options }, ranked);
      expect(full).toEqual(ranked.slice(0, full.length));
      expect(full.length).toBeGreaterThanOrEqual(2);
      if (isLong(aid)) expect(full.length).toBeLessThanOrEqual(3);
    }),
  );
});
