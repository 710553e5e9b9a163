/**
 * The part of an address after "#": the state of an aid, or a place on its page. Runs in the browser. Whatever stands
 * there was written by someone else, so it is only compared with what the aid knows and never shown or run as it is.
 */
import type { AnswerablePart } from "../domain/answerable.ts";

const VERSION_KEY = "s";
const VERSION = "1";
/** An id, and so a place on a page. */
export const PLACE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export type Fragment =
  | { kind: "place"; id: string }
  /** `dropped`: keys that these parts do not know, or whose answer it does not know, for the page to mention. */
  | { kind: "state"; answers: Record<string, string>; dropped: string[] }
  | { kind: "none" };

/**
 * What an editor, a chat or a mail programme makes of a link: it escapes the whole, writes `&amp;`, or takes the full
 * stop behind it along. An id ends with a letter or a digit, so whatever else stands at the end belongs to the sentence.
 */
export function mended(hash: string): string {
  let text = hash.replace(/^#/, "");
  try {
    text = decodeURIComponent(text);
  } catch {
    // escaped by nobody: as it is
  }
  return text.replaceAll("&amp;", "&").replace(/[^a-zA-Z0-9]+$/, "");
}

/** Reads a fragment, with or without its "#", for an aid with these parts to answer. Total: whatever stands there, it never throws. */
export function readState(hash: string, parts: readonly AnswerablePart[]): Fragment {
  const text = mended(hash);
  const pairs = [...new URLSearchParams(text)];
  // A place has no "=". URLSearchParams would drop a leading "?", so the text itself must be the id.
  if (PLACE.test(text)) return { kind: "place", id: text };

  const version = pairs.find(([key]) => key === VERSION_KEY)?.[1];
  // What looks like a state and cannot be read is lost as a whole: that is said too.
  if (version === undefined && !/[=%]/.test(text)) return { kind: "none" };

  const known = version === VERSION ? knownAnswers(parts) : new Map<string, ReadonlySet<string>>();
  const answers = new Map<string, string>();
  const dropped = new Set<string>();
  for (const [key, value] of pairs) {
    if (key === VERSION_KEY) continue;
    // Of two answers to one question neither is surer; the first stays, so that appending changes nothing.
    if (known.get(key)?.has(value) && !answers.has(key)) answers.set(key, value);
    else if (answers.get(key) !== value) dropped.add(key);
  }
  // fromEntries makes plain own entries, also of keys such as "__proto__".
  return { kind: "state", answers: Object.fromEntries(answers), dropped: [...dropped] };
}

/** Writes answers as a fragment, "#" included, in the order given. */
export function writeState(answers: Readonly<Record<string, string>>): string {
  return `#${new URLSearchParams([[VERSION_KEY, VERSION], ...Object.entries(answers)])}`;
}

const knownAnswers = (parts: readonly AnswerablePart[]): Map<string, ReadonlySet<string>> =>
  new Map(parts.map(({ id, answers }) => [id, new Set(answers.map((answer) => answer.id))]));
