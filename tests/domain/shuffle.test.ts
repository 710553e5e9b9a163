import fc from "fast-check";
import { expect, test } from "vitest";
import { shuffled } from "../../src/domain/shuffle.ts";

test("every order comes from exactly one series of picks, so each is equally likely", () => {
  // Three cards: first one of three, then one of two. The middle of each part of 0..1 stands for that part.
  const orders = [0, 1, 2].flatMap((first) =>
    [0, 1].map((second) => {
      const numbers = [(first + 0.5) / 3, (second + 0.5) / 2];
      return shuffled(["a", "b", "c"], () => numbers.shift() ?? Number.NaN).join("");
    }),
  );
  expect(orders.sort()).toEqual(["abc", "acb", "bac", "bca", "cab", "cba"]);
});

test("the same members, whatever chance says, and the list itself stays as it was", () => {
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const lists = fc.array(fc.integer(), { maxLength: 30 });
  fc.assert(
    fc.property(lists, fc.array(chance, { minLength: 30, maxLength: 30 }), (list, numbers) => {
      const before = [...list];
      const rest = [...numbers];
      const result = shuffled(list, () => rest.shift() ?? 0);
      expect(list).toEqual(before);
      expect(result).not.toBe(list);
      expect(result.toSorted((a, b) => a - b)).toEqual(before.toSorted((a, b) => a - b));
    }),
  );
});

test("nothing and one need no chance", () => {
  const never = () => {
    throw new Error("asked for a number");
  };
  expect(shuffled([], never)).toEqual([]);
  expect(shuffled(["a"], never)).toEqual(["a"]);
});
