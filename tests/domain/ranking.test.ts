import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { combinations, countCombinations, tally } from "../../src/domain/combinations.ts";
import { rank } from "../../src/domain/ranking.ts";
import { validKeuzetabel } from "./fixtures.ts";

const summary = (values: Record<string, string>) =>
  rank(validKeuzetabel(), values).map(({ option, total, place, tied, ...reasons }) => ({
    option: option.id,
    total,
    place,
    tied,
    for: reasons.for.map(({ criterion, cell }) => `${criterion.id} ${cell.weight}`),
    against: reasons.against.map(({ criterion, cell }) => `${criterion.id} ${cell.weight}`),
  }));

describe("rank", () => {
  test("best first, with what speaks for and against, strongest first", () => {
    expect(summary({ nood: "klein", doelen: "samen" })).toEqual([
      { option: "mono", total: 1, place: 1, tied: false, for: ["nood 2"], against: ["doelen -1"] },
      { option: "multi", total: 0, place: 2, tied: true, for: [], against: [] },
      { option: "inter", total: 0, place: 2, tied: true, for: ["doelen 2"], against: ["nood -2"] },
    ]);
  });
  test("partial answers rank too; unknown criteria and values do not count", () => {
    expect(summary({ nood: "groot" }).map(({ option, total }) => [option, total])).toEqual([
      ["inter", 2],
      ["multi", 1],
      ["mono", -2],
    ]);
    expect(summary({ nood: "reusachtig", weer: "zon" })).toEqual(summary({}));
  });
  test("without answers all are tied, in the table's order", () => {
    expect(summary({}).map(({ option, place, tied }) => [option, place, tied])).toEqual([
      ["mono", 1, true],
      ["multi", 1, true],
      ["inter", 1, true],
    ]);
  });
  test("any values at all give every option once", () => {
    const values = fc.dictionary(fc.constantFrom("nood", "doelen", "constructor", "weg"), fc.string());
    fc.assert(
      fc.property(values, (given) => {
        const ranked = rank(validKeuzetabel(), given);
        expect(ranked.map(({ option }) => option.id).sort()).toEqual(["inter", "mono", "multi"]);
        expect(ranked.every(({ total }, index) => index === 0 || total <= (ranked[index - 1]?.total ?? 0))).toBe(true);
      }),
    );
    expect(rank(validKeuzetabel(), null as unknown as Record<string, string>)).toHaveLength(3);
  });
});

describe("all combinations", () => {
  test("are walked once each, the last criterion fastest", () => {
    expect([...combinations(validKeuzetabel().criteria)].map((values) => Object.values(values).join(" "))).toEqual([
      "klein apart",
      "klein samen",
      "groot apart",
      "groot samen",
    ]);
    expect(countCombinations(validKeuzetabel())).toBe(4);
  });
  test("the tally counts who comes first, and ties", () => {
    const { wins, ...counts } = tally(validKeuzetabel());
    expect(counts).toEqual({ combinations: 4, ties: 0, gaps: [] });
    expect(wins.map(({ option, alone, shared }) => [option.id, alone, shared])).toEqual([
      ["mono", 2, 0],
      ["multi", 1, 0],
      ["inter", 1, 0],
    ]);
  });
  test("a tie is counted, and is a gap only when it is between all", () => {
    const keuzetabel = validKeuzetabel();
    keuzetabel.criteria.forEach(({ values }) =>
      values.forEach(({ cells }) => cells.forEach((cell) => (cell.weight = cell.option === "inter" ? 0 : 1))),
    );
    expect(tally(keuzetabel)).toMatchObject({ combinations: 4, ties: 4, gaps: [] });
    keuzetabel.criteria.forEach(({ values }) =>
      values.forEach(({ cells }) => cells.forEach((cell) => (cell.weight = 1))),
    );
    expect(tally(keuzetabel).gaps).toHaveLength(4);
  });
});
