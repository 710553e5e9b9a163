/** What one can do with a session: print it, copy it as words or as a link, put it in a calendar, begin anew. */
import type { Session } from "../../domain/draaiboek.ts";
import * as t from "../../text/draaiboek.nl.ts";
import { writeSession } from "../../views/draaiboek/link.ts";
import { type Programme, programmeText } from "../../views/draaiboek/programme.ts";
import { copyText, tell } from "../shell/clipboard.ts";
import { printOutcome } from "../shell/print.ts";

interface Props {
  session: Session;
  of: Programme;
  clear: () => void;
}

/** Hands a file to the browser, to save or to open in a calendar. */
function hand({ name, text }: { name: string; text: string }): void {
  const href = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
  Object.assign(document.createElement("a"), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000); // a browser may ask first where to save it
}

/** Each button itself says how it went. */
export function Actions({ session, of, clear }: Props) {
  const link = () => location.origin + location.pathname + writeSession(session);
  const text = () => programmeText(of, link());
  const toCalendar = async (button: HTMLElement) => {
    try {
      const { calendarFile } = await import("../../views/draaiboek/calendar.ts");
      const file = calendarFile(session, { title: of.title, text: text(), link: link() }, new Date());
      if (file) hand(file);
      tell(button, file ? t.calendarDone : t.calendarNeedsDate);
    } catch {
      tell(button, t.calendarFailed);
    }
  };
  const actions: [mark: string, label: string, act: (button: HTMLElement) => unknown][] = [
    ["druk", t.print, printOutcome],
    ["tekst", t.copyText, (button) => copyText(text(), button)],
    ["link", t.copyLink, (button) => copyText(link(), button)],
    ["agenda", t.calendar, toCalendar],
    ["opnieuw", t.clear, clear],
  ];
  return (
    <p class="btn-row plan-actions">
      {actions.map(([mark, label, act]) => (
        <button
          key={mark}
          type="button"
          class="btn"
          aria-live="polite"
          data-doe={mark}
          onClick={({ currentTarget }) => void act(currentTarget)}
        >
          {label}
        </button>
      ))}
    </p>
  );
}
