/**
 * What somebody filled in, as lines to read. The text, the tables, the figures and the file are all made from this one
 * model, so that they cannot tell different things.
 */
import type { AnswerKind, ScanTest } from "../../schema/zelfscan.ts";
import {
  fieldName,
  type Item,
  type ItemOf,
  type ScaleLike,
  type ScanAnswers,
  type ScanLike,
  wholeNumber,
} from "../../domain/zelfscan/fields.ts";
import { type ItemResult, scanResult } from "../../domain/zelfscan/result.ts";
import { rowsOf } from "../../domain/zelfscan/tests.ts";
import * as t from "../../text/zelfscan-result.nl.ts";

/** One answer in words; with a number where it stands on a scale, in an order or in a sum. */
interface ScanValue {
  text: string;
  number?: number;
}
/** A row: what it is about, and what stands under each head. What was left open is undefined. */
export interface ScanLine {
  label: string;
  values: (ScanValue | undefined)[];
}
/** An item that somebody answered. */
export interface ScanPart {
  item: Item;
  /** Above the values; none where a line has a single value. */
  heads: string[];
  lines: ScanLine[];
  notes: string[];
}
export interface ScanSection<A> {
  id: string;
  title: string;
  parts: ScanPart[];
  advice: A[];
}
export interface ScanModel<A> {
  answered: number;
  of: number;
  /** Every dimension in which something is answered or stands out, in order. */
  sections: ScanSection<A>[];
}

type Around = { answers: ScanAnswers; scale: ScaleLike | undefined };
type Lines = Pick<ScanPart, "heads" | "lines">;
type Options = readonly { id: string; text: string }[];

const textOf = (options: Options, id: string | undefined) => options.find((option) => option.id === id)?.text;
const single = (label: string, text: string | undefined, number?: number): ScanLine[] =>
  text === undefined ? [] : [{ label, values: [{ text, ...(number !== undefined && { number }) }] }];
const plain = (lines: ScanLine[]): Lines => ({ heads: [], lines });
const scored = (scale: ScaleLike | undefined, number: number | undefined): ScanValue | undefined =>
  number === undefined
    ? undefined
    : { number, text: t.numbered(number, scale?.values.find(({ value }) => value === number)?.text ?? "") };
const placed = (options: Options, at: number): ScanValue | undefined =>
  at < 0 ? undefined : { number: at + 1, text: t.numbered(at + 1, options[at]?.text ?? "") };

const linesOf: { [K in AnswerKind]: (item: ItemOf<K>, around: Around) => Lines } = {
  one: ({ id, options }, { answers }) => plain(single("", textOf(options, answers[id]?.[0]))),
  some: ({ id, options }, { answers }) =>
    plain(options.filter((one) => answers[id]?.includes(one.id)).flatMap(({ text }) => single("", text))),
  amount: ({ id, unit }, { answers }) => {
    const number = wholeNumber(answers[id]?.[0]);
    return plain(single("", number === undefined ? undefined : `${number} ${unit}`, number));
  },
  grid: ({ id, rows, options }, { answers }) =>
    plain(rows.flatMap((row) => single(row.text, textOf(options, answers[fieldName(id, row.id)]?.[0])))),
  shares: ({ id, parts }, { answers }) =>
    plain(
      parts.flatMap((part) => {
        const share = wholeNumber(answers[fieldName(id, part.id)]?.[0]);
        return single(part.text, share === undefined ? undefined : t.percent(share), share);
      }),
    ),
  scale: ({ id }, { answers, scale }) => {
    const score = (name: string) => scored(scale, wholeNumber(answers[name]?.[0]));
    return scale?.wished === undefined
      ? { heads: [scale?.now ?? ""], lines: [{ label: "", values: [score(id)] }] }
      : {
          heads: [scale.now, scale.wished],
          lines: [{ label: "", values: [score(id), score(fieldName(id, "wished"))] }],
        };
  },
  compare: (item, { answers }) => ({
    heads: [item.now, item.needed],
    lines: rowsOf(item, answers).map(({ name, now, needed }, at) => ({
      label: name || t.rowOf(item.of, at + 1),
      values: [placed(item.options, now), placed(item.options, needed)],
    })),
  }),
  rows: ({ id, rows, columns }, { answers }) => ({
    heads: columns.map(({ text }) => text),
    lines: Array.from({ length: rows }, (_, at) => ({
      label: String(at + 1),
      values: columns.map((column) => {
        const text = answers[fieldName(id, at + 1, column.id)]?.[0]?.trim();
        return text ? { text } : undefined;
      }),
    })).filter(({ values }) => values.some((value) => value !== undefined)),
  }),
};

/** What is odd about an answer, and what the band of a score says. */
function notesOf({ item, score, oddity }: ItemResult, answers: ScanAnswers): string[] {
  return [
    ...(score?.band ? [`${score.band.title}: ${score.band.text}`] : []),
    ...(oddity?.odd === "total" ? [t.total(oddity.total)] : []),
    ...(oddity?.odd === "too-many" ? [t.tooMany(answers[item.id]?.length ?? 0, oddity.most)] : []),
  ];
}

/** The model of a form as it stands, whatever stands in it. */
export function scanModel<A extends { when: readonly ScanTest[] }>(
  aid: ScanLike<A>,
  answers: ScanAnswers,
): ScanModel<A> {
  const { answered, of, dimensions } = scanResult(aid, answers);
  const around = { answers, scale: aid.scale };
  const sections = dimensions.map(({ id, title, items, advice }) => ({
    ...{ id, title, advice },
    parts: items.flatMap((result): ScanPart[] => {
      if (!result.answered) return [];
      // The row is that of this very item.
      const { heads, lines } = (linesOf[result.item.answer] as (item: Item, around: Around) => Lines)(
        result.item,
        around,
      );
      return lines.length > 0 ? [{ item: result.item, heads, lines, notes: notesOf(result, answers) }] : [];
    }),
  }));
  return {
    ...{ answered, of },
    sections: sections.filter(({ parts, advice }) => parts.length + advice.length > 0),
  };
}
