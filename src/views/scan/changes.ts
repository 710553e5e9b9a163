/** What changed between the times that somebody filled a scan in: a row for every answer that is not always the same. */
import { itemsOf, type ScanAnswers, type ScanLike } from "../../domain/zelfscan/fields.ts";
import type { ScanTest } from "../../schema/zelfscan.ts";
import { scanModel, type ScanPart } from "./model.ts";

interface ChangeRow {
  key: string;
  label: string;
  /** At each time what was answered, in words; undefined where nothing was. */
  texts: (string | undefined)[];
  /** At each time the number, where the answer is one. */
  numbers: (number | undefined)[];
}
export interface Changes {
  rows: ChangeRow[];
  /** How many answers were the same each time. */
  same: number;
}
type Cell = { key: string; label: string; text: string; number?: number };

/** The cells of one item: what several lines without a name of their own say stands in one. */
function cellsOf(title: string, alone: boolean, { item, heads, lines }: ScanPart): Cell[] {
  const cells = new Map<string, Cell>();
  for (const { label, values } of lines)
    values.forEach((value, at) => {
      if (!value) return;
      const parts = [alone ? title : item.text, label, heads[at] ?? ""].filter((part) => part !== "");
      const key = JSON.stringify([item.id, label, at]);
      const before = cells.get(key);
      cells.set(key, {
        ...{ key, label: parts.join(" · ") },
        text: before ? `${before.text}; ${value.text}` : value.text,
        ...(!before && value.number !== undefined && { number: value.number }),
      });
    });
  return [...cells.values()];
}

/** The changes over these times, the oldest first. Rows stand in the order of the scan. */
export function changesOf(
  aid: ScanLike<{ when: readonly ScanTest[] }>,
  times: readonly { answers: ScanAnswers }[],
): Changes {
  const place = new Map(itemsOf(aid).map(({ id }, at) => [id, at]));
  const all = times.map(({ answers }) =>
    scanModel(aid, answers).sections.flatMap(({ title, parts, id }) => {
      const own = aid.dimensions.find((dimension) => dimension.id === id)?.items.length === 1;
      return parts.flatMap((part) => cellsOf(title, own, part));
    }),
  );
  const order = ({ key }: Cell) => place.get((JSON.parse(key) as string[])[0] ?? "") ?? 0;
  const cells = [...new Map(all.flat().map((cell) => [cell.key, cell])).values()].sort((a, b) => order(a) - order(b));
  const rows = cells.map(({ key, label }): ChangeRow => {
    const found = all.map((time) => time.find((cell) => cell.key === key));
    return { key, label, texts: found.map((cell) => cell?.text), numbers: found.map((cell) => cell?.number) };
  });
  const changed = rows.filter(({ texts }) => new Set(texts).size > 1);
  return { rows: changed, same: rows.length - changed.length };
}

export const COURSE_WIDTH = 96;
export const COURSE_HEIGHT = 32;
const EDGE = 5;
const round = (number: number) => Math.round(number * 10) / 10;

/** The course of a number over time: where each of its points stands; none for what has fewer than two. */
export function courseOf(numbers: readonly (number | undefined)[]): { x: number; y: number }[] {
  const known = numbers.flatMap((number, at) => (number === undefined ? [] : [{ number, at }]));
  if (known.length < 2) return [];
  const [least, most] = [Math.min, Math.max].map((pick) => pick(...known.map(({ number }) => number))) as [
    number,
    number,
  ];
  const x = (at: number) => EDGE + (at / (numbers.length - 1)) * (COURSE_WIDTH - 2 * EDGE);
  const y = (number: number) =>
    COURSE_HEIGHT - EDGE - ((number - least) / (most - least || 1)) * (COURSE_HEIGHT - 2 * EDGE);
  return known.map(({ number, at }) => ({ x: round(x(at)), y: round(y(number)) }));
}
