/** Which drawings a figure gets. A page shows the one that fits its width; the other stays out of sight. */
import type { Figure } from "../../schema/figure.ts";
import { ecogram } from "./ecogram.ts";
import { golf } from "./golf.ts";
import { ijsberg } from "./ijsberg.ts";
import { ring } from "./ring.ts";
import { type Drawing, NARROW, WIDE } from "./shapes.ts";
import { stappen } from "./stappen.ts";

export interface FigureDrawing {
  /** At which widths it shows; "any" where one drawing serves all. */
  fits: "narrow" | "wide" | "any";
  drawing: Drawing;
}

const draw: Record<Exclude<Figure["kind"], "tegels" | "ecogram">, (figure: Figure, width: number) => Drawing> = {
  ring,
  golf,
  ijsberg,
  stappen,
};

/** The drawings of a figure. Tiles have none: they are a list of HTML that flows by itself. */
export function drawingsOf(figure: Figure): FigureDrawing[] {
  if (figure.kind === "tegels") return [];
  // A circle of people is as wide as it is high: a wider one would only be larger.
  if (figure.kind === "ecogram") return [{ fits: "any", drawing: ecogram(figure, NARROW) }];
  return [
    { fits: "narrow", drawing: draw[figure.kind](figure, NARROW) },
    { fits: "wide", drawing: draw[figure.kind](figure, WIDE) },
  ];
}

/** Whether the drawing itself shows the text of each part. Where it does not, the list must stand there to be read. */
export const drawsTexts = (figure: Figure): boolean =>
  ["stappen", "golf", "ijsberg"].includes(figure.kind) || figure.parts.every(({ text }) => !text);
