/** What a first search for one word fetches: everything from the moment that somebody goes to the field. */
import type { Browser } from "@playwright/test";
import { bytesWhile } from "../search/browser.ts";

const WORD = "beroepsgeheim";

/** On our page of search. */
export async function ourFirstSearch(browser: Browser, origin: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`${origin}/zoeken/`, { waitUntil: "networkidle" });
  const bytes = await bytesWhile(page, async () => {
    await page.locator("#p-zoek").fill(WORD);
    await page.locator(`#p-resultaten[data-klaar="${WORD}"]`).waitFor();
  });
  await page.close();
  return bytes;
}

/** In the window that a Starlight site opens for it. */
export async function starlightFirstSearch(browser: Browser, origin: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`${origin}/zoeken/`, { waitUntil: "networkidle" });
  const bytes = await bytesWhile(page, async () => {
    await page.locator("site-search button[data-open-modal]").click();
    await page.locator("site-search dialog input").fill(WORD);
    await page.locator("site-search dialog a[href]").first().waitFor();
  });
  await page.close();
  return bytes;
}
