/** People who each fill a scan in on a device of their own, and hand over what came out. */
import { type Browser, expect, type Page } from "@playwright/test";
import type { ScanAnswers } from "../../src/domain/zelfscan/fields.ts";
import { fillScan } from "./scans.ts";
import { openAid } from "./walk.ts";

export const SPIN = "/hulpmiddelen/ecosysteemspinnenweb/";
export const ITEMS = ["aantal-actoren", "diversiteit-actoren", "onderlinge-communicatie"] as const;

/** Scores of now for the first items. */
export const scores = (...now: number[]): ScanAnswers =>
  Object.fromEntries(now.map((score, at) => [ITEMS[at], [`${score}`]]));

/** What somebody hands over who gives these scores. */
export async function handOver(page: Page, answers: ScanAnswers): Promise<{ code: string; link: string }> {
  await openAid(page, SPIN);
  await fillScan(page, answers);
  await page.locator('[data-samen="code"]').press("Enter");
  const code = await page.locator("[data-code]").innerText();
  return { code, link: `${new URL(page.url()).origin}${SPIN}#samen=${code}` };
}

/** The same of several people, each in a browser of their own. */
export async function people(browser: Browser, baseURL: string | undefined, all: readonly ScanAnswers[]) {
  const found: { code: string; link: string }[] = [];
  for (const answers of all) {
    const context = await browser.newContext({ baseURL });
    found.push(await handOver(await context.newPage(), answers));
    await context.close();
  }
  return found;
}

/** Opens the place where codes come together. */
export async function gatherOn(page: Page, address = SPIN): Promise<void> {
  await openAid(page, address);
  await page.locator('[data-samen="gather"]').press("Enter");
  await expect(page.locator("#p-codes")).toBeVisible();
}

/** Types codes and adds them. */
export async function typeCodes(place: Pick<Page, "locator">, text: string): Promise<void> {
  await place.locator("#p-codes").fill(text);
  await place.locator("[data-voeg-toe]").press("Enter");
}
export const inCount = (place: Pick<Page, "locator">) => place.locator("[data-binnen]");
