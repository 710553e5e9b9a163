/**
 * Answers kept on somebody's own device, as text: in the browser's storage, or in a file. What comes back may be damaged, of an
 * older or a newer edition, or of somebody's hand: what can be read is read, and what cannot stays in the text as it was.
 * Pure; runs in the browser.
 */
import { readAnswers, type ScanAnswers, type ScanLike } from "./fields.ts";

export type KeptScan = ScanLike<unknown> & { id: string };
export interface Kept {
  /** The instant at which it was kept. */
  on: string;
  answers: ScanAnswers;
}
export interface Store {
  /** The oldest first. */
  kept: readonly Kept[];
  /** What could not be read, as it stood. */
  unread: readonly string[];
}
/** Why something could not be read; `damaged` where nothing says more. */
export type Trouble = "damaged" | "newer" | "older" | "other-scan";
export interface Found extends Store {
  trouble?: Trouble;
}

export const emptyStore: Store = { kept: [], unread: [] };
const VERSION = 1;

type Data = Readonly<Record<string, unknown>>;
const isData = (value: unknown): value is Data => typeof value === "object" && value !== null && !Array.isArray(value);
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/;
const isInstant = (value: unknown): value is string =>
  typeof value === "string" && INSTANT.test(value) && !Number.isNaN(Date.parse(value));

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Each once, in order. */
const sorted = (kept: readonly Kept[]): Kept[] =>
  [...new Map(kept.map((one) => [lineOf(one), one])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one);
/** An entry as a line of its own; its instant stands first, so that lines sort by time. */
const lineOf = ({ on, answers }: Kept) =>
  JSON.stringify({ on, answers: Object.fromEntries(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1))) });

/** Whether two forms hold the same. */
export const sameAnswers = (a: ScanAnswers, b: ScanAnswers): boolean =>
  lineOf({ on: "", answers: a }) === lineOf({ on: "", answers: b });

/** The store as text: JSON, each entry on a line of its own, so that what is damaged leaves the other lines whole. */
export function writeStore(scan: KeptScan, { kept, unread }: Store): string {
  const head = `{"v":${VERSION},"scan":${JSON.stringify(scan.id)},"unread":${JSON.stringify(unread)},"kept":[`;
  return `${head}\n${sorted(kept).map(lineOf).join(",\n")}\n]}\n`;
}

/** One entry: what of it can stand in the form, and the entry itself where something cannot. */
function readEntry(scan: KeptScan, entry: unknown): Store {
  const whole = { kept: [], unread: [JSON.stringify(entry)] };
  if (!isData(entry) || !isInstant(entry.on) || !isData(entry.answers)) return whole;
  const { answers, dropped } = readAnswers(scan, entry.answers);
  const more = Object.keys(entry).length > 2; // what a newer edition may add
  if (Object.keys(answers).length === 0) return whole;
  return { kept: [{ on: entry.on, answers }], unread: dropped.length > 0 || more ? whole.unread : [] };
}

/** The entries that stand on lines of their own in a text that is no JSON (any more). */
const linesOf = (text: string): unknown[] =>
  text.split("\n").flatMap((line) => {
    const entry = parsed(line.trim().replace(/,$/, ""));
    return isData(entry) && isInstant(entry.on) ? [entry] : [];
  });

const troubleOf = (scan: KeptScan, data: Data): Trouble | undefined => {
  if (typeof data.scan === "string" && data.scan !== scan.id) return "other-scan";
  if (typeof data.v !== "number") return "damaged";
  if (data.v === VERSION) return undefined;
  return data.v > VERSION ? "newer" : "older";
};

/** Reads a text that was kept. Takes anything; never throws; nothing that it cannot read is lost. */
export function readStore(scan: KeptScan, text: string | null): Found {
  if (text === null || text.trim() === "") return emptyStore;
  const data = parsed(text);
  const sound = isData(data) && Array.isArray(data.kept);
  const trouble = sound ? troubleOf(scan, data) : "damaged";
  // The answers of another scan mean something else here, even where a field bears the same name.
  if (trouble === "other-scan") return { kept: [], unread: [text], trouble };
  const entries = (sound ? (data.kept as unknown[]) : linesOf(text)).map((entry) => readEntry(scan, entry));
  const before = sound && Array.isArray(data.unread) ? data.unread.filter((one) => typeof one === "string") : [];
  const unread = [...before, ...(trouble ? [text] : entries.flatMap((entry) => entry.unread))];
  return {
    kept: sorted(entries.flatMap(({ kept }) => kept)),
    unread: [...new Set(unread)].sort(),
    ...((trouble || unread.length > 0) && { trouble: trouble ?? "damaged" }),
  };
}

/** Two stores as one: what stands in both counts once, and in which order they came means nothing. */
export const mergeStores = (a: Store, b: Store): Store => ({
  kept: sorted([...a.kept, ...b.kept]),
  unread: [...new Set([...a.unread, ...b.unread])].sort(),
});

/** What was kept, as a name of a file. */
export const fileName = (scan: KeptScan, on: Date): string => `${scan.id}-${on.toISOString().slice(0, 10)}.json`;
