/**
 * "Mijn selectie": what somebody gathered to print as one document. Its parts stand in it by key, in their order. Runs in
 * the browser.
 */
import { tidy } from "./draaiboek.ts";

export const partKinds = ["recommendation", "card", "method", "outcome"] as const;
export type PartKind = (typeof partKinds)[number];

export interface Selection {
  title: string;
  /** Of its parts, each once. */
  keys: string[];
}
export const emptySelection: Selection = { title: "", keys: [] };

/** What one document can hold: more is a book, and that is printed as a whole. */
export const MOST = 40;

const codes: { [K in PartKind]: string } = { recommendation: "a", card: "k", method: "m", outcome: "u" };
const kinds = new Map(partKinds.map((kind) => [codes[kind], kind]));

/**
 * The key of a part: its kind, the aid that it belongs to where it does, and its id. Letters, digits, "-" and "." alone,
 * so that no programme changes it in a link.
 */
export const keyOf = (kind: PartKind, ...names: string[]): string => [codes[kind], ...names].join(".");

/** The kind that a key says it is of, and the id of the part. */
export function partOf(key: string): { kind: PartKind; id: string } | undefined {
  const [code = "", ...names] = key.split(".");
  const [kind, id] = [kinds.get(code), names.at(-1)];
  return kind && id ? { kind, id } : undefined;
}

/** Puts parts at the end, those that are not in it yet, as many as it can hold. */
export const addParts = ({ title, keys }: Selection, more: readonly string[]): Selection => ({
  title,
  keys: [...new Set([...keys, ...more])].slice(0, MOST),
});

/** Takes a part out. */
export const removePart = ({ title, keys }: Selection, key: string): Selection => ({
  title,
  keys: keys.filter((one) => one !== key),
});

/** Moves a part some places on, or back; a place that does not exist changes nothing. */
export function movePart(selection: Selection, key: string, by: number): Selection {
  const from = selection.keys.indexOf(key);
  const to = from + by;
  if (from === -1 || to < 0 || to >= selection.keys.length) return selection;
  return { ...selection, keys: selection.keys.toSpliced(from, 1).toSpliced(to, 0, key) };
}

/** As text, to keep. */
export const writeSelection = ({ title, keys }: Selection): string =>
  JSON.stringify({ v: 1, title: tidy(title), keys });

export interface FoundSelection {
  selection: Selection;
  /** How many parts the site does not know, or no longer. */
  lost: number;
}

/** Keeps what the site knows of a list of keys. Total: whatever stands in it. */
export function known(list: readonly unknown[], knows: (key: string) => boolean): { keys: string[]; lost: number } {
  const all = [...new Set(list)];
  const keys = all.filter((key): key is string => typeof key === "string" && knows(key));
  return { keys: keys.slice(0, MOST), lost: all.length - keys.length };
}

/** Reads what was kept; undefined for what this never wrote. Never throws. */
export function readSelection(text: string, knows: (key: string) => boolean): FoundSelection | undefined {
  try {
    const { v, title, keys } = JSON.parse(text) as { v?: unknown; title?: unknown; keys?: unknown };
    if (v !== 1 || typeof title !== "string" || !Array.isArray(keys)) return undefined;
    const found = known(keys, knows);
    return { selection: { title: tidy(title), keys: found.keys }, lost: found.lost };
  } catch {
    return undefined;
  }
}
