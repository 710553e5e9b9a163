/**
 * The fields of a scan's form: their names and what may stand in them. The form, what is kept, what a file brings back
 * and the proof all go by this one table. Runs in the browser.
 */
import type { AnswerKind, Dimension, ScanAdvice, ScanItem, ScanItemOf } from "../../schema/zelfscan.ts";

type WithoutOrigin<T> = T extends unknown ? Omit<T, "origin"> : never;
/** An item, as much of it as the browser needs. */
export type Item = WithoutOrigin<ScanItem>;
export type ItemOf<K extends AnswerKind> = WithoutOrigin<ScanItemOf<K>>;
export interface ScaleLike {
  values: readonly { value: number; text: string }[];
  now: string;
  wished?: string;
  bands: readonly { id: string; from: number; to: number; title: string; text: string }[];
}
/** The least of a scan: enough to answer it and to say what follows. */
export interface ScanLike<A = WithoutOrigin<ScanAdvice>> {
  dimensions: readonly (Omit<Dimension, "items" | "advice"> & { items: readonly Item[]; advice: readonly A[] })[];
  scale?: ScaleLike;
}
/** What stands in the form: by the name of a field its values. A field without a value has no entry. */
export type ScanAnswers = Readonly<Record<string, readonly string[]>>;

export type Field = { name: string } & (
  { holds: "choice"; values: readonly string[]; most: number } | { holds: "number"; most: number } | { holds: "text" }
);

/** The most that a typed text may be long, and that is kept of it. */
export const LONGEST = 200;
const WHOLE = 100;

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const choice = (name: string, values: readonly string[], most = 1): Field => ({ name, holds: "choice", values, most });
const text = (name: string): Field => ({ name, holds: "text" });
const rows = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** The name of a part of an item: a row of a grid, a share, a column of the third row (`item.3.column`). */
export const fieldName = (item: string, ...part: (string | number)[]) => [item, ...part].join(".");

const fields: { [K in AnswerKind]: (item: ItemOf<K>, scale: ScaleLike | undefined) => Field[] } = {
  one: ({ id, options }) => [choice(id, ids(options))],
  some: ({ id, options }) => [choice(id, ids(options), options.length)],
  amount: ({ id, most }) => [{ name: id, holds: "number", most }],
  grid: ({ id, rows: lines, options }) => lines.map((row) => choice(fieldName(id, row.id), ids(options))),
  shares: ({ id, parts }) => parts.map((part) => ({ name: fieldName(id, part.id), holds: "number", most: WHOLE })),
  scale: ({ id }, scale) => {
    const values = (scale?.values ?? []).map(({ value }) => String(value));
    return [choice(id, values), ...(scale?.wished === undefined ? [] : [choice(fieldName(id, "wished"), values)])];
  },
  compare: ({ id, rows: count, options }) =>
    rows(count).flatMap((row) => [
      text(fieldName(id, row, "name")),
      choice(fieldName(id, row, "now"), ids(options)),
      choice(fieldName(id, row, "needed"), ids(options)),
    ]),
  rows: ({ id, rows: count, columns }) =>
    rows(count).flatMap((row) => columns.map((column) => text(fieldName(id, row, column.id)))),
};

/** The fields of one item, in the order of the form. */
export const fieldsOf = (item: Item, scale: ScaleLike | undefined): Field[] =>
  // The row is that of this very item.
  (fields[item.answer] as (item: Item, scale: ScaleLike | undefined) => Field[])(item, scale);

/** Every item of a scan, in order. */
export const itemsOf = (aid: ScanLike<unknown>): Item[] => aid.dimensions.flatMap(({ items }) => items);

/** A number as somebody types it: whole, not below 0; nothing for anything else. */
export const wholeNumber = (value: string | undefined): number | undefined =>
  value !== undefined && /^\d{1,4}$/.test(value.trim()) ? Number(value) : undefined;

function fits(field: Field, values: readonly string[]): boolean {
  if (field.holds === "choice")
    return (
      values.length <= field.most &&
      new Set(values).size === values.length &&
      values.every((value) => field.values.includes(value))
    );
  const [value, ...more] = values;
  if (value === undefined || more.length > 0) return false;
  return field.holds === "text" ? value.length <= LONGEST : (wholeNumber(value) ?? Infinity) <= field.most;
}

/**
 * What of some data can stand in the form, and the names of what cannot: of another edition of the scan, or damaged.
 * Takes anything; never throws.
 */
export function readAnswers(aid: ScanLike<unknown>, data: unknown): { answers: ScanAnswers; dropped: string[] } {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return { answers: {}, dropped: [] };
  const known = new Map(itemsOf(aid).flatMap((item) => fieldsOf(item, aid.scale).map((field) => [field.name, field])));
  const answers: [string, readonly string[]][] = [];
  const dropped: string[] = [];
  for (const [name, values] of Object.entries(data)) {
    const field = known.get(name);
    const strings = Array.isArray(values) ? values.filter((value) => typeof value === "string") : [];
    const sound = Array.isArray(values) && strings.length === values.length && strings.length > 0;
    if (field && sound && fits(field, strings)) answers.push([name, strings]);
    else dropped.push(name);
  }
  return { answers: Object.fromEntries(answers), dropped };
}
