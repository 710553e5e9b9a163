import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  changePart,
  clockTime,
  dropPlace,
  emptySession,
  endOf,
  gather,
  insertPart,
  isDate,
  minutesOf,
  moments,
  most,
  movePart,
  type Part,
  removePart,
  type Session,
  slots,
  startOf,
  tidy,
} from "../../src/domain/draaiboek.ts";
import { aSession } from "./draaiboek-arbitraries.ts";

const own = (name: string, minutes?: number): Part => ({ kind: "own", name, minutes });
const session = (more: Partial<Session>): Session => ({ ...emptySession, ...more });
const names = ({ parts }: Session) => parts.map(({ name }) => name).join("");

describe("clock times", () => {
  test("run on from the start, each part after the one before", () => {
    const plan = session({ start: 14 * 60, parts: [own("a", 10), own("b", 35), own("c", 5)] });
    expect(slots(plan).map(({ from, to }) => [clockTime(from).time, clockTime(to).time])).toEqual([
      ["14:00", "14:10"],
      ["14:10", "14:45"],
      ["14:45", "14:50"],
    ]);
    expect(clockTime(endOf(plan))).toEqual({ time: "14:50", nights: 0 });
  });
  test("a part without minutes takes none, and the next begins with it", () => {
    expect(slots(session({ start: 0, parts: [own("a"), own("b", 5)] }))).toEqual([
      { from: 0, to: 0 },
      { from: 0, to: 5 },
    ]);
  });
  test("go over midnight, and say that it is another day", () => {
    const plan = session({ start: 23 * 60 + 50, parts: [own("a", 10), own("b", 20)] });
    expect(slots(plan).map(({ from }) => clockTime(from))).toEqual([
      { time: "23:50", nights: 0 },
      { time: "00:00", nights: 1 },
    ]);
    expect(clockTime(2 * 24 * 60 + 61)).toEqual({ time: "01:01", nights: 2 });
  });
  test("an empty session ends when it begins", () => expect(endOf(session({ start: 600 }))).toBe(600));
  test("read what a clock shows, and nothing else", () => {
    expect(["00:00", "0905", "23:59"].map(startOf)).toEqual([0, 545, 1439]);
    expect(["24:00", "9:05", "12:60", "", "12:3", "x12:30"].map(startOf)).toEqual(Array(6).fill(undefined));
  });
  test("what is written as a time reads as the same time, for every minute of a day", () => {
    for (let at = 0; at < 24 * 60; at += 1) expect(startOf(clockTime(at).time)).toBe(at);
  });
});

describe("moments", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.useRealTimers();
  });
  const shown = (plan: Session) => {
    const times = moments(plan);
    return times && [times.start.toJSON(), times.end.toJSON()].map((text) => text.slice(0, 16));
  };
  // In Belgium the clocks change on these nights: a programme is what stands on the wall, so nothing shifts.
  const nights = ["2026-03-29", "2026-10-25", "2026-11-26", "2028-02-29"];
  test.each(["Europe/Brussels", "America/New_York", "Pacific/Auckland", "UTC"])(
    "are the wall's own times in %s, when the clocks change too, whatever day it is today",
    (zone) => {
      vi.stubEnv("TZ", zone);
      vi.useFakeTimers({ now: new Date("2026-03-29T00:59:59Z"), toFake: ["Date"] });
      for (const date of nights)
        expect(shown(session({ date, start: 90, parts: [own("a", 90)] }))).toEqual([`${date}T01:30`, `${date}T03:00`]);
      expect(new Date(2026, 2, 29, 12).getTimezoneOffset() === 0, "the zone holds").toBe(zone === "UTC");
    },
  );
  test("end on the next day, month or year", () => {
    expect(shown(session({ date: "2026-12-31", start: 1430, parts: [own("a", 30)] }))).toEqual([
      ...["2026-12-31T23:50", "2027-01-01T00:20"],
    ]);
  });
  test("are not there without a day", () => {
    for (const date of ["", "2026-02-30", "26/11/2026", "0002-11-26"])
      expect(moments(session({ date }))).toBeUndefined();
  });
});

