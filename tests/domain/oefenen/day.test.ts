import { expect, test } from "vitest";
import { dayOf, isoDay } from "../../../src/domain/oefenen/day.ts";
import { TODAY } from "./practise.ts";

test("a day is that of the calendar on the wall, from the first minute to the last", () => {
  expect(dayOf(new Date(2026, 10, 26, 0, 0))).toBe(TODAY);
  expect(dayOf(new Date(2026, 10, 26, 23, 59))).toBe(TODAY);
  expect(dayOf(new Date(2026, 10, 27))).toBe(TODAY + 1);
});

test("days follow one another over the turn of a year and where the clock changes", () => {
  for (const [year, month, date] of [
    [2026, 11, 31],
    [2027, 1, 28],
    [2027, 2, 28],
    [2027, 9, 31],
  ] as const)
    expect(dayOf(new Date(year, month, date + 1)) - dayOf(new Date(year, month, date))).toBe(1);
});

test("a day is written as a date", () => {
  expect([isoDay(TODAY), isoDay(0)]).toEqual(["2026-11-26", "1970-01-01"]);
});
