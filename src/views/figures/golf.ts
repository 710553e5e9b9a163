/** A wave with phases. Wide it runs from left to right; narrow it runs down, with the phases beside it. */
import type { Figure } from "../../schema/figure.ts";
import { type Box, type Drawing, type DrawnPart, fromTop, leastSide, type Part, round, type Shape } from "./shapes.ts";
import { LINE, wrapTo } from "./text.ts";

const PAD = 8;
const GAP = 6;
const DOT = 9;

interface Point {
  x: number;
  y: number;
}
const level = (part: Part): number => part.level ?? 0.5;

/** A smooth line through the points, flat at each of them, so that it never rises above what the data says. */
function smooth(points: readonly Point[], down: boolean): string {
  const [first, ...rest] = points;
  if (!first) return "";
  let [d, from] = [`M${first.x} ${first.y}`, first];
  for (const to of rest) {
    const [mx, my] = [round((from.x + to.x) / 2), round((from.y + to.y) / 2)];
    d += down ? `C${from.x} ${my} ${to.x} ${my} ${to.x} ${to.y}` : `C${mx} ${from.y} ${mx} ${to.y} ${to.x} ${to.y}`;
    from = to;
  }
  return d;
}

interface Sized {
  part: Part;
  label: string[];
  text: string[];
  height: number;
}
const size = (part: Part, width: number): Sized => {
  const label = wrapTo(part.label, width - 2 * PAD, "bold");
  const text = part.text ? wrapTo(part.text, width - 2 * PAD, "regular") : [];
  return { part, label, text, height: Math.max(leastSide(part), (label.length + text.length) * LINE + 2 * PAD) };
};

function drawn({ part, label, text }: Sized, box: Box, dot: Point): DrawnPart {
  const shapes: Shape[] = [
    { kind: "rect", look: "box", r: 10, ...box },
    fromTop(label, box.x + PAD, box.y + PAD, "label"),
    { kind: "circle", look: "dot", ...dot, r: DOT },
  ];
  if (text.length > 0) shapes.push(fromTop(text, box.x + PAD, box.y + PAD + label.length * LINE, "text"));
  return { part, box, shapes };
}

function across(figure: Figure, width: number): Drawing {
  const column = (width - GAP * (figure.parts.length - 1)) / figure.parts.length;
  const sized = figure.parts.map((part) => size(part, column));
  const tallest = Math.max(...sized.map(({ height }) => height));
  const [high, base] = [160, 200];
  const dots = sized.map(({ part }, index) => ({
    x: round(index * (column + GAP) + column / 2),
    y: round(high + 14 - high * level(part)),
  }));
  const ends = [{ x: 0, y: dots[0]?.y ?? 0 }, ...dots, { x: width, y: dots.at(-1)?.y ?? 0 }];
  const wave = smooth(ends, false);
  const guides = dots.map(({ x, y }): Shape => ({ kind: "path", look: "guide", d: `M${x} ${y}V${base + 12}` }));
  return {
    width,
    height: base + 13 + tallest,
    back: [{ kind: "path", look: "area", d: `${wave}V${base}H0z` }, { kind: "path", look: "line", d: wave }, ...guides],
    parts: sized.map((one, index) => {
      const box = { x: round(index * (column + GAP)) + 0.5, y: base + 12, width: round(column) - 1, height: tallest };
      return drawn(one, box, dots[index] ?? { x: 0, y: 0 });
    }),
  };
}

function downward(figure: Figure, width: number): Drawing {
  const [left, wide] = [84, 64];
  const dots: Point[] = [];
  let y = 1;
  const parts = figure.parts.map((part) => {
    const one = size(part, width - left - 1);
    const dot = { x: round(DOT + 1 + (wide - 2 * DOT) * level(part)), y: round(y + one.height / 2) };
    const box = { x: left, y, width: width - left - 1, height: one.height };
    dots.push(dot);
    y += one.height + GAP;
    return drawn(one, box, dot);
  });
  const height = y - GAP + 1;
  const ends = [{ x: dots[0]?.x ?? 0, y: 0 }, ...dots, { x: dots.at(-1)?.x ?? 0, y: height }];
  const wave = smooth(ends, true);
  const guides = dots.map(({ x, y: at }): Shape => ({ kind: "path", look: "guide", d: `M${x} ${at}H${left}` }));
  return {
    width,
    height,
    back: [{ kind: "path", look: "area", d: `${wave}H0V0z` }, { kind: "path", look: "line", d: wave }, ...guides],
    parts,
  };
}

/** Draws a wave at a width. */
export function golf(figure: Figure, width: number): Drawing {
  return width < 480 ? downward(figure, width) : across(figure, width);
}
