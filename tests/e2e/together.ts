/** People who each fill a scan in on a device of their own, and hand over what came out. */
import { expect, type Page } from "@playwright/test";
import { writeCode } from "../../src/domain/zelfscan/code.ts";
import type { ScanAnswers } from "../../src/domain/zelfscan/fields.ts";
import { fillScan, scans } from "./scans.ts";
import { openAid } from "./walk.ts";

export const SPIN = "/hulpmiddelen/ecosysteemspinnenweb/";
const spin = scans.find(({ id }) => SPIN.includes(id)) as (typeof scans)[number];
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

/** What others hand over who give these scores, each of them another person. */
export const others = (baseURL: string | undefined, all: readonly ScanAnswers[]): { code: string; link: string }[] =>
  all.map((answers, at) => {
    const code = writeCode(spin, answers, `AA${at}`.padEnd(4, "Z"));
    return { code, link: `${baseURL}${SPIN}#samen=${code}` };
  });

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
