/**
 * A session as a calendar file with one event. Its times float: nine o'clock is nine o'clock in whichever calendar takes
 * it in, as on the sheet. Loaded when somebody asks for it; no page carries the library along.
 */
import ical from "ical-generator";
import { moments, type Session } from "../../domain/draaiboek.ts";
import { name, toCalendar } from "../../text/draaiboek.nl.ts";

export interface CalendarFile {
  name: string;
  text: string;
}

/**
 * Writes the file; undefined without a date.
 * @param about the session in words and its link
 * @param now when it is written: calendars ask for it
 */
export function calendarFile(
  session: Session,
  about: { title: string; text: string; link: string },
  now: Date,
): CalendarFile | undefined {
  const times = moments(session);
  if (!times) return undefined;
  const calendar = ical({ prodId: { company: "PRIS", product: toCalendar, language: "NL" } });
  calendar.createEvent({
    // The same moment and title are the same event: a second download replaces the first.
    id: `${times.start.toISOString()}-${encodeURIComponent(about.title)}@pris`,
    floating: true,
    stamp: now,
    ...{ start: times.start, end: times.end > times.start ? times.end : null },
    summary: about.title || name,
    description: { plain: about.text },
    url: about.link,
  });
  return { name: `${toCalendar}-${session.date}.ics`, text: calendar.toString() };
}
