/** What scores put together give to talk about, in words: on the screen and as plain text. */
import type { ItemSpread, Spread, Subjects } from "../../domain/zelfscan/merge.ts";
import type { ScanLike } from "../../domain/zelfscan/fields.ts";
import * as t from "../../text/zelfscan-gather.nl.ts";
import { type Block, type Imprint, plainText } from "../plain-text.ts";
import { meanText, nameOf, sideText, type SpreadLine } from "./spread.ts";

export interface Talk {
  id: string;
  title: string;
  /** What one can ask. */
  ask: string;
  lines: { id: string; label: string; note: string }[];
}

/** The subjects that there are; none is empty. */
export function talkOf(aid: ScanLike<unknown>, { apart, low, alike }: Subjects): Talk[] {
  const lines = (items: readonly ItemSpread[], note: (now: Spread) => string) =>
    items.flatMap((item) => (item.now ? [{ id: item.id, label: nameOf(aid, item), note: note(item.now) }] : []));
  const range = ({ lowest, highest }: Spread) => t.fromTo(lowest, highest);
  const mean = (spread: Spread) => t.meanOf(meanText(spread.mean));
  return [
    { id: "uiteen", title: t.apart, ask: t.apartAsk, lines: lines(apart, range) },
    { id: "laag", title: t.low, ask: t.lowAsk, lines: lines(low, mean) },
    { id: "eens", title: t.alike, ask: t.alikeAsk, lines: lines(alike, mean) },
  ].filter((talk) => talk.lines.length > 0);
}

/** Everything as plain text, to copy or to share. It holds scores and no person. */
export function togetherText(
  aid: Imprint & ScanLike<unknown>,
  people: number,
  lines: readonly SpreadLine[],
  talks: readonly Talk[],
): string {
  const values = aid.scale?.values ?? [];
  const blocks: Block[] = [
    ...talks.map((talk): Block => [
      talk.title,
      [...talk.lines.map((line) => `- ${line.label} → ${line.note}`), talk.ask],
    ]),
    [
      t.spread,
      lines.flatMap(({ label, sides }) => [
        `- ${label}`,
        ...sides.map((side) => `  ${side.head}: ${sideText(side, { values })}`),
      ]),
    ],
  ];
  return plainText(aid, t.spreadOf(people), t.question, blocks);
}

/** The rows of the file for a spreadsheet: each side of each line, with how many gave each value. */
export const togetherRows = (aid: ScanLike<unknown>, lines: readonly SpreadLine[]): string[][] => [
  [...t.columns, ...(aid.scale?.values ?? []).map(({ value, text }) => t.times(value, text))],
  ...lines.flatMap(({ label, sides }) =>
    sides.flatMap(({ head, spread }) =>
      spread ? [[label, head, `${spread.of}`, meanText(spread.mean), ...spread.counts.map(String)]] : [],
    ),
  ),
];
