/** What a first search for one word can weigh at most, over the files of the built site: whatever the word is. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { ROOT } from "../e2e/site.ts";
import { barOf } from "../figures.ts";

const ONE_WORD = barOf("walks", "firstWord");
/** As many results are shown at once; each fetches its text. */
const SHOWN = 6;

const weightOf = (path: string) => gzipSync(readFileSync(join(ROOT, path)), { level: 9 }).length;
/** The files that fit, the heaviest first. */
function weighed(pattern: string): number[] {
  const found = globSync(pattern, { cwd: ROOT }).map(weightOf);
  expect(found.length, pattern).toBeGreaterThan(0);
  return found.sort((a, b) => b - a);
}
const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);

test("a mistyped word fetches everything that search has for one word, and stays within its budget", () => {
  const parts = {
    pagefind: weighed("pagefind/{pagefind.js,pagefind-entry.json,wasm.nl.pagefind,*.pf_meta}"),
    words: weighed("zoeken/{woorden,andere-woorden}.json"),
    alike: weighed("_astro/{alike,fuse}*.js"),
    // What was typed and what was meant: the two heaviest pieces, though few words are so unlucky.
    pieces: weighed("pagefind/index/*").slice(0, 2),
    // Among six results there are a few long ones: of all texts nine in ten are shorter.
    texts: ((all) => Array.from({ length: SHOWN }, () => all[Math.floor(all.length / 10)] ?? NaN))(
      weighed("pagefind/fragment/*"),
    ),
  };
  const each = Object.entries(parts).map(([name, list]) => `${name} ${sum(list)}`);
  expect(parts.pagefind.length + parts.words.length + parts.alike.length).toBe(8);
  const total = sum(Object.values(parts).flat());
  console.log(`one word: ${total} bytes at most (${each.join(", ")})`);
  expect(total, each.join(", ")).toBeLessThanOrEqual(ONE_WORD);
});