test("a date is a day that exists", () => {
  expect(["2026-11-26", "2028-02-29"].every(isDate)).toBe(true);
  expect(["2026-02-29", "2026-13-01", "2026-00-10", "1026-11-26", "2026-11-26T", ""].some(isDate)).toBe(false);
});

test("minutes are whole and fit in a session", () => {
  expect(["1", "600", 45].map(minutesOf)).toEqual([1, 600, 45]);
  expect(["", "0", "601", "-5", "1.5", "1e2", " 7", "000001", 0, NaN, Infinity, 2.5].map(minutesOf)).toEqual(
    Array(12).fill(undefined),
  );
});

test("text becomes one line that fits on a sheet", () => {
  expect(tidy("  een\n\ttwee\u0000  drie ")).toBe("een twee drie");
  expect(tidy("half \ud83d heel 🙂")).toBe("half heel 🙂");
  expect([...tidy("🙂".repeat(200))]).toHaveLength(most.text);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(tidy(tidy(text))).toBe(tidy(text));
      expect([...tidy(text)].length).toBeLessThanOrEqual(most.text);
    }),
  );
});

describe("the order", () => {
  const abc = session({ parts: [own("a"), own("b"), own("c")] });
  test("a part goes to the place that it is given", () => {
    expect([names(movePart(abc, 0, 2)), names(movePart(abc, 2, 0)), names(movePart(abc, 1, 2))]).toEqual([
      ...["bca", "cab", "acb"],
    ]);
    for (const [from, to] of [
      [0, -1],
      [2, 3],
      [3, 0],
    ] as const)
      expect(movePart(abc, from, to)).toBe(abc);
  });
  test("a full session takes nothing more", () => {
    const full = session({ parts: Array.from({ length: most.parts }, () => own("x")) });
    expect(insertPart(full, 0, own("y"))).toBe(full);
    expect(names(insertPart(abc, 1, own("y")))).toBe("aybc");
  });
  test("moving keeps every part, and moving back brings the session back", () => {
    fc.assert(
      fc.property(aSession(), fc.nat(30), fc.nat(30), (plan, from, to) => {
        const moved = movePart(plan, from, to);
        expect(moved.parts).toHaveLength(plan.parts.length);
        expect(new Set(moved.parts)).toEqual(new Set(plan.parts));
        expect(movePart(moved, to, from)).toEqual(plan);
        expect(endOf(moved)).toBe(endOf(plan));
      }),
    );
  });
  test("what was taken out can be put back where it stood", () => {
    fc.assert(
      fc.property(aSession(), fc.nat(23), (plan, at) => {
        const part = plan.parts[at];
        fc.pre(part !== undefined);
        if (part) expect(insertPart(removePart(plan, at), at, part)).toEqual(plan);
      }),
    );
  });
  test("a change is of one part", () =>
    expect(changePart(abc, 1, { minutes: 5 }).parts.map(({ minutes }) => minutes)).toEqual([undefined, 5, undefined]));
});

test("a row that is let go gets the place that the pointer shows", () => {
  const middles = [10, 30, 50];
  expect([5, 15, 25, 35, 60].map((at) => dropPlace(middles, 0, at))).toEqual([0, 0, 0, 1, 2]);
  expect([60, 45, 25, 5].map((at) => dropPlace(middles, 2, at))).toEqual([2, 2, 1, 0]);
});

test("what several parts ask for stands there once, with all that ask for it", () => {
  expect(
    gather([
      { title: "OASE", needs: ["De inbrenger", "Flip-over"] },
      { title: "Pauze", needs: [] },
      { title: "Thinking together", needs: ["de inbrenger"] },
      { title: "OASE", needs: ["Flip-over"] },
    ]),
  ).toEqual([
    { text: "De inbrenger", for: ["OASE", "Thinking together"] },
    { text: "Flip-over", for: ["OASE"] },
  ]);
});
