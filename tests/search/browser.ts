/** A real browser for the report: ours on its own page, and plain Pagefind over the pages of the site. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page, type Request } from "@playwright/test";
import * as pagefind from "pagefind";
import { serve } from "../../src/cli/serve.ts";
import { launchOptions } from "../browser.ts";
import { type Asked, askInPage, askPlain } from "./in-page.ts";

export interface Site {
  page: Page;
  close: () => Promise<void>;
}

/** Opens a page of a folder with a built site. */
async function open(browser: Browser, folder: string, path: string, isPlain = false): Promise<Site> {
  const server = await serve(folder, 0);
  const { port } = server.address() as AddressInfo;
  const page = await browser.newPage({ baseURL: `http://localhost:${port}`, bypassCSP: isPlain });
  await page.goto(path, { waitUntil: "networkidle" });
  return {
    page,
    close: async () => {
      await page.close();
      server.close();
    },
  };
}

/** Starts the browser of the tests. */
export const startBrowser = (): Promise<Browser> => chromium.launch(launchOptions());

/** Our page of search. */
export async function openOurs(browser: Browser, dist: string): Promise<Site> {
  const site = await open(browser, dist, "/zoeken/");
  await site.page.locator("#p-zoekt:enabled").waitFor();
  return site;
}

/** Asks ours: addresses, the best first, and how long it took from the last key to the final results. */
export const ask = (page: Page, query: string): Promise<Asked> => page.evaluate(askInPage, query);

/** What came of one request, once all of it is there. */
async function bytesOf(request: Request): Promise<number> {
  const response = await request.response();
  await response?.finished();
  return (await request.sizes()).responseBodySize;
}

/**
 * Bytes over the line of all that a page asks for while somebody searches.
 * @throws when that is nothing, for then it is no first search, and when a request fails
 */
export async function bytesWhile(page: Page, search: () => Promise<unknown>): Promise<number> {
  const sizes: Promise<number>[] = [];
  const weigh = (request: Request) => {
    const size = bytesOf(request);
    size.catch(() => undefined); // told below
    sizes.push(size);
  };
  page.on("request", weigh);
  try {
    await search();
  } finally {
    page.off("request", weigh);
  }
  if (sizes.length === 0) throw new Error("it fetched nothing: this is no first search");
  return (await Promise.all(sizes)).reduce((sum, one) => sum + one, 0);
}

/** Pagefind as it comes: its own look at the pages of the site, its own search; of each page its parts too. */
export async function openPlain(
  browser: Browser,
  dist: string,
): Promise<Site & { find: (query: string) => Promise<string[]> }> {
  const folder = mkdtempSync(join(tmpdir(), "pagefind-"));
  const { index } = await pagefind.createIndex();
  if (!index) throw new Error("Pagefind gave no index");
  const { page_count: pages } = await index.addDirectory({ path: dist });
  if (pages === 0) throw new Error(`Pagefind found no pages in ${dist}`);
  await index.writeFiles({ outputPath: join(folder, "pagefind") });
  await pagefind.close();
  for (const name of ["404.html", "_headers"]) cpSync(join(dist, name), join(folder, name));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Pagefind</title>");
  const site = await open(browser, folder, "/", true);
  return {
    ...site,
    find: (query) => site.page.evaluate(askPlain, query),
    close: async () => {
      await site.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A copy of what our page of search needs, for other files in the place of some. */
export function copyOfSearch(dist: string): string {
  const folder = mkdtempSync(join(tmpdir(), "zoeken-"));
  for (const name of ["404.html", "_headers", "_astro", "zoeken"])
    cpSync(join(dist, name), join(folder, name), { recursive: true });
  return folder;
}
