/** The words of Dutch that search takes for no slip, as the built site has them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readSorted } from "../../src/views/search/sorted.ts";
import { ROOT } from "../e2e/site.ts";

test("a few thousand words, in order, small enough for a search with a word that is not there", () => {
  const file = readFileSync(join(ROOT, "zoeken/andere-woorden.json"));
  const words = readSorted(JSON.parse(String(file)) as string);
  console.log(`${words.length} words, ${(gzipSync(file, { level: 9 }).length / 1000).toFixed(1)} kB`);
  expect(words.length).toBeGreaterThan(2000);
  expect(words).toEqual([...new Set(words)].sort());
  for (const word of ["worst", "meditatie"]) expect(words).toContain(word);
  for (const word of ["beroepsgeheim", "overleg", "feedback"]) expect(words).not.toContain(word);
  expect(gzipSync(file, { level: 9 }).length).toBeLessThan(12 * 1000);
});
