/** What a figure is made of, for any kind: shapes with a place and a look. figures.css knows the looks as classes. */
import type { Figure } from "../../schema/figure.ts";
import { blockWidth, FONT, LINE, type Weight } from "./text.ts";

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
type Look =
  "area" | "water" | "sea" | "ice" | "line" | "ring" | "guide" | "tie" | "arrow" | "box" | "round" | "centre" | "dot";
export type TextLook = "label" | "text" | "on" | "mark";
/** A label is drawn bold, running text is not. */
const weightOf = (look: TextLook): Weight => (look === "text" ? "regular" : "bold");
export interface TextShape {
  kind: "text";
  look: TextLook;
  /** Where the lines start, or their middle. */
  x: number;
  /** The base line of the first line. */
  y: number;
  anchor: "start" | "middle";
  lines: string[];
}
export type Shape =
  | ({ kind: "rect"; look: Look; r: number } & Box)
  | { kind: "circle"; look: Look; x: number; y: number; r: number }
  | { kind: "path"; look: Look; d: string }
  | TextShape;

export type Part = Figure["parts"][number];
/** One part of the figure. Its box holds its texts, is what a link can be hit on, and touches no other part's box. */
export interface DrawnPart {
  part: Part;
  box: Box;
  shapes: Shape[];
}
export interface Drawing {
  width: number;
  height: number;
  /** Behind the parts. */
  back: Shape[];
  parts: DrawnPart[];
}

/** The widths at which figures are drawn. figures.css shows the wide one from 36rem on, the narrow one below. */
export const NARROW = 288;
export const WIDE = 720;

/** Least side of a part, so that a link can be hit: 44 CSS pixels where the narrow drawing is at its smallest. */
export const leastSide = (part: Part): number => (part.href ? 56 : 44);

/** One decimal is finer than a pixel and keeps the page small. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** How much higher than the middle of a block its first base line lies, for this font. */
const middleOf = (lines: readonly string[]): number => ((lines.length - 1) * LINE) / 2 - FONT * 0.34;

/** A block of lines around a middle point. */
export function centred(lines: string[], x: number, y: number, look: TextLook): TextShape {
  return { kind: "text", look, x: round(x), y: round(y - middleOf(lines)), anchor: "middle", lines };
}

/** A block of lines with its top left corner here. */
export function fromTop(lines: string[], x: number, top: number, look: TextLook): TextShape {
  return { kind: "text", look, x: round(x), y: round(top + LINE * 0.78), anchor: "start", lines };
}

/** The space that a text takes. */
export function extent(text: TextShape): Box {
  const width = blockWidth(text.lines, weightOf(text.look));
  return {
    x: text.anchor === "middle" ? text.x - width / 2 : text.x,
    y: text.y - LINE * 0.78,
    width,
    height: text.lines.length * LINE,
  };
}

/** Whether two boxes come closer than `gap`. */
export const near = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;
