/**
 * The part of an address after "#": the state of an aid, or a place on its page. Runs in the browser. Whatever stands
 * there was written by someone else, so it is only compared with what the aid knows and never shown or run as it is.
 */
import { type Answerable, answerableParts } from "../domain/answerable.ts";

export type { Answerable };

const VERSION_KEY = "s";
const VERSION = "1";
const PLACE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export type Fragment =
  | { kind: "place"; id: string }
  /** `dropped`: keys that this aid does not know, or whose answer it does not know, for the page to mention. */
  | { kind: "state"; answers: Record<string, string>; dropped: string[] }
  | { kind: "none" };

/** Reads a fragment, with or without its "#". Total: whatever stands there, it never throws. */
export function readState(hash: string, aid: Answerable): Fragment {
  const text = hash.replace(/^#/, "");
  const pairs = [...new URLSearchParams(text)];
  // A place has no "=". URLSearchParams would drop a leading "?", so the text itself must be the id.
  if (PLACE.test(text)) return { kind: "place", id: text };

  const version = pairs.find(([key]) => key === VERSION_KEY)?.[1];
  if (version === undefined) return { kind: "none" };

  const known = version === VERSION ? knownAnswers(aid) : new Map<string, ReadonlySet<string>>();
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

function knownAnswers(aid: Answerable): Map<string, ReadonlySet<string>> {
  return new Map(answerableParts(aid).map(({ id, answers }) => [id, new Set(answers.map((answer) => answer.id))]));
}
