/** How the drawings are made: seen from above, people have arms, hair and a place, and no face. */
import { use } from "./symbols.ts";

/** Hair, as one sees it from above; so nobody can be recognised and nobody is left out. */
const heads = {
  dark: '<circle class="v" r="11.5"/>',
  bun: '<circle class="v" r="11.5"/><circle class="v" cy="13" r="5"/>',
  cap: '<circle class="g" r="12"/><path d="M-9 7c5-10 13-10 18 0"/>',
  grey: '<circle class="h" r="11.5"/><path d="M-8 0c2-7 12-9 15-2"/>',
  bald: '<circle class="h" r="11.5"/><path d="M-10 6a11 11 0 0 0 20 0"/>',
} as const;

/** A letter's colour, or white. */
type Colour = "P" | "R" | "I" | "S" | "W";
interface Place {
  /** Middle of the body. */
  at: readonly [x: number, y: number];
  /** Degrees; at 0 the arms reach up. */
  turn?: number;
  size?: number;
}

export interface Scene {
  /** The viewBox. */
  box: string;
  shapes: string;
}

const SQUARE = ' x="-32" y="-32" width="64" height="64"';
const placed = ({ at: [x, y], turn = 0, size = 1.25 }: Place, classes: string, shapes: string) => {
  const rotate = turn === 0 ? "" : ` rotate(${turn})`;
  return `<g class="${classes}" transform="translate(${x} ${y})${rotate} scale(${size})">${shapes}</g>`;
};

/** Somebody at the table. */
export const person = (colour: Colour, head: keyof typeof heads, place: Place) =>
  placed(place, colour, use("lijf", SQUARE) + heads[head]);

/** The one whom it is about, in full colour: in a case the person, in an aid or method you. */
export const solid = (colour: Colour, head: keyof typeof heads, place: Place) =>
  placed(place, `${colour} vol`, use("lijf", SQUARE) + heads[head]);

/** The dashed chair of whoever was not asked. */
export const emptyChair = (place: Place) => placed(place, "leeg", use("stoel", SQUARE));

/** Somebody who is thought of, not there. */
export const absent = (place: Place) =>
  placed(place, "leeg", use("lijf", SQUARE) + '<circle r="11.5" stroke-dasharray="5 6"/>');

/** The light on the floor. */
export const pool = (x: number, y: number, r: number) => `<circle class="pool" cx="${x}" cy="${y}" r="${r}"/>`;
export const round = (x: number, y: number, r: number) => `<circle class="tab" cx="${x}" cy="${y}" r="${r}"/>`;
export const table = (x: number, y: number, width: number, height: number, rx = 24) =>
  `<rect class="tab" x="${x}" y="${y}" width="${width}" height="${height}" rx="${rx}"/>`;

/** What lies on a table is drawn in the colours of paper, in the evening too. */
export const onTable = (...shapes: string[]) => `<g class="op">${shapes.join("")}</g>`;

export const cup = (x: number, y: number, r = 14) =>
  `<circle class="tab" cx="${x}" cy="${y}" r="${r}"/><circle class="v2" cx="${x}" cy="${y}" r="${r - 6}"/>`;

/** A sheet of paper with a coloured head and two lines. */
export const sheet = (x: number, y: number, turn: number, colour: Exclude<Colour, "W"> = "S") =>
  `<g transform="translate(${x} ${y}) rotate(${turn})"><rect class="tab" x="-19" y="-25" width="38" height="50" rx="3"/>` +
  `<path class="f ${colour}" d="M-13-18h26v13h-26z"/><path d="M-12 4h24M-12 13h15"/></g>`;

/** Lines of writing. */
export const writing = (x: number, y: number) => `<path d="M${x} ${y}h48M${x} ${y + 14}h34M${x} ${y + 28}h20"/>`;
