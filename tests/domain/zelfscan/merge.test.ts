import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Given, readCode, writeCode } from "../../../src/domain/zelfscan/code.ts";
import { FEWEST, gather, type ItemSpread, spreadOf, subjectsOf, together } from "../../../src/domain/zelfscan/merge.ts";
import { answersTo, aPerson, scoredScan } from "./scans.ts";

const AID = scoredScan(3);
const SCALE = AID.scale ?? { values: [], bands: [] };
const given = (answers: Given["answers"], person: string) => readCode(AID, writeCode(AID, answers, person)) as Given;
const score = (now: number, person: string, wished?: number): Given =>
  given({ "item-0": [`${now}`], ...(wished && { "item-0.wished": [`${wished}`] }) }, person);
const someone = fc
  .record({ answers: answersTo(AID), person: aPerson })
  .map(({ answers, person }) => given(answers, person));
/** Few people, so that one who gave two codes happens all the time. */
const few = fc
  .record({ answers: answersTo(AID), person: fc.constantFrom("AAAA", "BBBB", "CCCC", "DDDD") })
  .map(({ answers, person }) => given(answers, person));
const people = fc.array(fc.oneof(someone, few), { maxLength: 12 });

describe("gather", () => {
  test("in which order codes come, and in how many times, means nothing", () => {
    fc.assert(
      fc.property(people, fc.nat(12), fc.infiniteStream(fc.nat()), (all, cut, chance) => {
        const shuffled = all
          .map((one) => ({ one, key: chance.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const inTwo = gather(gather([], shuffled.slice(0, cut)), shuffled.slice(cut));
        expect(together(AID, inTwo)).toEqual(together(AID, gather([], all)));
        expect(inTwo).toEqual(gather([], all));
      }),
    );
  });
  test("what is in already changes nothing", () => {
    fc.assert(
      fc.property(people, people, (before, again) => {
        const all = gather(gather([], before), again);
        expect(gather(all, before)).toEqual(all);
        expect(gather(all, all)).toEqual(all);
      }),
    );
  });
});

describe("who counts", () => {
  test("the same code counts once, equal scores of two people count twice", () => {
    const all = gather([], [score(2, "AAAA"), score(2, "AAAA"), score(2, "BBBB"), score(2, "CCCC")]);
    expect(together(AID, all).people).toBe(3);
    expect(together(AID, all).items?.[0]?.now?.counts).toEqual([0, 3, 0, 0, 0]);
  });
  test("of two codes of one person one counts, whichever came first, and the other is told", () => {
    const [first, second] = [score(2, "AAAA"), score(5, "AAAA")];
    const others = [score(3, "BBBB"), score(3, "CCCC")];
    const one = together(AID, gather([], [first, second, ...others]));
    expect(one).toEqual(together(AID, gather([], [second, ...others, first])));
    expect(one.people).toBe(3);
    expect(one.spare).toHaveLength(1);
  });
});

describe("nothing is shown under three people", () => {
  test("whatever they gave, only how many are in", () => {
    fc.assert(
      fc.property(people, (all) => {
        const found = together(AID, gather([], all));
        expect(found.people).toBe(new Set(all.map(({ person }) => person)).size);
        expect(found.items === undefined).toBe(found.people < FEWEST);
      }),
    );
  });
  test("nor a score that fewer than three of them gave", () => {
    const all = gather([], [score(1, "AAAA", 4), score(2, "BBBB"), given({ "item-1": ["4"] }, "CCCC")]);
    expect(together(AID, all).items?.map(({ now, wished }) => [now, wished])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
  test("a scan without a wish tells of none", () => {
    const plain = scoredScan(2, 5, false);
    const all = ["AAAA", "BBBB", "CCCC"].map(
      (person) => readCode(plain, writeCode(plain, { "item-0": ["3"] }, person)) as Given,
    );
    expect(together(plain, gather([], all)).items?.[0]).not.toHaveProperty("wished");
  });
});

describe("spreadOf", () => {
  test("counts each value, and knows the middle half and the mean", () => {
    expect(spreadOf([5, 1, 2, 4], SCALE)).toEqual({
      counts: [1, 1, 0, 1, 1],
      of: 4,
      lowest: 1,
      quarter: 1.75,
      middle: 3,
      threeQuarters: 4.25,
      highest: 5,
      mean: 3,
    });
  });
  test("of any scores, all are counted and everything lies in order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: FEWEST, maxLength: 30 }), (scores) => {
        const spread = spreadOf(scores, SCALE);
        if (!spread) throw new Error("no spread");
        expect(spread.counts.reduce((a, b) => a + b)).toBe(scores.length);
        const { lowest, quarter, middle, threeQuarters, highest, mean } = spread;
        const inOrder = [lowest, quarter, middle, threeQuarters, highest];
        expect(inOrder.toSorted((a, b) => a - b)).toEqual(inOrder);
        expect([lowest, highest]).toEqual([Math.min(...scores), Math.max(...scores)]);
        expect(mean).toBeGreaterThanOrEqual(lowest);
        expect(mean).toBeLessThanOrEqual(highest);
      }),
    );
  });
});

describe("subjectsOf", () => {
  const item = (id: string, scores: number[]): ItemSpread => ({ id, text: id, now: spreadOf(scores, SCALE) });
  const ids = (items: ItemSpread[]) => items.map(({ id }) => id);
  test("furthest apart first, of equal ranges the one that divides most; lowest first; the rest is alike", () => {
    const found = subjectsOf(
      [
        item("eens", [4, 4, 5, 4]),
        item("een-buitenbeentje", [4, 4, 4, 1]),
        item("verdeeld", [1, 1, 4, 4]),
        item("uitersten", [1, 3, 5, 5]),
        item("twee-stappen", [3, 3, 4, 5]),
        item("laag", [1, 1, 2, 1]),
        { id: "te-weinig", text: "te-weinig" },
      ],
      SCALE,
    );
    expect(ids(found.apart)).toEqual(["uitersten", "verdeeld", "een-buitenbeentje"]);
    expect(ids(found.low)).toEqual(["laag", "verdeeld"]);
    expect(ids(found.alike)).toEqual(["eens", "laag"]);
  });
  test("where nothing differs and nothing is low, there is nothing to name", () => {
    expect(subjectsOf([item("eens", [4, 4, 4])], SCALE)).toMatchObject({ apart: [], low: [] });
  });
});
