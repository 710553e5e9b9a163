/** By keyboard: the skip link comes first and leads into the text. */
import { expect, type Page } from "@playwright/test";

/** Tab, Enter and Tab again on a page where nothing was touched yet. */
export async function skipLink(page: Page): Promise<void> {
  await page.keyboard.press("Tab");
  const skip = page.locator("a.skip");
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  await page.keyboard.press("Tab");
  const inside = await page.evaluate(() => document.activeElement?.closest("main, footer") !== null);
  expect(inside, "the next stop").toBe(true);
}
