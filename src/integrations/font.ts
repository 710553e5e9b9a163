/**
 * The web font as this site uses it: the letters of Dutch with those of the names and loans in it, and the weights from plain to bold.
 * The package's file holds all of western Europe in weights from hair to black, and weighs two and a half times as much; ours fits
 * in what a server sends before it waits for an answer.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import type { Plugin } from "vite";

/** As src/styles/fonts.css names it. */
export const FONT =
  "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2";
const MADE = new URL("../../node_modules/.cache/pris/atkinson-hyperlegible-next.woff2", import.meta.url);

const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, n) => String.fromCharCode(0x20 + n)).join("");
/** Every letter and sign that it holds. What else somebody writes is drawn with the stand-in. */
export const LETTERS = `${ASCII}\u00a0§®°·×–‘’“”•…›−€áàâäçéèêëíìîïñóòôöúùûüß`;

/** Kerning, accents, and figures of one width for clocks and columns; what else the font can do, nothing here asks for. */
const FEATURES = ["kern", "mark", "ccmp", "locl", "tnum"];
// Apart: the types of the package do not know keepFeatures yet.
const OPTIONS = {
  targetFormat: "woff2" as const,
  variationAxes: { wght: { min: 400, max: 700 } },
  keepFeatures: FEATURES,
};

/** The font's file with those letters alone, as woff2. */
export const subset = (): Promise<Buffer> =>
  subsetFont(readFileSync(createRequire(import.meta.url).resolve(FONT)), LETTERS, OPTIONS);

/** Written whole or not at all: another build may read it. */
async function make(): Promise<string> {
  const path = fileURLToPath(MADE);
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, await subset());
  renameSync(unfinished, path);
  return path;
}
let made: Promise<string> | undefined;

/** A Vite plugin that puts it in the place of the package's file; a build has more than one of them. */
export const ownFont = (): Plugin => ({
  name: "pris:font",
  config: async () => ({ resolve: { alias: { [FONT]: await (made ??= make()) } } }),
});
