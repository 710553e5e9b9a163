/** What tests do on the page of search: ask, and read what came. */
import { expect, type Locator, type Page } from "@playwright/test";
import { type Answered, answered, type GoldQuery } from "../search/gold.ts";

/** The results, the best first. */
export const results = (page: Page): Locator => page.locator("[data-zoekresultaat]");
const box = (page: Page): Locator => page.locator("#p-resultaten");

/** Waits until the results are final for this query. */
export const done = (page: Page, query: string): Promise<void> =>
  expect(box(page)).toHaveAttribute("data-klaar", query);

/** Puts a query in the field at once and waits for its results; the addresses that they lead to, without marked words. */
export async function ask(page: Page, query: string): Promise<string[]> {
  await page.locator("#p-zoek").fill(query);
  await done(page, query.trim());
  return addresses(page);
}

/** Where the results lead, without the words to mark there. */
export const addresses = (page: Page): Promise<string[]> =>
  results(page).evaluateAll((items) =>
    items.map((item) => (item.querySelector("h2 a")?.getAttribute("href") ?? "").replace(/#?:~:.*$/, "")),
  );

/** Asks each of these on the page, one after another. */
export async function askAll(page: Page, queries: readonly GoldQuery[]): Promise<Answered[]> {
  await page.goto("/zoeken/");
  await expect(page.locator("#p-zoekt")).toBeEnabled();
  const all: Answered[] = [];
  for (const query of queries) all.push(answered(query, await ask(page, query.query)));
  return all;
}
