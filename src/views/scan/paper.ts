/** An item of a scan as one fills it in on paper: what to do, and boxes or a table to write in. */
import type { AnswerKind } from "../../schema/zelfscan.ts";
import type { Item, ItemOf, ScaleLike } from "../../domain/zelfscan/fields.ts";
import * as t from "../../text/zelfscan-outline.nl.ts";
import { capital, rowOf } from "../../text/zelfscan.nl.ts";

interface PaperTable {
  heads: string[];
  /** A cell is a box to tick, or empty to write in. */
  rows: { label: string; cells: { name: string; box: boolean }[] }[];
}
interface Paper {
  todo: string;
  boxes?: string[];
  /** Numbered, to be named by their number. */
  numbered?: string[];
  /** What stands behind a line to write on. */
  line?: string;
  table?: PaperTable;
}

const texts = (list: readonly { text: string }[]) => list.map(({ text }) => text);
const table = (first: string, columns: readonly string[], labels: readonly string[], box: boolean): PaperTable => ({
  heads: [first, ...columns],
  rows: labels.map((label) => ({ label, cells: columns.map((name) => ({ name, box })) })),
});

const papers: { [K in AnswerKind]: (item: ItemOf<K>, scale: ScaleLike | undefined) => Paper } = {
  one: ({ options }) => ({ todo: t.one, boxes: texts(options) }),
  some: ({ options, most }) => ({ todo: most === undefined ? t.some : t.atMost(most), boxes: texts(options) }),
  amount: ({ unit }) => ({ todo: t.amount(unit), line: unit }),
  grid: ({ rows, options }) => ({ todo: t.grid, table: table("", texts(options), texts(rows), true) }),
  shares: ({ parts }) => ({ todo: t.shares, table: table("", [t.percent], texts(parts), false) }),
  scale: (_item, scale) => ({
    todo: t.score,
    table: table(
      "",
      (scale?.values ?? []).map(({ value }) => String(value)),
      [scale?.now ?? "", ...(scale?.wished === undefined ? [] : [scale.wished])],
      true,
    ),
  }),
  compare: ({ rows, of, now, needed, options }) => ({
    todo: t.compare,
    numbered: texts(options),
    table: table("", [capital(of), now, needed], numbers(rows, of), false),
  }),
  rows: ({ rows, columns }) => ({ todo: t.rows, table: table("", texts(columns), numbers(rows, ""), false) }),
};
const numbers = (rows: number, of: string) => Array.from({ length: rows }, (_, at) => rowOf(of, at + 1).trim());

/** What paper shows of an item. */
export const paperOf = (item: Item, scale: ScaleLike | undefined): Paper =>
  // The row is that of this very item.
  (papers[item.answer] as (item: Item, scale: ScaleLike | undefined) => Paper)(item, scale);
