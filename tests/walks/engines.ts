/** Both engines on what a page shows now, in light and in dark. */
import { expect, type Page } from "@playwright/test";
import { addAxe, COLOURS, violations } from "../e2e/axe.ts";
import { addEngine, findings, judged } from "./equal-access.ts";
import { drawsAnew } from "./repeats.ts";

/** Puts both into the page, if it was loaded since they were. */
async function addEngines(page: Page): Promise<void> {
  if (await page.evaluate(() => "ace" in globalThis)) return;
  await addAxe(page);
  await addEngine(page);
}

const wrongs = async (page: Page, part?: string): Promise<string[]> => judged(await findings(page, part)).wrong;

/**
 * In light all rules of both. In dark, where something is drawn that was not since the page was loaded, the rules of axe
 * about colours and all of the second engine, which has no sets of rules to choose from.
 * @param part selector of the part to look at; the whole page without it
 */
export async function lookByBoth(page: Page, what: string, part?: string): Promise<void> {
  await addEngines(page);
  await page.emulateMedia({ colorScheme: "dark" });
  if (await drawsAnew(page, part ?? "body")) {
    expect(await violations(page, part, COLOURS), `${what}, dark`).toEqual([]);
    expect(await wrongs(page, part), `${what}, Equal Access, dark`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: "light" });
  expect(await violations(page, part), `${what}, light`).toEqual([]);
  expect(await wrongs(page, part), `${what}, Equal Access, light`).toEqual([]);
}
