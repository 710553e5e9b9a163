/** The gold queries: enough of them, of real kinds, each readable, and halves that never change. */
import { expect, test } from "vitest";
import { ABSENT, answered, querySets, readGold, scoreOf } from "./gold.ts";

const all = readGold();

test("300 queries or more of many kinds, 50 of them for what is not there, about half set aside", () => {
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(new Set(all.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(10);
  expect(all.filter(({ kind }) => kind === "afwezig").length).toBeGreaterThanOrEqual(50);
  const aside = all.filter(({ isAside }) => isAside).length / all.length;
  expect(aside).toBeGreaterThan(0.4);
  expect(aside).toBeLessThan(0.6);
  for (const { query, kind, within } of all) {
    expect(query.trim()).not.toBe("");
    if (kind !== "afwezig") expect([1, 2, 3], query).toContain(within);
  }
});

test("the sets of the makers are as large as they say, and hold no gold query", () => {
  const gold = new Set(all.map(({ query }) => query.toLowerCase()));
  for (const [name, real, absent] of [
    ["development", 180, 60],
    ["causes", 90, 500],
    ["later", 70, 25],
  ] as const) {
    const set = querySets[name]();
    expect(set.filter(({ kind }) => kind === ABSENT).length, name).toBeGreaterThanOrEqual(absent);
    expect(set.filter(({ kind }) => kind !== ABSENT).length, name).toBeGreaterThanOrEqual(real);
    expect(new Set(set.map(({ query }) => query)).size).toBe(set.length);
    for (const { query, kind, within } of set) {
      expect(gold.has(query.toLowerCase()), query).toBe(false);
      if (kind !== ABSENT) expect([1, 2, 3], query).toContain(within);
    }
  }
});

test("places are counted from 1, and nowhere is nothing", () => {
  const [one] = all.filter(({ kind }) => kind !== "afwezig");
  if (!one) throw new Error("no gold query");
  const of = { ...one, expected: /goed/ };
  expect(answered(of, ["fout", "goed"]).place).toBe(2);
  expect(answered(of, ["fout"])).toMatchObject({ place: 0, hasResults: true });
  expect(scoreOf([answered(of, ["goed"]), answered(of, ["fout", "goed"])])).toMatchObject({
    ...{ queries: 2, first: 0.5, withinThree: 1, reciprocal: 0.75, absent: 0, absentWrong: 0 },
  });
});
