import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeProgress, readProgress, writeProgress } from "../../../src/domain/oefenen/store.ts";
import { anyKept, card, nothing, TODAY } from "./practise.ts";

const one = { ...nothing(), cards: { "pris-a": card(TODAY, 3), "pris-b": card(TODAY - 2, 5) } };

describe("write and read", () => {
  test("what was kept comes back", () => {
    fc.assert(fc.property(anyKept, (kept) => void expect(readProgress(writeProgress(kept))).toEqual(kept)));
  });
  test("it is JSON that other programs read too, with each exercise on a line of its own", () => {
    const text = writeProgress(one);
    expect(JSON.parse(text)).toEqual({
      ...{ pris: "oefenen", v: 1, perDay: 10, without: [], unread: [] },
      cards: Object.entries(one.cards).map(([id, rest]) => ({ id, ...rest })),
    });
    expect(text.split("\n").filter((line) => line.includes("pris-"))).toHaveLength(2);
  });
});

describe("damaged", () => {
  test("of a text with signs changed, left out or put in, every line that is whole is read, and the text stays", () => {
    const damage = fc.record({ at: fc.nat(), cut: fc.nat(8), put: fc.string({ unit: "binary", maxLength: 8 }) });
    let damaged = 0;
    fc.assert(
      fc.property(anyKept, fc.array(damage, { minLength: 1, maxLength: 3 }), (kept, all) => {
        const sound = writeProgress(kept);
        const text = all.reduce((before, { at, cut, put }) => {
          const place = at % before.length;
          return before.slice(0, place) + put + before.slice(place + cut);
        }, sound);
        const found = readProgress(text);
        const own = new Set(text.split("\n").map((line) => line.replace(/,$/, "")));
        const whole = sound.split("\n").flatMap((line) => {
          const bare = line.replace(/,$/, "");
          return bare.startsWith('{"id"') && own.has(bare) ? [(JSON.parse(bare) as { id: string }).id] : [];
        });
        expect(Object.keys(found.cards)).toEqual(expect.arrayContaining(whole));
        const isSame = (() => {
          try {
            JSON.parse(text);
            return true;
          } catch {
            return false;
          }
        })();
        if (!isSame) {
          damaged += 1;
          expect(found.unread).toContain(text);
        }
        expect(readProgress(writeProgress(found)), "and so it stays").toEqual(found);
      }),
    );
    expect(damaged).toBeGreaterThan(20);
  });
  test.each([
    ["a day that is none", { last: TODAY + 0.5 }],
    ["a return before it was practised", { due: TODAY - 3 }],
    ["a return in ten years", { due: TODAY + 3650 }],
    ["a number as text", { stability: "3" }],
    ["no words to know it by", { print: "" }],
    ["a name that is none of ours", { id: "__proto__" }],
    ["no measure at all", { difficulty: 0 }],
  ])("an exercise with %s stays as it stood, and does not count", (_name, change) => {
    const line = { id: "pris-c", ...card(TODAY, 3), ...change };
    const found = readProgress(JSON.stringify({ ...(JSON.parse(writeProgress(one)) as object), cards: [line] }));
    expect(found.cards).toEqual({});
    expect(found.unread).toEqual([JSON.stringify(line)]);
  });
  test("choices that are none become the usual ones", () => {
    const found = readProgress(JSON.stringify({ pris: "oefenen", v: 1, perDay: 7, without: "alles", cards: [] }));
    expect(found).toEqual(nothing());
  });
  test("anything at all is taken, and nothing thrown away", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary", minLength: 1 }), fc.json()),
        (text) => void expect(readProgress(text).unread).toEqual([text]),
      ),
    );
  });
});

test("of a newer edition what can be read is read, and the whole of it stays", () => {
  const text = writeProgress(one).replace('"v":1', '"v":2');
  expect(readProgress(text)).toEqual({ ...one, unread: [text] });
});

describe("two as one", () => {
  test("in whichever order, what was practised is the same, and never less", () => {
    fc.assert(
      fc.property(anyKept, anyKept, (a, b) => {
        const both = mergeProgress(a, b);
        const other = mergeProgress(b, a);
        expect([both.cards, both.unread]).toEqual([other.cards, other.unread]);
        expect([both.perDay, both.without]).toEqual([a.perDay, a.without]);
        for (const [id, { last }] of [...Object.entries(a.cards), ...Object.entries(b.cards)])
          expect(both.cards[id]?.last).toBeGreaterThanOrEqual(last);
        expect(mergeProgress(both, b)).toEqual(both);
      }),
    );
  });
});
