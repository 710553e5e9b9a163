/** Figures that lie flat: shares as one bar, and rows from what is now to what is needed. */
import type { Chart } from "./charts.ts";

export const FLAT_WIDTH = 320;
const WHOLE = 100;
const round = (number: number) => Math.round(number * 10) / 10;

interface Bar {
  segments: { order: number; number: number; x: number; width: number; middle: number }[];
  /** What is not shared out yet. */
  rest?: { x: number; width: number };
}

/** Shares side by side, on a bar that is whole at 100 %, or at their total where that is more. */
export function barOf({ lines }: Chart): Bar {
  const shares = lines.map(({ values }) => values[0]?.number ?? 0);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const unit = FLAT_WIDTH / Math.max(WHOLE, total);
  let x = 0;
  const segments = shares.map((number, at) => {
    const width = number * unit;
    const segment = { order: at + 1, number, x: round(x), width: round(width), middle: round(x + width / 2) };
    x += width;
    return segment;
  });
  return {
    segments: segments.filter(({ width }) => width > 0),
    ...(total < WHOLE && { rest: { x: round(x), width: round(FLAT_WIDTH - x) } }),
  };
}

const ROW_HEIGHT = 48;
const SIDE = 14;
const LONGEST = 38; // letters of a name that fit on one line

interface Dumbbells {
  height: number;
  steps: { number: number; x: number }[];
  rows: { label: string; y: number; sides: { head: string; number: number; x: number }[] }[];
}

/** A line for every row, from where it is now to where it should be. */
export function dumbbellsOf({ heads, lines, steps }: Chart): Dumbbells {
  const gap = (FLAT_WIDTH - 2 * SIDE) / Math.max(1, steps.length - 1);
  const x = (number: number) => round(SIDE + (number - 1) * gap);
  return {
    height: lines.length * ROW_HEIGHT,
    steps: steps.map(({ number }) => ({ number, x: x(number) })),
    rows: lines.map(({ label, values }, at) => ({
      label: label.length > LONGEST ? `${label.slice(0, LONGEST - 1).trimEnd()}…` : label,
      y: at * ROW_HEIGHT,
      sides: values.flatMap((value, side) =>
        value?.number === undefined ? [] : [{ head: heads[side] ?? "", number: value.number, x: x(value.number) }],
      ),
    })),
  };
}
