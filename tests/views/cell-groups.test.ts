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
  const groups = cellGroups(["d", "c", "b", "a"].map(option), cells, "optie");
  expect(groups.map(({ weight, options }) => [weight, options.map(({ id }) => id)])).toEqual([
    [2, ["b"]],
    [-2, ["d"]],
    [-2, ["c", "a"]],
  ]);
});

test("what is said of many and speaks for none is said of the others, at the end; what speaks for them names them", () => {
  const ids = ["a", "b", "c", "d", "e", "f", "g"];
  const told = (weight: number) =>
    cellGroups(
      ids.map(option),
      ids.map((id) => (id === "c" ? cell(id, -2, "Nee.") : cell(id, weight, "Kan."))),
      "optie",
    ).map(({ label }) => label);
  expect(told(0)).toEqual(["c", "Elke andere optie"]);
  expect(told(1)).toEqual(["a, b, d, e, f, g", "c"]);
  const same = cellGroups(
    ids.map(option),
    ids.map((id) => cell(id, 0, "Kan.")),
    "optie",
  );
  expect(same.map(({ label }) => label)).toEqual(["Elke optie"]);
});

test("no cell of a real table is lost", () => {
  let count = 0;
  for (const { criteria, options } of aidsOf("keuzetabel"))
    for (const { cells } of criteria.flatMap(({ values }) => values)) {
      const told = cellGroups(options, cells, "optie").flatMap(({ options: of, weight, reason }) =>
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
