/** Our page of search over a site that grew, and what a first search fetches there. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { writeIndex } from "../../src/integrations/search-index.ts";
import type { Content } from "../../src/model/content.ts";
import { namesFile, wordsFile } from "../../src/views/search/names.ts";
import { othersFile } from "../../src/views/search/others.ts";
import { orderedRecords } from "../../src/views/search/records.ts";
import { ask, bytesWhile, copyOfSearch, openOurs } from "./browser.ts";
import { grown } from "./growth.ts";

/** A folder with what the page of search needs, over these many times as many records. Whoever asked removes it. */
export async function grownSite(content: Content, dist: string, times: number): Promise<[folder: string, n: number]> {
  const large = grown(orderedRecords(content), times);
  const folder = copyOfSearch(dist);
  await writeIndex(large, content.language.whole, join(folder, "pagefind"));
  for (const [file, of] of [
    ["namen", namesFile],
    ["woorden", wordsFile],
    ["andere-woorden", othersFile],
  ] as const)
    writeFileSync(join(folder, `zoeken/${file}.json`), JSON.stringify(of(content, large)));
  return [folder, large.length];
}

/** Bytes that the first search of a browser fetches, for this word. */
export async function firstSearch(browser: Browser, site: string, word: string): Promise<number> {
  const first = await openOurs(browser, site);
  try {
    return await bytesWhile(first.page, () => ask(first.page, word));
  } finally {
    await first.close();
  }
}
