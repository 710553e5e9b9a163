/** "Mijn selectie" as somebody uses it. */
import { expect, type Locator, type Page } from "@playwright/test";

export const RECOMMENDATION = "a.stem-participatie-af";
export const METHOD = "m.oase-model";
export const CARD = "k.luistertechnieken.oma";
export const OUTCOME = "u.beroepsgeheim-delen.delen-in-principe";
/** A link that chooses one of each kind. */
export const ONE_OF_EACH = `#${[RECOMMENDATION, METHOD, CARD, OUTCOME].map((key) => `voeg=${key}`).join("&")}`;

export const selection = {
  /** The names of what was chosen, in order. */
  names: (page: Page) => page.locator("[data-blad] > h3").allTextContents(),
  row: (page: Page, key: string): Locator => page.locator(`[data-gekozen="${key}"]`),
  sheet: (page: Page, key: string): Locator => page.locator(`[data-blad="${key}"]`),
  said: (page: Page): Locator => page.locator("#p-stand"),
};

/** Opens the page, with a fragment, and waits until it can be used and all words are there. */
export async function openSelection(page: Page, fragment = ""): Promise<void> {
  await page.goto("about:blank"); // a page with another fragment is else not loaded anew
  await page.goto(`/selectie/${fragment}`);
  await settled(page);
}

export async function settled(page: Page): Promise<void> {
  await expect(page.locator("#p-selectie")).toBeEnabled();
  await expect(page.getByText("De tekst komt eraan.")).toHaveCount(0);
}

/** Opens a part of the list that one chooses from, and presses the button of each. */
export async function choose(page: Page, group: string, keys: readonly string[]): Promise<void> {
  await page.locator(".choice summary", { hasText: group }).click();
  for (const key of keys) await page.locator(`[data-deel="${key}"] button`).click();
}

export const stored = (page: Page) =>
  page.evaluate(() => [...Object.entries(localStorage), ...Object.entries(sessionStorage)]);
