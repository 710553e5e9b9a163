/** Timers with a clock that the test moves: by steps, by leaps as a sleeping computer does, and backwards. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  extend,
  left,
  look,
  MINUTE,
  MOST_MINUTES,
  newsBetween,
  pause,
  setTimer,
  shownSeconds,
  start,
  type Timer,
  untilNextSecond,
} from "../../src/domain/timer.ts";

const NOON = Date.UTC(2026, 10, 26, 11);
const SECOND = 1000;
const HOUR = 60 * MINUTE;

describe("a timer", () => {
  test("stands still until it is started", () => {
    const timer = setTimer(5);
    expect([left(timer, NOON), left(timer, NOON + HOUR)]).toEqual([5 * MINUTE, 5 * MINUTE]);
  });
  test("runs by the clock, not by how often somebody looks", () => {
    const timer = start(setTimer(5), NOON);
    expect(left(timer, NOON + 4 * MINUTE)).toBe(MINUTE);
    let looked: Timer = timer;
    for (let at = NOON; at <= NOON + 4 * MINUTE; at += 137) looked = look(looked, at);
    expect(left(looked, NOON + 4 * MINUTE)).toBe(MINUTE);
  });
  test("goes on below zero: how long it is over is told too", () => {
    expect(left(start(setTimer(5), NOON), NOON + 7 * MINUTE)).toBe(-2 * MINUTE);
  });
  test("started twice runs once", () => {
    const timer = start(setTimer(5), NOON);
    expect(left(start(timer, NOON + MINUTE), NOON + MINUTE)).toBe(4 * MINUTE);
  });
});

describe("a pause", () => {
  test("takes no time, however long it lasts", () => {
    const paused = pause(start(setTimer(5), NOON), NOON + 2 * MINUTE);
    expect(left(paused, NOON + HOUR)).toBe(3 * MINUTE);
    expect(left(start(paused, NOON + HOUR), NOON + HOUR + MINUTE)).toBe(2 * MINUTE);
  });
  test("of what stands still changes nothing", () => {
    expect(pause(setTimer(5), NOON)).toEqual(setTimer(5));
  });
});

describe("more time", () => {
  test("comes on top of what is left, while it runs and while it stands still", () => {
    const running = extend(start(setTimer(5), NOON), 1, NOON + MINUTE);
    expect([running.kind, left(running, NOON + MINUTE), running.total]).toEqual(["running", 5 * MINUTE, 6 * MINUTE]);
    const still = extend(setTimer(5), 5, NOON);
    expect([still.kind, left(still, NOON), still.total]).toEqual(["still", 10 * MINUTE, 10 * MINUTE]);
  });
  test("counts from now once the time is over", () => {
    const over = start(setTimer(5), NOON);
    expect(left(extend(over, 1, NOON + 8 * MINUTE), NOON + 8 * MINUTE)).toBe(MINUTE);
  });
  test("never goes past the most that one can set", () => {
    let timer = setTimer(MOST_MINUTES);
    for (let press = 0; press < 10; press += 1) timer = extend(timer, 5, NOON);
    expect(left(timer, NOON)).toBe(MOST_MINUTES * MINUTE);
  });
});

describe("a clock that leaps", () => {
  test("a computer that slept wakes up with the right time", () => {
    const timer = look(start(setTimer(30), NOON), NOON + SECOND);
    expect(left(timer, NOON + 20 * MINUTE)).toBe(10 * MINUTE);
    expect(left(timer, NOON + 3 * HOUR)).toBe(-150 * MINUTE);
  });
  test.each([
    ["midnight", new Date(2026, 10, 26, 23, 50)],
    ["the end of summer time", new Date("2026-10-25T00:50:00Z")],
    ["the beginning of summer time", new Date("2026-03-29T00:50:00Z")],
    ["the end of a year", new Date(2026, 11, 31, 23, 50)],
  ])("%s changes nothing", (_when, from) => {
    const at = from.getTime();
    const timer = start(setTimer(20), at);
    expect(left(timer, at + 15 * MINUTE)).toBe(5 * MINUTE);
  });
  test("a clock that is set back gives no time back", () => {
    const timer = look(start(setTimer(30), NOON), NOON + 10 * MINUTE);
    const back = look(timer, NOON + 10 * MINUTE - HOUR);
    expect(left(back, NOON + 10 * MINUTE - HOUR)).toBe(20 * MINUTE);
    expect(left(back, NOON + 15 * MINUTE - HOUR)).toBe(15 * MINUTE);
  });
});

describe("news", () => {
  test.each([
    ["the last minute begins", MINUTE + 1, MINUTE, "minute"],
    ["it goes on", MINUTE, MINUTE - 1, undefined],
    ["the time is up", 1, 0, "up"],
    ["it stays over", 0, -1, undefined],
    ["somebody slept through the last minute", 10 * MINUTE, -MINUTE, "up"],
    ["time was added", -MINUTE, MINUTE, undefined],
  ])("%s", (_what, before, after, news) => {
    expect(newsBetween(before, after)).toBe(news);
  });
  test("a timer of one minute begins with no news of its last minute", () => {
    const timer = start(setTimer(1), NOON);
    expect(newsBetween(left(timer, NOON), left(timer, NOON + 10))).toBeUndefined();
  });
});

test.each([
  [5 * MINUTE, 300],
  [5 * MINUTE - 1, 300],
  [1, 1],
  [0, 0],
  [-1, 0],
  [-999, 0],
  [-1000, -1],
  [-1001, -1],
])("%s ms left shows as %s seconds", (ms, seconds) => {
  expect(shownSeconds(ms)).toBe(seconds);
});

test.each([
  [0, MINUTE],
  [-5, MINUTE],
  [0.4, MINUTE],
  [7.4, 7 * MINUTE],
  [100_000, MOST_MINUTES * MINUTE],
])("setting %s minutes gives %s ms", (minutes, ms) => {
  expect(left(setTimer(minutes), NOON)).toBe(ms);
});

type Act = { act: "start" | "pause" | "look" | "more"; after: number };
const acts = fc.array(
  fc.record({
    act: fc.constantFrom("start", "pause", "look", "more"),
    after: fc.oneof(fc.integer({ min: 0, max: 3 * HOUR }), fc.integer({ min: -2 * HOUR, max: 0 })),
  }) as fc.Arbitrary<Act>,
  { maxLength: 40 },
);
const does: { [A in Act["act"]]: (timer: Timer, now: number) => Timer } = {
  start,
  pause,
  look,
  more: (timer, now) => extend(timer, 1, now),
};

describe("whatever somebody does, and however the clock leaps", () => {
  test("only forward time that it ran is taken off, and only added minutes are added", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MOST_MINUTES }), acts, (minutes, list) => {
        let timer = setTimer(minutes);
        let now = NOON;
        let expected = minutes * MINUTE;
        for (const { act, after } of list) {
          now += after;
          if (timer.kind === "running") expected -= Math.max(after, 0);
          if (act === "more")
            expected = Math.min(Math.max(expected, 0) + MINUTE, Math.max(MOST_MINUTES * MINUTE, expected));
          timer = does[act](timer, now);
          expect(left(timer, now)).toBe(expected);
          expect(timer.total).toBeGreaterThanOrEqual(expected);
        }
      }),
    );
  });
  test("the time is up once for each time that it had", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.integer({ min: 1, max: 10 * MINUTE })),
        (minutes, leaps) => {
          const timer = start(setTimer(minutes), NOON);
          let now = NOON;
          const heard = leaps.flatMap((leap) => {
            const before = left(timer, now);
            now += leap;
            return newsBetween(before, left(timer, now)) ?? [];
          });
          expect(heard.filter((one) => one === "up")).toHaveLength(left(timer, now) <= 0 ? 1 : 0);
          expect(heard.filter((one) => one === "minute").length).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
  test("waiting until the next second changes the seconds by one", () => {
    fc.assert(
      fc.property(fc.integer({ min: -HOUR, max: HOUR }), (ms) => {
        const wait = untilNextSecond(ms);
        expect(wait).toBeGreaterThan(0);
        expect(wait).toBeLessThanOrEqual(SECOND);
        // At most one second further, and never later than needed: a second that shows is never skipped.
        expect(shownSeconds(ms) - shownSeconds(ms - wait)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
