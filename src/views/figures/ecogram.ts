/** An ecogram: people as circles around someone, each with the letter of the relation, the support on the tie. */
import type { Figure } from "../../schema/figure.ts";
import { centred, type Drawing, type DrawnPart, type Part, round, type Shape } from "./shapes.ts";
import { blockWidth, LINE, textWidth, wrapTo } from "./text.ts";

const RADIUS = 33;
const CENTRE = 32;
const TIE = 28;

/** The first word is the person's name; the rest of the label stands in the list below. */
const nameOf = (part: Part): string => (part.label.split(",")[0] ?? part.label).trim();

/** The signs of the legend that the text of a person names between brackets, such as "(4)". */
export function marksOf(figure: Figure, part: Part): string[] {
  const signs = new Set(figure.legend.map(({ group }) => group).filter((group) => group !== part.group));
  return [...(part.text ?? "").matchAll(/\(([^()]+)\)/g)]
    .map(([, sign]) => sign ?? "")
    .filter((sign) => signs.has(sign));
}

/** Draws an ecogram. The distance to the centre follows `level`; without levels everyone is as far. */
export function ecogram(figure: Figure, width: number): Drawing {
  const [least, most] = [CENTRE + RADIUS + TIE, width / 2 - RADIUS - 1];
  const middle = width / 2;
  const centre = wrapTo(figure.centre ?? "", 2 * CENTRE - 10, "bold");
  const back: Shape[] = [];
  const parts = figure.parts.map((part, index): DrawnPart => {
    const angle = (index / figure.parts.length) * 2 * Math.PI - Math.PI / 2;
    const far = least + (most - least) * (part.level ?? 0.5);
    const at = (distance: number) => ({
      x: round(middle + distance * Math.cos(angle)),
      y: round(middle + distance * Math.sin(angle)),
    });
    const { x, y } = at(far);
    const marks = marksOf(figure, part).join(" ");
    back.push({ kind: "path", look: "tie", d: `M${middle} ${middle}L${x} ${y}` });
    if (marks) {
      const on = at((CENTRE + far - RADIUS) / 2);
      const half = textWidth(marks, "bold") / 2 + 4;
      back.push(
        { kind: "rect", look: "round", r: 8, x: round(on.x - half), y: on.y - 10, width: round(2 * half), height: 20 },
        centred([marks], on.x, on.y, "mark"),
      );
    }
    const name = wrapTo(nameOf(part), 2 * RADIUS - 12, "bold");
    const lines = part.group ? [...name, part.group] : name;
    return {
      part,
      box: { x: round(x - RADIUS), y: round(y - RADIUS), width: 2 * RADIUS, height: 2 * RADIUS },
      shapes: [{ kind: "circle", look: "box", x, y, r: RADIUS }, centred(lines, x, y, "label")],
    };
  });
  // The ties end under the circles; the support stands above the ties.
  back.sort((a, b) => Number(a.look !== "tie") - Number(b.look !== "tie"));
  back.push({ kind: "circle", look: "centre", x: middle, y: middle, r: CENTRE }, centred(centre, middle, middle, "on"));
  return { width, height: width, back, parts };
}

/** Whether the lines fit in a circle: their corners must stay inside. */
export const fitsCircle = (lines: readonly string[], radius = RADIUS): boolean =>
  lines.every((line, index) => {
    const away = Math.abs(index - (lines.length - 1) / 2) * LINE;
    return Math.hypot(blockWidth([line], "bold") / 2, away + 6) <= radius;
  });
