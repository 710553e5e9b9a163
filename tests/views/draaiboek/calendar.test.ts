import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { emptySession, isDate, type Session } from "../../../src/domain/draaiboek.ts";
import { calendarFile } from "../../../src/views/draaiboek/calendar.ts";
import { aSession } from "../../domain/draaiboek-arbitraries.ts";

afterEach(() => vi.unstubAllEnvs());

const NOW = new Date("2026-11-20T08:30:00Z");
const LINK = "https://pris.example/methodieken/draaiboek/#d=p..30&dag=2026-11-26&uur=2350";
const session: Session = {
  ...{ ...emptySession, date: "2026-11-26", start: 23 * 60 + 50 },
  parts: [{ kind: "break", name: "", minutes: 30 }],
};
/** The lines of a file, folded ones whole again, as name and value. */
const lines = (text: string) =>
  new Map(
    text
      .replaceAll("\r\n ", "")
      .split("\r\n")
      .map((line) => [line.split(/[:;]/)[0] ?? "", line.slice(line.indexOf(":") + 1)]),
  );
const about = (title: string) => ({ title, text: `${title}\n23:50  Pauze`, link: LINK });

test.each(["Europe/Brussels", "America/New_York", "UTC"])("one event at the wall's own times, in %s", (zone) => {
  vi.stubEnv("TZ", zone);
  const file = calendarFile(session, about("Overleg; wijk, team"), NOW);
  const event = lines(file?.text ?? "");
  expect(file?.name).toBe("draaiboek-2026-11-26.ics");
  expect(file?.text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect([event.get("DTSTART"), event.get("DTEND"), event.get("DTSTAMP")]).toEqual([
    ...["20261126T235000", "20261127T002000", "20261120T083000Z"],
  ]);
  expect(event.get("SUMMARY")).toBe(String.raw`Overleg\; wijk\, team`);
  expect(event.get("DESCRIPTION")).toBe(String.raw`Overleg\; wijk\, team\n23:50  Pauze`);
  expect(event.get("URL")).toBe(LINK);
});

test("without a date there is no file; without minutes there is no end", () => {
  expect(calendarFile({ ...session, date: "" }, about("x"), NOW)).toBeUndefined();
  const event = lines(calendarFile({ ...session, parts: [] }, about(""), NOW)?.text ?? "");
  expect([event.get("DTEND"), event.get("SUMMARY")]).toEqual([undefined, "Draaiboek"]);
});

test("any session with a date makes a file whose lines fit", () => {
  let files = 0;
  fc.assert(
    fc.property(aSession(), (any) => {
      const file = calendarFile(any, about(any.title), NOW);
      expect(file === undefined).toBe(!isDate(any.date));
      if (!file) return;
      files += 1;
      for (const line of file.text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(lines(file.text).get("END")).toBe("VCALENDAR");
    }),
  );
  expect(files).toBeGreaterThan(20);
});
