/** How scores of several people lie: one model, from which the figure, the table, the text and the file are made. */
import type { ScaleLike, ScanLike } from "../../domain/zelfscan/fields.ts";
import type { ItemSpread, Spread } from "../../domain/zelfscan/merge.ts";
import * as t from "../../text/zelfscan-gather.nl.ts";

/** The scores of now, or those wished for. */
export interface SpreadSide {
  head: string;
  /** Nothing while too few gave this score. */
  spread?: Spread;
}
export interface SpreadLine {
  id: string;
  label: string;
  sides: SpreadSide[];
}
/** An item by the name of its dimension, where it is the only one there. */
export function nameOf(aid: ScanLike<unknown>, item: { id: string; text: string }): string {
  const own = aid.dimensions.find(({ items }) => items.some(({ id }) => id === item.id));
  return own?.items.length === 1 ? own.title : item.text;
}

/** A line for every item, with a side for now and one for what is wished, where the scan asks that. */
export const spreadLines = (aid: ScanLike<unknown>, items: readonly ItemSpread[]): SpreadLine[] =>
  items.map((item) => ({
    id: item.id,
    label: nameOf(aid, item),
    sides: [
      { head: aid.scale?.now ?? "", spread: item.now },
      ...(aid.scale?.wished === undefined ? [] : [{ head: aid.scale.wished, spread: item.wished }]),
    ],
  }));

/** A mean as it is written here: one decimal, with a comma. */
export const meanText = (mean: number): string => mean.toFixed(1).replace(".", ",");

/** What the figure shows of one side, in words. */
export function sideText({ spread }: SpreadSide, { values }: Pick<ScaleLike, "values">): string {
  if (!spread) return t.tooFew;
  const given = spread.counts.flatMap((count, at) => (count > 0 ? [{ value: values[at]?.value ?? at, count }] : []));
  return t.cell(given, meanText(spread.mean));
}

export const SPREAD_WIDTH = 320;
export const SIDE_HEIGHT = 44;
const LEFT = 78; // the head of a side stands there
const RIGHT = 20;
const LEAST = 8;
const MORE = 10;
const round = (number: number) => Math.round(number * 10) / 10;

export interface SpreadFigure {
  height: number;
  steps: { value: number; x: number }[];
  sides: {
    head: string;
    y: number;
    dots: { count: number; x: number; r: number }[];
    half?: { x: number; width: number };
    mean?: number;
  }[];
}

/** Where everything stands: a dot for each score that was given, larger for more people, on one line for each side. */
export function spreadFigure({ sides }: SpreadLine, { values }: Pick<ScaleLike, "values">): SpreadFigure {
  const [first, last] = [values[0]?.value ?? 0, values.at(-1)?.value ?? 1];
  const x = (value: number) => round(LEFT + ((value - first) / (last - first)) * (SPREAD_WIDTH - LEFT - RIGHT));
  return {
    height: sides.length * SIDE_HEIGHT,
    steps: values.map(({ value }) => ({ value, x: x(value) })),
    sides: sides.map(({ head, spread }, at) => ({
      head,
      y: (at + 0.5) * SIDE_HEIGHT,
      dots: (spread?.counts ?? []).flatMap((count, place) =>
        count === 0
          ? []
          : [{ count, x: x(values[place]?.value ?? 0), r: round(LEAST + MORE * Math.sqrt(count / (spread?.of ?? 1))) }],
      ),
      ...(spread && {
        half: { x: x(spread.quarter), width: round(x(spread.threeQuarters) - x(spread.quarter)) },
        mean: x(spread.mean),
      }),
    })),
  };
}
