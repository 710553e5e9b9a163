/**
 * A session put together: parts in a row, each with its minutes, from a start time. All times are what a clock on the
 * wall shows, counted in minutes after the first midnight: no time zone and no change of the clocks alters a programme.
 */
export const partKinds = ["method", "card", "aid", "break", "own"] as const;
export type PartKind = (typeof partKinds)[number];

export interface Part {
  kind: PartKind;
  /** The id of a method, a card or an aid; the words of an own line; nothing for a break. */
  name: string;
  /** Set by the user alone: no source gives any. */
  minutes?: number;
}

export interface Session {
  title: string;
  /** An ISO date, or nothing. */
  date: string;
  /** Minutes after midnight. */
  start: number;
  parts: readonly Part[];
  /** What the user lays ready beside what the parts ask for. */
  materials: readonly string[];
}

/** What can get lost of a link to a session. */
export type LostThing = "part" | "minutes" | "cut" | "title" | "date" | "start" | "materials" | "more" | "unknown";
/** Of parts and their minutes at which place, counted from one. */
export interface Lost {
  what: LostThing;
  at?: number;
}

/** What still makes one sheet of paper, and a link that programmes pass on whole. */
export const most = { parts: 24, minutes: 600, text: 80, materials: 10 } as const;

const DAY = 24 * 60;
const MINUTE = 60_000; // milliseconds
/** From nine o'clock, nothing in it. */
export const emptySession: Session = { title: "", date: "", start: 9 * 60, parts: [], materials: [] };

/** One line without control or half characters, no longer than a sheet can hold. */
export const tidy = (text: string): string =>
  [...text.replaceAll(/[\p{Cc}\p{Cs}\s]+/gu, " ").trim()].slice(0, most.text).join("").trim();

/** Whole minutes that a part may take; anything else is no time at all. */
export const minutesOf = (value: number | string): number | undefined => {
  const minutes = typeof value === "string" && !/^\d{1,4}$/.test(value) ? NaN : Number(value);
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= most.minutes ? minutes : undefined;
};

/** A day that exists, written as a date field does. */
export const isDate = (text: string): boolean =>
  /^20\d\d-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) === text;

/** "14:05" as minutes after midnight; undefined for what no clock shows. */
export function startOf(text: string): number | undefined {
  const [, hours = "", minutes = ""] = /^([01]\d|2[0-3]):?([0-5]\d)$/.exec(text) ?? [];
  return hours === "" ? undefined : Number(hours) * 60 + Number(minutes);
}

/** What the clock shows so many minutes after the first midnight, and how many nights have passed by then. */
export const clockTime = (after: number): { time: string; nights: number } => {
  const two = (value: number) => String(value).padStart(2, "0");
  const minutes = after % DAY;
  return { time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`, nights: Math.floor(after / DAY) };
};

/** When each part begins and ends, in minutes after the first midnight. A part without minutes takes none. */
export function slots({ start, parts }: Session): { from: number; to: number }[] {
  let at = start;
  return parts.map(({ minutes = 0 }) => ({ from: at, to: (at += minutes) }));
}

/** When the last part ends. */
export const endOf = (session: Session): number => slots(session).at(-1)?.to ?? session.start;

/**
 * When the session begins and ends, as moments whose UTC fields hold what the clock shows; undefined without a date.
 */
export function moments(session: Session): { start: Date; end: Date } | undefined {
  if (!isDate(session.date)) return undefined;
  const midnight = Date.parse(`${session.date}T00:00Z`);
  const moment = (after: number) => new Date(midnight + after * MINUTE);
  return { start: moment(session.start), end: moment(endOf(session)) };
}

/** Puts a part in at a place; a full session stays as it is. */
export const insertPart = (session: Session, at: number, part: Part): Session =>
  session.parts.length >= most.parts ? session : { ...session, parts: session.parts.toSpliced(at, 0, part) };

/** Takes the part at a place out. */
export const removePart = (session: Session, at: number): Session => ({
  ...session,
  parts: session.parts.toSpliced(at, 1),
});

/** Moves a part to the place that it will have; a place that does not exist changes nothing. */
export function movePart(session: Session, from: number, to: number): Session {
  const part = session.parts[from];
  if (!part || !session.parts[to]) return session;
  return { ...session, parts: session.parts.toSpliced(from, 1).toSpliced(to, 0, part) };
}

/** Changes the part at a place. */
export const changePart = (session: Session, at: number, change: Partial<Part>): Session => ({
  ...session,
  parts: session.parts.map((part, index) => (index === at ? { ...part, ...change } : part)),
});

/**
 * The place that a part gets when it is let go.
 * @param middles where the middle of each row stands
 * @param at where the pointer is, on the same scale
 */
export const dropPlace = (middles: readonly number[], from: number, at: number): number =>
  middles.filter((middle, index) => index !== from && middle < at).length;

/** What the parts ask for, each once, in the order of the parts, with the titles of the parts that ask for it. */
export function gather(
  asked: readonly { title: string; needs: readonly string[] }[],
): { text: string; for: string[] }[] {
  const all = new Map<string, { text: string; for: string[] }>();
  for (const { title, needs } of asked)
    for (const text of needs) {
      const key = text.toLowerCase();
      const known = all.get(key) ?? { text, for: [] };
      if (!known.for.includes(title)) known.for.push(title);
      all.set(key, known);
    }
  return [...all.values()];
}
