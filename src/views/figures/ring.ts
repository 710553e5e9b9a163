/**
 * A ring: parts around a centre, without order, rank or arrows. One part stands at the top, the others in pairs left
 * and right, clockwise. Wide the ring is an ellipse; narrow its sides are straight, so that letters keep their size.
 */
import type { Figure } from "../../schema/figure.ts";
import { centred, type Drawing, type DrawnPart, leastSide, near, type Part, round, type Shape } from "./shapes.ts";
import { blockWidth, LINE, wrapTo } from "./text.ts";

const PAD = 12;
const GAP = 14;
/** The word in the middle of a narrow ring gets a row of its own, this high. */
const MIDDLE = 76;
/** From the straight side of a narrow ring to the edge of the drawing. */
const SIDE = 66;

interface Sized {
  part: Part;
  lines: string[];
  width: number;
  height: number;
}
type Row = [Sized] | [left: Sized, right: Sized];

function size(part: Part, width: number): Sized {
  const lines = wrapTo(part.label, width, "bold");
  return {
    part,
    lines,
    width: Math.max(leastSide(part), Math.ceil(blockWidth(lines, "bold")) + 2 * PAD),
    height: Math.max(leastSide(part), lines.length * LINE + PAD + 4),
  };
}

/** The parts clockwise: the first at the top; with an even number one at the bottom too. */
function rowsOf(parts: readonly Sized[]): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at <= parts.length / 2; at += 1) {
    const [right, left] = [parts[at], parts[parts.length - at]];
    if (right) rows.push(left && left !== right ? [left, right] : [right]);
  }
  return rows;
}

function drawn({ part, lines, width, height }: Sized, x: number, y: number): DrawnPart {
  const box = { x: round(x - width / 2), y: round(y - height / 2), width, height };
  return { part, box, shapes: [{ kind: "rect", look: "box", r: 12, ...box }, centred(lines, x, y, "label")] };
}

/** The word in the middle; nothing where there is none. */
function middle(text: string | undefined, width: number, x: number, y: number): Shape[] {
  if (!text) return [];
  const lines = wrapTo(text, width, "bold");
  const [across, down] = [blockWidth(lines, "bold") + 2 * PAD + 12, lines.length * LINE + 2 * PAD];
  const box = { x: round(x - across / 2), y: round(y - down / 2), width: round(across), height: down };
  return [{ kind: "rect", look: "centre", r: round(down / 2), ...box }, centred(lines, x, y, "on")];
}

/** How high each row stands on the ring, from -1 (top) to 1: at even angles, or at even heights. */
function heights(rows: readonly Row[], even: "angles" | "heights"): number[] {
  const count = rows.flat().length;
  // A last row of two stands somewhat above the bottom of the ring.
  const lowest = rows.at(-1)?.length === 2 ? 0.8 : 1;
  return rows.map((_, index) =>
    even === "angles" ? -Math.cos((2 * Math.PI * index) / count) : -1 + ((1 + lowest) * index) / (rows.length - 1),
  );
}

function ellipse(figure: Figure, width: number): Drawing {
  const rows = rowsOf(figure.parts.map((part) => size(part, 150)));
  const sized = rows.flat();
  const across = (width - Math.max(...sized.map((one) => one.width))) / 2 - 1;
  const tallest = Math.max(...sized.map((one) => one.height));
  const place = (down: number, even: "angles" | "heights"): DrawnPart[] => {
    const shares = heights(rows, even);
    return rows.flatMap((row, index) => {
      const share = shares[index] ?? 0;
      const aside = row.length === 1 ? 0 : across * Math.sqrt(1 - share * share);
      return row.map((one, side) =>
        drawn(one, width / 2 + (side === 0 ? -aside : aside), down + tallest / 2 + 1 + down * share),
      );
    });
  };
  const free = (parts: readonly DrawnPart[]) =>
    parts.every(({ box }, index) => parts.slice(index + 1).every((other) => !near(box, other.box, GAP)));
  let down = 130;
  let parts = place(down, "angles");
  // Higher and higher until nothing touches. The end is far more than any figure needs; a test sees what comes there.
  for (; down < 600 && !free(parts); down += 5) {
    const next = [place(down + 5, "angles"), place(down + 5, "heights")];
    parts = next.find(free) ?? place(down + 5, "angles");
  }
  const y = down + tallest / 2 + 1;
  const d = `M${width / 2 - across} ${y}a${across} ${down} 0 1 0 ${2 * across} 0a${across} ${down} 0 1 0 ${-2 * across} 0z`;
  return {
    width,
    height: Math.ceil(Math.max(y + down + 6, ...parts.map(({ box }) => box.y + box.height + 1))),
    back: [{ kind: "path", look: "ring", d }, ...middle(figure.centre, across, width / 2, y)],
    parts: inOrder(figure, parts),
  };
}

/** Whoever walks the parts with the keyboard meets them as the list has them. */
const inOrder = (figure: Figure, parts: readonly DrawnPart[]): DrawnPart[] =>
  figure.parts.flatMap((part) => parts.find((one) => one.part === part) ?? []);

function stretched(figure: Figure, width: number): Drawing {
  const rows = rowsOf(figure.parts.map((part) => size(part, width / 2 - GAP - 2 * PAD)));
  const parts: DrawnPart[] = [];
  const middles: number[] = [];
  let y = 1;
  let centreAt = 0;
  for (const [index, row] of rows.entries()) {
    if (figure.centre && index === Math.ceil(rows.length / 2)) {
      centreAt = y + (MIDDLE - GAP) / 2;
      y += MIDDLE;
    }
    const [left, right] = row;
    if (right && left.width + 8 + right.width <= width - 2) {
      const height = Math.max(left.height, right.height);
      const leftX = Math.max(SIDE, left.width / 2 + 1);
      const rightX = Math.max(
        Math.min(width - SIDE, width - right.width / 2 - 1),
        leftX + (left.width + right.width) / 2 + 8,
      );
      parts.push(drawn(left, leftX, y + height / 2), drawn(right, rightX, y + height / 2));
      middles.push(y + height / 2);
      y += height + GAP;
    } else {
      for (const [side, one] of row.entries()) {
        const x = row.length === 1 ? width / 2 : side === 0 ? one.width / 2 + 1 : width - one.width / 2 - 1;
        parts.push(drawn(one, x, y + one.height / 2));
        middles.push(y + one.height / 2);
        y += one.height + GAP;
      }
    }
  }
  const closesBelow = rows.at(-1)?.length === 2;
  const [top, bottom] = [middles[0] ?? 0, closesBelow ? y + 16 : (middles.at(-1) ?? 0)];
  const ring = { x: SIDE, y: round(top), width: width - 2 * SIDE, height: round(bottom - top) };
  return {
    width,
    height: Math.ceil(closesBelow ? bottom + 6 : y - GAP + 1),
    back: [
      { kind: "rect", look: "ring", r: 64, ...ring },
      ...middle(figure.centre, ring.width - 50, width / 2, centreAt),
    ],
    parts: inOrder(figure, parts),
  };
}

/** Draws a ring at a width. */
export function ring(figure: Figure, width: number): Drawing {
  return width < 480 ? stretched(figure, width) : ellipse(figure, width);
}
