/**
 * A session as the part of an address after "#", and back: `#d=m.oase-model.30_p..15&titel=Wijkteam&dag=2026-11-26&uur=1400`.
 * It holds letters, digits and `-._~` alone, so that no programme changes it on its way. Runs in the browser; whatever
 * stands there was written by someone else: names are compared with what the site knows, words are only shown as words.
 */
import type { Lost, LostThing, Part, PartKind, Session } from "../../domain/draaiboek.ts";
import { clockTime, emptySession, isDate, minutesOf, most, startOf, tidy } from "../../domain/draaiboek.ts";
import { mended, PLACE } from "../fragment.ts";

export type FoundSession = { session: Session; lost: Lost[] };
/** Whether the site has a method, a card or an aid of this name. */
type Knows = (kind: PartKind, name: string) => boolean;

const codes: { [K in PartKind]: string } = { method: "m", card: "k", aid: "h", break: "p", own: "e" };
const kinds = new Map(Object.entries(codes).map(([kind, code]) => [code, kind as PartKind]));
/** How the name of each kind is written: what is an id stands as it is. */
const asIs = (name: string) => name;
const names: { [K in PartKind]: { write: (name: string) => string; read: (text: string) => string | undefined } } = {
  method: { write: asIs, read: asIs },
  card: { write: asIs, read: asIs },
  aid: { write: asIs, read: asIs },
  break: { write: () => "", read: (text) => (text === "" ? "" : undefined) },
  own: { write: encode, read: decode },
};
/** Stands for no parts at all: an empty value would be taken for the end of a sentence. */
const NONE = "0";

/** Words in letters, digits, "-" for a space, and "~" with two digits for each byte of anything else. */
function encode(text: string): string {
  return encodeURIComponent(tidy(text))
    .replaceAll(/[-_.!~*'()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
    .replaceAll("%20", "-")
    .replaceAll("%", "~")
    .replaceAll(/~../g, (byte) => byte.toLowerCase());
}

/** The words again, as long as they may be; undefined for what `encode` never wrote. */
function decode(text: string): string | undefined {
  if (!/^(?:[a-zA-Z0-9-]|~[0-9a-f]{2})*$/.test(text)) return undefined;
  try {
    return decodeURIComponent(text.replaceAll("-", " ").replaceAll("~", "%")).trim();
  } catch {
    return undefined; // bytes that are no letter
  }
}

/** The words, cut to what a sheet holds; that they were is said. */
function words(text: string, what: LostThing, lost: Lost[]): string | undefined {
  const all = decode(text);
  if (all === undefined) lost.push({ what });
  else if ([...all].length > most.text) lost.push({ what: "cut" });
  return all === undefined ? undefined : tidy(all);
}

const writePart = ({ kind, name, minutes = 0 }: Part) =>
  [codes[kind], names[kind].write(name), minutesOf(minutes) ?? ""].join(".").replace(/\.+$/, "");

/** Writes a session as a fragment, "#" included; nothing for one that holds nothing. */
export function writeSession({ title, date, start, parts, materials }: Session): string {
  const pairs = [
    ["d", parts.map(writePart).join("_") || NONE],
    ["titel", encode(title)],
    ["dag", isDate(date) ? date : ""],
    ["uur", start === emptySession.start ? "" : clockTime(start).time.replace(":", "")],
    ["klaar", materials.map(encode).filter(Boolean).join("_")],
  ].filter(([, value]) => value);
  const text = pairs.map((pair) => pair.join("=")).join("&");
  return text === `d=${NONE}` ? "" : `#${text}`;
}

function readPart(text: string, at: number, knows: Knows, lost: Lost[]): Part[] {
  const [code = "", name = "", minutes, ...rest] = text.split(".");
  const kind = kinds.get(code);
  const read = kind && names[kind].read(name);
  if (kind === undefined || read === undefined || rest.length > 0 || !knows(kind, read)) {
    lost.push({ what: "part", at });
    return [];
  }
  if ([...read].length > most.text) lost.push({ what: "cut" });
  const time = minutesOf(minutes ?? "");
  if (minutes && time === undefined) lost.push({ what: "minutes", at });
  return [{ kind, name: tidy(read), ...(time !== undefined && { minutes: time }) }];
}

function readParts(text: string, knows: Knows, lost: Lost[]): Part[] {
  const all = text === NONE ? [] : text.split("_");
  if (all.length > most.parts) lost.push({ what: "more", at: most.parts });
  return all.slice(0, most.parts).flatMap((part, index) => readPart(part, index + 1, knows, lost));
}

/** What each key holds, as it changes the session that was read so far. */
const fields: Record<string, (value: string, knows: Knows, lost: Lost[]) => Partial<Session>> = {
  d: (value, knows, lost) => ({ parts: readParts(value, knows, lost) }),
  titel: (value, _knows, lost) => ({ title: words(value, "title", lost) ?? "" }),
  dag: (value, _knows, lost) => {
    if (isDate(value)) return { date: value };
    lost.push({ what: "date" });
    return {};
  },
  uur: (value, _knows, lost) => {
    const start = startOf(value);
    if (start === undefined) lost.push({ what: "start" });
    return start === undefined ? {} : { start };
  },
  klaar: (value, _knows, lost) => {
    const all = value.split("_").flatMap((line) => words(line, "materials", lost) || []);
    if (all.length > most.materials) lost.push({ what: "materials" });
    return { materials: all.slice(0, most.materials) };
  },
};

/**
 * Reads a fragment, with or without its "#". Total: whatever stands there, it never throws; undefined where it is a
 * place on the page, or nothing that looks like a session.
 */
export function readSession(hash: string, knows: Knows): FoundSession | undefined {
  const text = mended(hash);
  if (PLACE.test(text) || !/[=%]/.test(text)) return undefined;
  const lost: Lost[] = [];
  let session = emptySession;
  const seen = new Map<string, string>();
  for (const [key, value] of new URLSearchParams(text)) {
    const read = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (read && !seen.has(key)) session = { ...session, ...read(value, knows, lost) };
    // Of two that say different things neither is surer; the first stays, so that appending changes nothing.
    else if (seen.get(key) !== value) lost.push({ what: "unknown" });
    seen.set(key, seen.get(key) ?? value);
  }
  return { session, lost };
}
