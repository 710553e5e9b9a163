import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  emptyStore,
  fileName,
  type Kept,
  mergeStores,
  readStore,
  type Store,
  writeStore,
} from "../../../src/domain/zelfscan/store.ts";
import { answersTo, scoredScan } from "./scans.ts";

const AID = scoredScan(3);
const instant = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());
const entry: fc.Arbitrary<Kept> = fc
  .record({ on: instant, answers: answersTo(AID) })
  .filter(({ answers }) => Object.keys(answers).length > 0);
const entries = fc.uniqueArray(entry, { maxLength: 6, selector: ({ on }) => on });
const store: fc.Arbitrary<Store> = fc
  .record({ kept: entries, unread: fc.uniqueArray(fc.string({ unit: "binary" }), { maxLength: 3 }) })
  .map((any) => mergeStores(emptyStore, any));
const one: Kept = { on: "2026-11-26T09:00:00.000Z", answers: { "item-0": ["2"] } };
const two: Kept = { on: "2027-01-15T09:00:00.000Z", answers: { "item-0": ["4"] } };
const kept = (...all: Kept[]): Store => ({ kept: all, unread: [] });

describe("writeStore and readStore", () => {
  test("what was kept comes back, the oldest first, with what could not be read", () => {
    fc.assert(
      fc.property(store, (any) => {
        const { trouble, ...found } = readStore(AID, writeStore(AID, any));
        expect(found).toEqual(any);
        expect(trouble).toBe(any.unread.length > 0 ? "damaged" : undefined);
      }),
    );
  });
  test.each([null, "", " \n"])("nothing kept (%j) is an empty store, and no trouble", (text) => {
    expect(readStore(AID, text)).toEqual(emptyStore);
  });
  test("it is JSON that other programs read too", () => {
    expect(JSON.parse(writeStore(AID, kept(two, one)))).toEqual({ v: 1, scan: "proef", unread: [], kept: [one, two] });
  });
});

describe("damaged", () => {
  test("of a text with signs changed, left out or put in, every line that is whole is read, and the text stays", () => {
    const damage = fc.record({ at: fc.nat(), cut: fc.nat(8), put: fc.string({ unit: "binary", maxLength: 8 }) });
    let lost = 0;
    fc.assert(
      fc.property(store, fc.array(damage, { minLength: 1, maxLength: 3 }), (any, all) => {
        const text = all.reduce(
          (before, { at, cut, put }) => {
            const place = at % before.length;
            return before.slice(0, place) + put + before.slice(place + cut);
          },
          writeStore(AID, any),
        );
        const whole = text.split("\n");
        const found = readStore(AID, text);
        if (found.trouble === "other-scan") return (expect(found.unread).toEqual([text]), undefined);
        for (const line of any.kept) {
          const before = JSON.stringify(line);
          if (whole.some((each) => each.replace(/,$/, "") === before)) expect(found.kept).toContainEqual(line);
          else lost++;
        }
        // Whatever was not read stands in what is written next.
        if (found.kept.length < any.kept.length) expect(found.unread.length).toBeGreaterThan(0);
        const again = readStore(AID, writeStore(AID, found));
        expect({ kept: again.kept, unread: again.unread }).toEqual({ kept: found.kept, unread: found.unread });
      }),
      { numRuns: 500 },
    );
    expect(lost).toBeGreaterThan(0);
  });
  test("whatever stands there, nothing breaks, and what is no store stays as it is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json()), (text) => {
        const found = readStore(AID, text);
        expect(found.kept).toEqual([]);
        if (text.trim() !== "") expect(found).toMatchObject({ unread: [text], trouble: "damaged" });
      }),
    );
  });
  test("of an entry with a field that this scan does not know the rest is read, and the entry stays", () => {
    const strange = { on: one.on, answers: { ...one.answers, verdwenen: ["x"], "item-1": ["9"] } };
    const found = readStore(AID, JSON.stringify({ v: 1, scan: "proef", kept: [strange, two] }));
    expect(found).toEqual({ kept: [one, two], unread: [JSON.stringify(strange)], trouble: "damaged" });
  });
  test.each([
    ["no object", 7],
    ["no instant", { answers: one.answers }],
    ["a day that does not exist", { ...one, on: "2026-13-45T09:00:00.000Z" }],
    ["no answers", { on: one.on }],
    ["answers that say nothing here", { on: one.on, answers: { elders: ["1"] } }],
  ])("an entry with %s stays as it was", (_name, bad) => {
    const found = readStore(AID, JSON.stringify({ v: 1, scan: "proef", kept: [bad, two] }));
    expect(found).toEqual({ kept: [two], unread: [JSON.stringify(bad)], trouble: "damaged" });
  });
});

describe("older, newer, of another scan", () => {
  test.each([
    ["newer", 2],
    ["older", 0],
    ["damaged", "1"],
    ["damaged", undefined],
  ])("a text that is %s (v %j) is read as far as it can be, and stays", (trouble, v) => {
    const text = JSON.stringify({ v, scan: "proef", kept: [{ ...one, more: true }, two] });
    expect(readStore(AID, text)).toEqual({ kept: [one, two], unread: [text], trouble });
  });
  test("an entry with something more than we know is read, and stays", () => {
    const more = { ...one, note: "na de vergadering" };
    const found = readStore(AID, JSON.stringify({ v: 1, scan: "proef", kept: [more] }));
    expect(found).toEqual({ kept: [one], unread: [JSON.stringify(more)], trouble: "damaged" });
  });
  test("another scan's answers are not taken for ours, and stay", () => {
    const text = writeStore({ ...AID, id: "anders" }, kept(one));
    expect(readStore(AID, text)).toEqual({ kept: [], unread: [text], trouble: "other-scan" });
  });
});

describe("mergeStores", () => {
  test("in which order stores come means nothing, and what is in already changes nothing", () => {
    fc.assert(
      fc.property(store, store, (a, b) => {
        const both = mergeStores(a, b);
        expect(mergeStores(b, a)).toEqual(both);
        expect(mergeStores(both, a)).toEqual(both);
        expect(mergeStores(both, both)).toEqual(both);
        for (const each of [...a.kept, ...b.kept]) expect(both.kept).toContainEqual(each);
      }),
    );
  });
});

test("a file is named after the scan and the day", () => {
  expect(fileName(AID, new Date("2026-11-26T10:00:00Z"))).toBe("proef-2026-11-26.json");
});
