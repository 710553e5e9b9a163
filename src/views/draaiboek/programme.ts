/** A session as its readers see it: each part with its name and clock times, and what all of them ask for. */
import {
  clockTime,
  endOf,
  gather,
  isDate,
  type Part,
  type PartKind,
  type Session,
  slots,
  tidy,
} from "../../domain/draaiboek.ts";
import * as t from "../../text/draaiboek.nl.ts";
import type { KnownPart } from "./known.ts";

type Find = (part: Part) => KnownPart | undefined;
export interface ProgrammePart extends Part {
  title: string;
  known: KnownPart | undefined;
  from: string;
  to: string;
  /** Nights that have passed when it begins. */
  nights: number;
}
export interface Programme {
  title: string;
  /** Date and times in words, as far as they are known. */
  when: string;
  parts: ProgrammePart[];
  end: string;
  /** Nights that have passed at the end. */
  nights: number;
  /** Of all parts together. */
  minutes: number;
  /** How many parts have no minutes yet. */
  open: number;
  roles: string[];
  /** What the parts ask for. */
  needed: string[];
  /** That, and what the user lays ready beside it; each once. */
  materials: string[];
}

const titles: { [K in PartKind]: (part: Part, known: KnownPart | undefined) => string } = {
  method: ({ name }, known) => known?.title ?? name,
  card: ({ name }, known) => known?.title ?? name,
  aid: ({ name }, known) => known?.title ?? name,
  break: () => t.kinds.break,
  own: ({ name }) => tidy(name) || t.kinds.own,
};

/** "2026-11-26" → "donderdag 26 november 2026". */
function longDay(iso: string): string {
  const [year = 0, month = 1, date = 1] = iso.split("-").map(Number);
  return new Date(year, month - 1, date).toLocaleDateString("nl-BE", { dateStyle: "full" });
}

/** What a part is called. */
const titleOf = (part: Part, find: Find): string => titles[part.kind](part, find(part));

/** Works a session out. */
export function programme(session: Session, find: Find): Programme {
  const times = slots(session);
  const parts = session.parts.map((part, at) => {
    const { from, to } = times[at] ?? { from: session.start, to: session.start };
    const begin = clockTime(from);
    return {
      ...part,
      ...{ title: titleOf(part, find), known: find(part) },
      ...{ from: begin.time, to: clockTime(to).time, nights: begin.nights },
    };
  });
  const asked = (of: "roles" | "materials") =>
    gather(parts.map(({ title, known }) => ({ title, needs: known?.[of] ?? [] })));
  const end = clockTime(endOf(session));
  const hours = t.span(clockTime(session.start).time, end.time);
  const needed = asked("materials").map(({ text }) => text);
  const own = session.materials.map(tidy).filter(Boolean);
  return {
    title: tidy(session.title),
    when: isDate(session.date) ? `${longDay(session.date)}, ${hours}` : hours,
    parts,
    ...{ end: end.time, nights: end.nights },
    minutes: endOf(session) - session.start,
    open: parts.filter(({ minutes }) => minutes === undefined).length,
    roles: asked("roles").map(({ text, for: parts }) => t.forParts(text, parts)),
    needed,
    materials: gather([{ title: "", needs: [...needed, ...own] }]).map(({ text }) => text),
  };
}

/** The session as plain text, to paste into a mail: its words, then the link that opens it. */
export function programmeText(of: Programme, link: string): string {
  const lines = of.parts.map(
    ({ from, title, minutes }) => `${from}  ${title}${minutes === undefined ? "" : ` (${minutes} ${t.minutes})`}`,
  );
  const list = (heading: string, entries: string[]) =>
    entries.length > 0 ? [[heading, ...entries.map((one) => `- ${one}`)].join("\n")] : [];
  return `${[
    [of.title || t.name, of.when].join("\n"),
    [...lines, `${of.end}  ${t.end}`].join("\n"),
    ...list(t.roles, of.roles),
    ...list(t.materials, of.materials),
    link,
  ].join("\n\n")}\n`;
}
