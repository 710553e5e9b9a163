/** Answers that someone can give to an item, enough of them to meet or miss every test of an advice. */
import type { AnswerKind, ScanTest } from "../../../schema/zelfscan.ts";
import {
  fieldName,
  type Item,
  type ItemOf,
  type ScaleLike,
  type ScanAnswers,
  type ScanLike,
} from "../../zelfscan/fields.ts";
import { allHold } from "../../zelfscan/tests.ts";

/** More rows of a grid than this are not combined: then each row is answered by itself. */
const COMBINED = 6;
const WHOLE = 100;

interface Around {
  scale: ScaleLike | undefined;
  /** Numbers that some test compares with. */
  limits: readonly number[];
}

const product = (lists: readonly (readonly ScanAnswers[])[]): ScanAnswers[] =>
  lists.reduce<ScanAnswers[]>(
    (before, list) => before.flatMap((one) => list.map((next) => ({ ...one, ...next }))),
    [{}],
  );
const each = (name: string, options: readonly { id: string }[]): ScanAnswers[] =>
  options.map(({ id }) => ({ [name]: [id] }));

const samples: { [K in AnswerKind]: (item: ItemOf<K>, around: Around) => ScanAnswers[] } = {
  one: ({ id, options }) => each(id, options),
  some: ({ id, options, most }) => [
    ...each(id, options),
    ...options.flatMap((first, at) =>
      options.slice(at + 1).map((second): ScanAnswers => ({ [id]: [first.id, second.id] })),
    ),
    ...(most === undefined ? [{ [id]: options.map((option) => option.id) }] : []),
  ],
  amount: ({ id, most }, { limits }) =>
    [0, most, ...limits.flatMap((limit) => [limit, limit - 1, limit + 1])]
      .filter((number) => number >= 0 && number <= most)
      .map((number) => ({ [id]: [String(number)] })),
  grid: ({ id, rows, options }) => {
    const lines = rows.map((row) => each(fieldName(id, row.id), options));
    return rows.length > COMBINED ? lines.flat() : product(lines);
  },
  shares: ({ id, parts }, { limits }) =>
    parts.flatMap((part, at) =>
      [0, WHOLE, ...limits].map((share) => ({
        [fieldName(id, part.id)]: [String(share)],
        [fieldName(id, (parts[at + 1] ?? parts[0])?.id ?? "")]: [String(WHOLE - share)],
      })),
    ),
  scale: ({ id }, { scale }) => {
    const values = (scale?.values ?? []).map(({ value }) => ({ id: String(value) }));
    const now = each(id, values);
    return scale?.wished === undefined ? now : product([now, each(fieldName(id, "wished"), values)]);
  },
  compare: ({ id, options }) =>
    product([each(fieldName(id, 1, "now"), options), each(fieldName(id, 1, "needed"), options)]),
  rows: ({ id, columns }) => columns.map((column) => ({ [fieldName(id, 1, column.id)]: ["tekst"] })),
};

/** Whether some answers make every test hold. Items that several tests name are looked at together. */
export function canHold(aid: ScanLike<unknown>, when: readonly ScanTest[]): boolean {
  const named = new Set(when.flatMap((test) => [test.item, ...("other" in test ? [test.other] : [])]));
  const items = aid.dimensions.flatMap((dimension) => dimension.items).filter(({ id }) => named.has(id));
  const lists = items.map((item) => {
    const limits = when.flatMap((test) => (test.item === item.id && "value" in test ? test.value : []));
    // The row is that of this very item.
    const all = (samples[item.answer] as (item: Item, around: Around) => ScanAnswers[])(item, {
      scale: aid.scale,
      limits,
    });
    // What an answer to this item alone can miss need not be combined with the others.
    const own = when.filter((test) => test.item === item.id && !("other" in test));
    return all.filter((answers) => allHold(own, { aid, answers }));
  });
  return product(lists).some((answers) => allHold(when, { aid, answers }));
}
