/** An iceberg: layers above and below the water line, each with its words inside the ice. */
import type { Figure } from "../../schema/figure.ts";
import { centred, type Drawing, type DrawnPart, leastSide, type Part, round, type Shape } from "./shapes.ts";
import { LINE, wrapTo } from "./text.ts";

const PAD = 14;
/** Room for the peak and for the foot, where no words stand. */
const PEAK = 62;
const FOOT = 40;
/** The ice is never wider than this: a wide iceberg looks like a plate. */
const WIDEST = 500;

/** Half the width of the ice as a share of the whole, at the upper and the lower edge of a layer. */
type Slope = [upper: number, lower: number];
const between = (from: number, to: number, count: number): Slope[] =>
  Array.from({ length: count }, (_, at) => [
    from + ((to - from) * at) / count,
    from + ((to - from) * (at + 1)) / count,
  ]);

interface Layer {
  part: Part;
  slope: Slope;
  y: number;
  height: number;
  label: string[];
  text: string[];
}

/** Draws an iceberg at a width. Parts of the group "boven" stand above the water, all others below. */
export function ijsberg(figure: Figure, width: number): Drawing {
  const ice = Math.min(width, WIDEST);
  const above = figure.parts.filter(({ group }) => group === "boven");
  const below = figure.parts.filter(({ group }) => group !== "boven");
  const slopes = [...between(0.3, 0.38, above.length), ...between(0.46, 0.35, below.length)];
  let y = PEAK;
  const layers = [...above, ...below].map((part, index): Layer => {
    const slope = slopes[index] ?? [0.3, 0.3];
    const room = 2 * Math.min(...slope) * ice - 2 * PAD;
    const label = wrapTo(part.label, room, "bold");
    const text = part.text ? wrapTo(part.text, room, "regular") : [];
    const height = Math.max(leastSide(part) + 8, (label.length + text.length) * LINE + 2 * PAD + 6);
    const layer = { part, slope, y, height, label, text };
    y += height;
    return layer;
  });
  const water = layers[above.length]?.y ?? y;
  const height = y + FOOT + 14;
  return {
    width,
    height,
    back: [
      { kind: "rect", look: "sea", r: 0, x: 0, y: water, width, height: height - water },
      { kind: "path", look: "ice", d: outline(layers, width, ice, y) },
      ...layers.slice(1).flatMap((layer) => (layer.y === water ? [] : [seam(layer, width, ice)])),
      { kind: "path", look: "water", d: waves(water, width) },
    ],
    parts: layers.map((layer) => drawn(layer, width, ice)),
  };
}

function drawn({ part, slope, y, height, label, text }: Layer, width: number, ice: number): DrawnPart {
  const half = Math.min(...slope) * ice - PAD / 2;
  const box = { x: round(width / 2 - half), y: y + 4, width: round(2 * half), height: height - 8 };
  const middle = y + height / 2;
  const shift = ((text.length + label.length) * LINE) / 2;
  const shapes: Shape[] = [centred(label, width / 2, middle - shift + (label.length * LINE) / 2, "label")];
  if (part.href) shapes.unshift({ kind: "rect", look: "box", r: 8, ...box });
  if (text.length > 0) shapes.push(centred(text, width / 2, middle + shift - (text.length * LINE) / 2, "text"));
  return { part, box, shapes };
}

type Corner = [aside: number, y: number];

/** The edge of the ice, down the right side and up the left. Between two layers it juts out, never in. */
function outline(layers: readonly Layer[], width: number, ice: number, bottom: number): string {
  const side = (out: number): Corner[] =>
    layers.flatMap(({ slope: [upper, lower], y, height }): Corner[] => [
      [upper, y],
      [Math.max(upper, lower) + out, y + height * (0.4 + 4 * out)],
      [lower, y + height],
    ]);
  const right: Corner[] = [
    [-0.03, 2],
    [0.05, 18],
    [0.1, 16],
    [0.19, 44],
    [0.24, 42],
    ...side(0.02),
    [0.21, bottom + FOOT * 0.55],
    [0.1, bottom + FOOT * 0.7],
    [0.03, bottom + FOOT],
  ];
  const left: Corner[] = [[0.09, 30], [0.13, 28], [0.22, 56], ...side(0.035), [0.17, bottom + FOOT * 0.75]];
  const edge = [...right, ...left.reverse().map(([aside, y]): Corner => [-aside, y])];
  return `M${edge.map(([aside, y]) => `${round(width / 2 + aside * ice)} ${round(y)}`).join("L")}z`;
}

function seam({ slope: [upper], y }: Layer, width: number, ice: number): Shape {
  return { kind: "path", look: "guide", d: `M${round(width / 2 - upper * ice)} ${y}h${round(2 * upper * ice)}` };
}

function waves(y: number, width: number): string {
  const length = 32;
  return `M0 ${y}q${length / 4} -6 ${length / 2} 0${`t${length / 2} 0`.repeat(Math.ceil((2 * width) / length) - 1)}`;
}
