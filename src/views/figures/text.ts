/**
 * How wide a text is when it is drawn, without a browser: figures are made at build time. The widths are those of the
 * site's font, with some room for the fallback font; tests/views/figures and the eye both check that all texts fit.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font } from "fontkitten";

/** Letter size and line height in the units of a drawing; the size of figures.css and this must be the same. */
export const FONT = 16;
export const LINE = 20;

export type Weight = "regular" | "bold";

const require = createRequire(import.meta.url);

/**
 * The typeface that the site sends, in one file a weight: fontkitten cannot vary the weight of the one that it sends.
 * A test holds that letters are as wide in both.
 */
const FILES: Record<Weight, string> = {
  regular:
    require.resolve("@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2"),
  bold: require.resolve("@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2"),
};
const fonts = new Map<Weight, Font>();

function fontOf(weight: Weight): Font {
  const known = fonts.get(weight);
  if (known) return known;
  const font = create(readFileSync(FILES[weight]));
  if (!("glyphsForString" in font)) throw new Error(`${FILES[weight]} is a collection of fonts`);
  fonts.set(weight, font);
  return font;
}

/** Until the web font is there, Arial stands in: its letters are a little wider. */
const ROOM = 1.04;

const measured: Record<Weight, Map<string, number>> = { regular: new Map(), bold: new Map() };

/** The width of one line, at most: kerning only ever takes some of it away. To wrap a text asks for the same lines over and over. */
export function textWidth(line: string, weight: Weight): number {
  const known = measured[weight].get(line) ?? measure(line, weight);
  measured[weight].set(line, known);
  return known;
}

function measure(line: string, weight: Weight): number {
  const font = fontOf(weight);
  // Another font stands in for a letter that this one does not have (its glyph 0): that may be as wide as it is high.
  const widths = font.glyphsForString(line).map(({ id, advanceWidth }) => (id === 0 ? font.unitsPerEm : advanceWidth));
  const units = widths.reduce((sum, width) => sum + width, 0);
  return (units * FONT * ROOM) / font.unitsPerEm;
}

/** The width of the widest line. */
export const blockWidth = (lines: readonly string[], weight: Weight): number =>
  Math.max(0, ...lines.map((line) => textWidth(line, weight)));

/** Breaks at spaces, and after a hyphen inside a word. What cannot be broken stands out: the caller makes room. */
function greedy(text: string, width: number, weight: Weight): string[] {
  const lines: string[] = [];
  for (const piece of text.trim().match(/[^\s-]+-(?=\S)|\S+\s*/g) ?? []) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth((last + piece).trim(), weight) <= width) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}

/** Wraps a text to a width. The lines are made about as long as each other: a lone last word looks like a slip. */
export function wrapTo(text: string, width: number, weight: Weight): string[] {
  let lines = greedy(text, width, weight);
  for (let narrower = width - 4; narrower > 0; narrower -= 4) {
    const next = greedy(text, narrower, weight);
    if (next.length > lines.length || blockWidth(next, weight) > narrower) break;
    lines = next;
  }
  return lines;
}
