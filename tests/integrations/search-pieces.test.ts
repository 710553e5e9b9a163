/** Pagefind's words in small pieces: each word once, in order, and with it what begins so. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { packed, unpacked } from "../../src/integrations/pagefind-files.ts";
import { type IndexWord, inPieces } from "../../src/integrations/search-pieces.ts";

const word = (text: string, pages = 1): IndexWord => [text, Array.from({ length: pages }, () => [1, [-25, 3], []]), []];
const names = (pieces: readonly (readonly IndexWord[])[]) => pieces.map((piece) => piece.map(([text]) => text));

test("a piece ends where it is full, and spellings with accents fill it too", () => {
  const accented: IndexWord = ["cliënt", [], [["client", word("client", 4)[1]]]];
  expect(names(inPieces([word("aa", 3), word("bb", 1), accented, word("dd")], 4))).toEqual([
    ["aa", "bb"],
    ["cliënt"],
    ["dd"],
  ]);
});

test("a word and what begins so stay together, but a short word holds nothing", () => {
  const words = ["de", "deel", "deelname", "deelt", "delen"].map((text) => word(text, 5));
  expect(names(inPieces(words, 1))).toEqual([["de"], ["deel", "deelname", "deelt"], ["delen"]]);
});

test("whatever the words, each stands in one piece, in the order in which they came", () => {
  const words = fc.array(fc.tuple(fc.stringMatching(/^[ab]{1,6}$/), fc.nat(6)), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 9 }), (all, full) => {
      const made = all.map(([text, pages]) => word(text, pages));
      const pieces = inPieces(made, full);
      expect(pieces.flat()).toEqual(made);
      expect(pieces.every(({ length }) => length > 0)).toBe(true);
    }),
  );
});

test("a file that does not begin as Pagefind's do is refused", () => {
  const folder = mkdtempSync(join(tmpdir(), "pieces-"));
  const path = join(folder, "een.pf_index");
  writeFileSync(path, packed("woorden"));
  expect(String(unpacked(path))).toBe("woorden");
  writeFileSync(path, gzipSync("andere woorden"));
  expect(() => unpacked(path)).toThrow(path);
  rmSync(folder, { recursive: true });
});
