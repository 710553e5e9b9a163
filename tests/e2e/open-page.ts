/** Opens any page of the site, ready to be used. */
import type { Page } from "@playwright/test";
import { isAid, isDraaiboek, isEmbed, isOefenen, isRun } from "./site.ts";

/** What a page waits for, the first kind that it is; every other page is ready when it has loaded. */
const READY: readonly { is: (path: string) => boolean; mark: string }[] = [
  { is: isRun, mark: ".run[data-klaar]" },
  { is: isOefenen, mark: "[data-oefenen][data-klaar]" },
  { is: isDraaiboek, mark: "[data-draaiboek][data-klaar]" },
  { is: (path) => isAid(path) || isEmbed(path), mark: ".widget[data-klaar]" },
];

/**
 * @param path as in builtPages(); the page for what is not there opens at an address that is not there
 * @param more what comes behind it in the address
 */
export async function openPage(page: Page, path: string, more = ""): Promise<void> {
  await page.goto((path === "/404.html" ? "/bestaat-niet/" : path) + more, { waitUntil: "load" });
  const ready = READY.find(({ is }) => is(path));
  if (ready) await page.locator(ready.mark).waitFor();
}
