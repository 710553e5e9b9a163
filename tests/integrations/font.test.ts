/** The font that pages load: small enough to come in one go, and whole enough for every page. */
import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create } from "fontkitten";
import { expect, test } from "vitest";
import { FONT, LETTERS, subset } from "../../src/integrations/font.ts";

/** What a server sends before it waits for an answer: ten segments, less the headers. */
const ONE_GO = 14_000; // bytes

test("the font fits in what a server sends at once", async () => {
  const { length } = await subset();
  console.log(`font: ${length} bytes`);
  expect(length).toBeGreaterThan(5000);
  expect(length).toBeLessThanOrEqual(ONE_GO);
});

test("it draws every letter that the package's font draws of what is written on this site", async () => {
  const read = (bytes: Buffer) => {
    const font = create(bytes);
    if (!("hasGlyphForCodePoint" in font)) throw new Error("a collection of fonts");
    return (letter: string) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
  };
  const [ours, theirs] = [read(await subset()), read(readFileSync(createRequire(import.meta.url).resolve(FONT)))];
  expect([...LETTERS].filter((letter) => !ours(letter))).toEqual([]);
  const files = globSync(["content/**/*.{mdx,yaml}", "src/**/*.{ts,tsx,astro,css}"]);
  expect(files.length).toBeGreaterThan(800);
  const written = new Set(files.flatMap((file) => [...readFileSync(file, "utf8")]));
  expect(written.size).toBeGreaterThan(90);
  expect([...written].filter((letter) => theirs(letter) && !ours(letter))).toEqual([]);
});
