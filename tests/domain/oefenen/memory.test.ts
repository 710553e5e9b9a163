import fc from "fast-check";
import { expect, test } from "vitest";
import { LONGEST, type Memory, practised } from "../../../src/domain/oefenen/memory.ts";
import { TODAY } from "./practise.ts";

/** The days that each practice adds, by somebody who practises on the day itself. */
function daysFor(answers: readonly boolean[]): number[] {
  let memory: Memory | undefined;
  return answers.map((knew) => {
    memory = practised(memory, knew, memory?.due ?? TODAY);
    return memory.due - memory.last;
  });
}

test("who always knows it sees it later each time, up to a year", () => {
  const days = daysFor(Array(10).fill(true));
  console.log(`days until it comes back, always known: ${days.join(", ")}`);
  expect(days[0]).toBeGreaterThanOrEqual(2);
  for (const [at, one] of days.slice(1).entries())
    expect(one === LONGEST || one > (days[at] ?? 0), `${at + 1}: ${one}`).toBe(true);
  expect(days.at(-1)).toBe(LONGEST);
});

test("who never knows it sees it the next day, however long that goes on", () => {
  expect(daysFor(Array(20).fill(false))).toEqual(Array(20).fill(1));
});

test("who forgot it after a long time sees it sooner than before", () => {
  const days = daysFor([true, true, true, true, false]);
  expect(days[4]).toBeLessThan(days[3] ?? 0);
});

test("whatever one answers, and however late: at the soonest tomorrow, at the latest in a year, later than before when known", () => {
  const step = fc.record({ knew: fc.boolean(), late: fc.nat(800) });
  let walked = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
      let before: Memory | undefined;
      for (const { knew, late } of steps) {
        const today: number = (before?.due ?? TODAY) + late;
        const now = practised(before, knew, today);
        const days = now.due - today;
        expect(days).toBeGreaterThanOrEqual(1);
        expect(days).toBeLessThanOrEqual(LONGEST);
        expect(now.last).toBe(today);
        if (before && knew) expect(days).toBeGreaterThanOrEqual(before.due - before.last);
        before = now;
        walked += 1;
      }
    }),
  );
  expect(walked).toBeGreaterThan(500);
});

test("a calendar that runs behind counts as no time at all", () => {
  const before = practised(undefined, true, TODAY);
  expect(practised(before, true, TODAY - 1).stability).toBe(practised(before, true, TODAY).stability);
});
