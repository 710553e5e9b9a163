/** Shapes that a page draws more than once, sent once: pictograms, and the body and chair of the drawings. */
import { pictograms } from "./pictogram-shapes.ts";

const open = (id: string, box: string) => `<symbol id="p-t-${id}" viewBox="${box}">`;
const HAND = "-32 -32 64 64";

const symbols: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(pictograms).map(([name, shape]) => [name, `${open(name, "0 0 24 24")}${shape}</symbol>`]),
  ),
  lijf: `${open("lijf", HAND).replace(">", ' overflow="visible">')}<path d="M-19 21c9 7 29 7 38 0"/><path class="m" d="M-30 3c-2-14 5-28 14-36 6-5 14 3 9 9-5 5-8 10-7 16 6-4 22-4 28 0 1-6-2-11-7-16-5-6 3-14 9-9 9 8 16 22 14 36-1 14-59 14-60 0z"/></symbol>`,
  stoel: `${open("stoel", HAND).replace(">", ' overflow="visible">')}<path d="M-15-14h30q3 0 3 3v22q0 4-4 4h-28q-4 0-4-4v-22q0-3 3-3zM-20 22c9 6 31 6 40 0"/></symbol>`,
};

/** A reference to a symbol, as a drawing holds it. */
export const use = (name: string, rest = ""): string => `<use href="#p-t-${name}"${rest}/>`;

/**
 * The symbols that this HTML refers to, each once, as one element out of sight; nothing where there are none.
 * @throws when it refers to a shape that does not exist
 */
export function symbolsFor(html: string): string {
  const names = [...new Set([...html.matchAll(/#p-t-([a-z]+)/g)].map(([, name = ""]) => name))];
  const used = names.sort().map((name) => {
    const symbol = symbols[name];
    if (!symbol) throw new Error(`Er is geen vorm "${name}"`);
    return symbol;
  });
  return used.length > 0 ? `<svg class="sprite" aria-hidden="true" width="0" height="0">${used.join("")}</svg>` : "";
}
