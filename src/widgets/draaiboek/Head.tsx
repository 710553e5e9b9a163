/** What the session is called, its day, and when it begins. */
import { clockTime, most, type Session, startOf } from "../../domain/draaiboek.ts";
import * as t from "../../text/draaiboek.nl.ts";
import type { SessionState } from "./useSession.ts";

type Field = [name: string, label: string, type: string, value: string, read: (text: string) => Partial<Session>];

/** Three fields; while one types, the programme runs along. */
export function Head({ session, type, settle }: Pick<SessionState, "session" | "type" | "settle">) {
  const fields: Field[] = [
    ["titel", t.title, "text", session.title, (title) => ({ title })],
    ["dag", t.date, "date", session.date, (date) => ({ date })],
    // A time that is half typed is no time yet: the last one holds.
    ["uur", t.start, "time", clockTime(session.start).time, (text) => ({ start: startOf(text) ?? session.start })],
  ];
  return (
    <div class="plan-head" role="group" aria-label={t.form}>
      {fields.map(([name, label, kind, value, read]) => (
        <label key={name}>
          {label}
          <input
            type={kind}
            name={name}
            autoComplete="off"
            maxLength={kind === "text" ? most.text : undefined}
            placeholder={kind === "text" ? t.titleExample : undefined}
            value={value}
            onInput={({ currentTarget }) => type({ ...session, ...read(currentTarget.value) })}
            onChange={settle}
          />
        </label>
      ))}
    </div>
  );
}
