import { expect, test } from "vitest";
import { cellGroups } from "../../src/views/cell-groups.ts";
import { aidsOf } from "../domain/real-aids.ts";

const origin = { own: "gekozen" };
const option = (id: string) => ({ id, title: id, means: ["Zo."], actions: [], consider: [], origin });
const cell = (id: string, weight: number, reason: string, who = origin) => ({
  option: id,
  weight,
  reason,
  origin: who,
});

test("what speaks strongest for an option first; what is said of several stands once", () => {
  const cells = [
    cell("a", -2, "Past niet."),
    cell("b", 2, "Past."),
    cell("c", -2, "Past niet."),
    cell("d", -2, "Past niet.", { own: "anders" }),
  ];
  const groups = cellGroups(["d", "c", "b", "a"].map(option), cells);
  expect(groups.map(({ weight, options }) => [weight, options.map(({ id }) => id)])).toEqual([
    [2, ["b"]],
    [-2, ["d"]],
    [-2, ["c", "a"]],
  ]);
});

test("no cell of a real table is lost", () => {
  let count = 0;
  for (const { criteria, options } of aidsOf("keuzetabel"))
    for (const { cells } of criteria.flatMap(({ values }) => values)) {
      const told = cellGroups(options, cells).flatMap(({ options: of, weight, reason }) =>
        of.map(({ id }) => `${id} ${weight} ${reason}`),
      );
      expect(told.toSorted()).toEqual(
        cells.map(({ option: id, weight, reason }) => `${id} ${weight} ${reason}`).toSorted(),
      );
      count += told.length;
    }
  console.log(`${count} cells`);
  expect(count).toBeGreaterThan(400);
});
