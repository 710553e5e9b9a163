/** The full-text index of the built site, as browsers fetch it: in small pieces that together hold every word. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { decode } from "cborg";
import { expect, test } from "vitest";
import { unpacked } from "../../src/integrations/pagefind-files.ts";
import type { IndexWord } from "../../src/integrations/search-pieces.ts";
import { ROOT } from "../e2e/site.ts";

/** Bytes of the largest piece: a search for one mistyped word fetches two. */
const MOST = 6000;
const folder = join(ROOT, "pagefind");
const entry = JSON.parse(readFileSync(join(folder, "pagefind-entry.json"), "utf8")) as {
  languages: Record<string, { hash: string; page_count: number }>;
};
const { nl } = entry.languages;
if (!nl) throw new Error("no index in Dutch");
const [, pages, pieces] = decode(unpacked(join(folder, `pagefind.${nl.hash}.pf_meta`))) as [
  string,
  [hash: string, words: number][],
  [from: string, to: string, name: string][],
];
const pathOf = (name: string) => join(folder, "index", `${name}.pf_index`);
const before = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other));

test("each piece is small, and there are no others", () => {
  const sizes = pieces.map(([, , name]) => statSync(pathOf(name)).size);
  console.log(`${pieces.length} pieces, ${Math.max(...sizes)} bytes at most`);
  expect(pieces.length).toBeGreaterThan(50);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST);
  expect(readdirSync(join(folder, "index")).sort()).toEqual(pieces.map(([, , name]) => `${name}.pf_index`).sort());
});

test("thousands of words, each once and within what its piece says of itself", () => {
  const words = pieces.flatMap(([from, to, name]) => {
    const [own] = decode(unpacked(pathOf(name))) as [IndexWord[]];
    expect([own[0]?.[0], own.at(-1)?.[0]]).toEqual([from, to]);
    return own.map(([word]) => word);
  });
  expect(words.length).toBeGreaterThan(4000);
  expect(words.filter((word, at) => at > 0 && before(words[at - 1] ?? "", word) >= 0)).toEqual([]);
});

test("every page of the index has its text", () => {
  expect(pages.length).toBe(nl.page_count);
  const texts = new Set(readdirSync(join(folder, "fragment")));
  expect(pages.filter(([hash]) => !texts.has(`${hash}.pf_fragment`))).toEqual([]);
});
