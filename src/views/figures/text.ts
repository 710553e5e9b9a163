/**
 * How wide a text is when it is drawn, without a browser: figures are made at build time. The widths are those of the
 * site's font, with some room for the fallback font; tests/views/figures and the eye both check that all texts fit.
 */

/** Letter size and line height in the units of a drawing; the size of figures.css and this must be the same. */
export const FONT = 16;
export const LINE = 20;

export type Weight = "regular" | "bold";
type Widths = [hundredths: number, letters: string][];
const REGULAR: Widths = [
  [21, "' .:,;‘’"],
  [26, "jil!ìí"],
  [30, "ï()"],
  [36, "ftr-I/"],
  [45, "“”1•y"],
  [48, "vzscxç?k"],
  [52, "–7Jaàáâ"],
  [54, "euLéëèêüùû"],
  [57, "2hnoFöóôñdgTbpqEY"],
  [60, "359PSV6"],
  [63, "48BRZXAKC0"],
  [69, "DwGHNU"],
  [73, "OQ&…"],
  [86, "MmW"],
];
const BOLD: Widths = [
  [28, "'j.,:;‘’"],
  [32, "i!ïlìí "],
  [38, "()frt-"],
  [45, "I/1•"],
  [48, "“”"],
  [52, "cszçyv–"],
  [55, "7xakLàáâ?"],
  [57, "JeéëèêhnuFüùû"],
  [60, "2oöóôñg93bdpqE5STZ48"],
  [66, "6PBVRYCK0"],
  [70, "AXDUH"],
  [78, "GN&wOQ…"],
  [89, "MmW"],
];
const toMap = (widths: Widths): Map<string, number> =>
  new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
const widthOf: Record<Weight, Map<string, number>> = { regular: toMap(REGULAR), bold: toMap(BOLD) };
const UNKNOWN = 80;
/** Until the web font is there, Arial stands in: its letters are a little wider. */
const ROOM = 1.04;

/** The width of one line, at most. */
export function textWidth(line: string, weight: Weight): number {
  let hundredths = 0;
  for (const letter of line) hundredths += widthOf[weight].get(letter) ?? UNKNOWN;
  return (hundredths * FONT * ROOM) / 100;
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
