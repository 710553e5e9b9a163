/** Steps in their order, from top to bottom, an arrow between each and the next. */
import type { Figure } from "../../schema/figure.ts";
import { centred, type Drawing, type DrawnPart, fromTop, leastSide, round, type Shape } from "./shapes.ts";
import { LINE, wrapTo } from "./text.ts";

const PAD = 12;
const DISC = 15;
const LEFT = 54;
const ARROW = 30;

/** A number is drawn only where no label brings its own. */
const numbered = (figure: Figure): boolean => figure.parts.every(({ label }) => !/^\d/.test(label));

/** Draws the steps at a width. */
export function stappen(figure: Figure, width: number): Drawing {
  const numbers = numbered(figure);
  const left = numbers ? LEFT : PAD;
  const middle = numbers ? PAD + DISC : width / 2;
  const parts: DrawnPart[] = [];
  const back: Shape[] = [];
  let y = 1;
  for (const [index, part] of figure.parts.entries()) {
    const label = wrapTo(part.label, width - left - PAD, "bold");
    const text = part.text ? wrapTo(part.text, width - left - PAD, "regular") : [];
    const height = Math.max(leastSide(part), (label.length + text.length) * LINE + 2 * PAD);
    const top = y + (height - (label.length + text.length) * LINE) / 2;
    const box = { x: 1, y, width: width - 2, height };
    const shapes: Shape[] = [{ kind: "rect", look: "box", r: 12, ...box }];
    if (numbers) {
      const at = round(top + LINE / 2);
      shapes.push({ kind: "circle", look: "centre", x: middle, y: at, r: DISC });
      shapes.push(centred([String(index + 1)], middle, at, "on"));
    }
    shapes.push(fromTop(label, left, top, "label"));
    if (text.length > 0) shapes.push(fromTop(text, left, top + label.length * LINE, "text"));
    parts.push({ part, box, shapes });
    y += height;
    if (index < figure.parts.length - 1) {
      back.push({ kind: "path", look: "arrow", d: `M${middle} ${y + 4}v${ARROW - 9}m-7 -7l7 7l7 -7` });
      y += ARROW;
    }
  }
  return { width, height: y + 1, back, parts };
}
