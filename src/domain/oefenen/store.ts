/**
 * Practice as text: in the browser's storage, or in a file. What comes back may be damaged, of a newer edition, or of
 * somebody's hand: what can be read is read, and what cannot stays in the text as it was. Pure; runs in the browser.
 */
import { LONGEST } from "./memory.ts";
import { perDayChoices, type Practised, type Progress, usualChoices } from "./progress.ts";

export interface Kept extends Progress {
  /** What could not be read, as it stood. */
  unread: readonly string[];
}

const VERSION = 1;
const KIND = "oefenen";

type Data = Readonly<Record<string, unknown>>;
const isData = (value: unknown): value is Data => typeof value === "object" && value !== null && !Array.isArray(value);
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isBetween = (value: unknown, least: number, most: number): value is number =>
  typeof value === "number" && value >= least && value <= most;
const LAST_DAY = 100_000; // in the year 2243
const isDay = (value: unknown): value is number => isBetween(value, 0, LAST_DAY + LONGEST) && Number.isInteger(value);
const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isId = (value: unknown): value is string => isText(value) && /^pris-[a-z0-9-]+$/.test(value);

type Entry = [id: string, card: Practised];

/** One line of the text; undefined for what is none. */
function readEntry(data: unknown): Entry | undefined {
  if (!isData(data)) return undefined;
  const { id, print, stability, difficulty, last, due } = data;
  const fits = isId(id) && isText(print) && isBetween(stability, 0.001, 36_500) && isBetween(difficulty, 1, 10);
  if (!fits || !isDay(last) || !isDay(due) || due <= last || due > last + LONGEST) return undefined;
  return [id, { print, stability, difficulty, last, due }];
}
const lineOf = ([id, { print, stability, difficulty, last, due }]: Entry) =>
  JSON.stringify({ id, print, stability, difficulty, last, due });

const inOrder = (entries: readonly Entry[]) => entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
const each = (texts: readonly string[]) => [...new Set(texts)].sort();

/** JSON, each exercise on a line of its own, so that what is damaged leaves the other lines whole. */
export function writeProgress({ perDay, without, cards, unread }: Kept): string {
  const head = JSON.stringify({ pris: KIND, v: VERSION, perDay, without, unread }).slice(0, -1);
  return `${head},"cards":[\n${inOrder(Object.entries(cards)).map(lineOf).join(",\n")}\n]}\n`;
}

/** The lines of a text that is no JSON (any more). */
const linesOf = (text: string): unknown[] =>
  text.split("\n").flatMap((line) => {
    const entry = readEntry(parsed(line.trim().replace(/,$/, "")));
    return entry ? [{ id: entry[0], ...entry[1] }] : [];
  });

/** Whether a text says that it is practice, of this site. */
const isOurs = (data: unknown): data is Data & { cards: unknown[] } =>
  isData(data) && data.pris === KIND && Array.isArray(data.cards);

/** Reads a text that was kept. Takes anything; never throws; nothing that it cannot read is lost. */
export function readProgress(text: string): Kept {
  const data = parsed(text);
  const sound = isOurs(data);
  const lines = sound ? data.cards : linesOf(text);
  const entries = lines.map(readEntry);
  const whole = sound && data.v === VERSION;
  const { perDay, without, unread } = sound ? data : ({} as Data);
  const texts = (value: unknown) => (Array.isArray(value) ? value.filter(isText) : []);
  const odd = lines.filter((_, at) => !entries[at]).map((line) => JSON.stringify(line));
  return {
    perDay: perDayChoices.find((choice) => choice === perDay) ?? usualChoices.perDay,
    without: each(texts(without)),
    // The last of two with one id is read: a hand that added one meant it.
    cards: Object.fromEntries(entries.filter((entry) => entry !== undefined)),
    unread: each([...texts(unread), ...(whole ? odd : [text])]),
  };
}

/** Which of two that were kept of one exercise holds: the later; of one day, always the same. */
const later = (a: Entry, b: Entry): Entry =>
  a[1].last === b[1].last ? (lineOf(a) > lineOf(b) ? a : b) : a[1].last > b[1].last ? a : b;

/** Two as one, with the choices of the first. In which order they come means nothing for what was practised. */
export function mergeProgress(a: Kept, b: Kept): Kept {
  const cards: Record<string, Practised> = { ...a.cards };
  for (const [id, card] of Object.entries(b.cards)) {
    const own = cards[id];
    cards[id] = own ? later([id, own], [id, card])[1] : card;
  }
  return { ...a, cards, unread: each([...a.unread, ...b.unread]) };
}
