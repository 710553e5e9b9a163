/** What a student does on /oefenen/. */
import { expect, type Locator, type Page } from "@playwright/test";

/** What is asked now. */
export const step = (page: Page): Locator => page.locator("[data-stap]");

/** Opens it on a day. */
export async function open(page: Page, day: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T10:00:00`));
  await page.goto("/oefenen/");
  await page.locator("[data-oefenen][data-klaar]").waitFor();
}

export const openChoices = (page: Page): Promise<void> =>
  page.locator("summary", { hasText: "Kies principes" }).press("Enter");

export async function begin(page: Page): Promise<void> {
  await page.locator("[data-begin]").press("Enter");
  await expect(step(page).locator("h2")).toBeFocused();
}

/** The next one stands there and has the focus: a key that comes before would go to what had it. */
export const next = (page: Page): Promise<void> => expect(page.locator(".oefenen :is(h2, h3):focus")).toHaveCount(1);

/** Chooses the first answer there is, or turns the card. */
export async function reply(page: Page): Promise<void> {
  await page.locator("[data-stap] [data-kies], [data-draai]").first().press("Enter");
  await expect(page.locator(".oefenen-why h3")).toBeFocused();
}

/** Replies, and judges; waits for the next one. */
export async function practise(page: Page, knew: boolean): Promise<string> {
  const id = (await step(page).getAttribute("data-stap")) ?? "";
  await reply(page);
  await page.locator(`[data-wist="${knew ? "ja" : "nee"}"]`).press("Enter");
  await expect(page.locator(`[data-stap="${id}"]`)).toHaveCount(0);
  await next(page);
  return id;
}
