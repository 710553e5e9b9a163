import fc from "fast-check";
import { expect, test } from "vitest";
import { longDate } from "../../src/text/dates.ts";

test.each([
  ["2026-09-01", "1 september 2026"],
  ["2026-11-22", "22 november 2026"],
  ["2024-02-29", "29 februari 2024"],
  ["1867-06-08", "8 juni 1867"],
  ["2027-01-31", "31 januari 2027"],
])("%s is %s", (iso, dutch) => {
  expect(longDate(iso)).toBe(dutch);
});

test("every day of two centuries reads as the calendar of the language has it", () => {
  const calendar = new Intl.DateTimeFormat("nl-BE", { dateStyle: "long", timeZone: "UTC" });
  const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  fc.assert(fc.property(days, (day) => longDate(day.toISOString().slice(0, 10)) === calendar.format(day)));
});
