/**
 * Pagefind's index in small pieces. Pagefind cuts it where 20,000 places of words are full, which nobody can set: nine
 * pieces of 25 kB, of which each word of a search fetches one. Here the same words with the same pages stand in some
 * seventy, so that even a mistyped word and what it was meant to be weigh little together. Nothing that ranks changes.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decode, encode } from "cborg";
import { nameOf, packed, unpacked } from "./pagefind-files.ts";

/** A word, the pages that hold it, and its spellings with accents, each with pages of its own. */
export type IndexWord = [word: string, pages: unknown[], spellings: [word: string, pages: unknown[]][]];
type Piece = [from: string, to: string, hash: string];
/** Version, pages, pieces; what follows stays as it is. */
type Meta = [version: string, pages: unknown[], pieces: Piece[], ...rest: unknown[]];
interface Entry {
  languages: Record<string, { hash: string }>;
}

/** A piece is full with so many pages of words: 3 to 5 kB. */
const FULL = 600;
/** A word of so many letters stays together with all that begins so: Pagefind ranks it by them too. */
const ROOT = 4;

const pagesOf = ([, pages, spellings]: IndexWord): number =>
  spellings.reduce((sum, [, more]) => sum + more.length, pages.length);

/** Words in the order of the index, in pieces; a word and those that begin with it stay in one. */
export function inPieces(words: readonly IndexWord[], full = FULL): IndexWord[][] {
  const pieces: IndexWord[][] = [];
  let [room, root] = [0, ""];
  for (const word of words) {
    const isRooted = root !== "" && word[0].startsWith(root);
    if (!isRooted) root = word[0].length >= ROOT ? word[0] : "";
    if (room <= 0 && !isRooted) {
      pieces.push([]);
      room = full;
    }
    pieces.at(-1)?.push(word);
    room -= pagesOf(word);
  }
  return pieces;
}

/**
 * Cuts the index in a folder that Pagefind wrote.
 * @throws when its files are not as this version of Pagefind writes them
 */
export function cutIndex(folder: string): void {
  const entryPath = join(folder, "pagefind-entry.json");
  const entry = JSON.parse(readFileSync(entryPath, "utf8")) as Entry;
  for (const [language, one] of Object.entries(entry.languages)) {
    const metaPath = join(folder, `pagefind.${one.hash}.pf_meta`);
    const [version, pages, before, ...rest] = decode(unpacked(metaPath)) as Meta;
    const pathOf = (name: string) => join(folder, "index", `${name}.pf_index`);
    const words = before.flatMap(([, , name]) => (decode(unpacked(pathOf(name))) as [IndexWord[]])[0]);
    if (words.length === 0) throw new Error(`Pagefind: geen woorden in de zoekindex van ${folder}`);
    for (const [, , name] of before) rmSync(pathOf(name));
    const pieces = inPieces(words).map((piece): Piece => {
      const content = encode([piece]);
      const name = nameOf(language, content);
      writeFileSync(pathOf(name), packed(content));
      return [piece[0]?.[0] ?? "", piece.at(-1)?.[0] ?? "", name];
    });
    const meta = encode([version, pages, pieces, ...rest]);
    rmSync(metaPath);
    one.hash = nameOf(language, meta);
    writeFileSync(join(folder, `pagefind.${one.hash}.pf_meta`), packed(meta));
    if (readdirSync(join(folder, "index")).length !== pieces.length)
      throw new Error(`Pagefind: ${folder} houdt stukken van de zoekindex over die nergens bij horen`);
  }
  writeFileSync(entryPath, JSON.stringify(entry));
}
