/** A student with a self-test to hand in. */
import { expect, type Page } from "@playwright/test";
import { decks } from "./aids.ts";
import { stands } from "./walk.ts";

const found = decks.find(({ id }) => id === "zelftest-persoon-centraal");
if (!found) throw new Error("there is no self-test");
export const selfTest = found;
export const ADDRESS = `/hulpmiddelen/${selfTest.id}/`;
const { exercises } = selfTest;

/** Chooses the last option of every exercise, and then another: the first choice counts. */
export async function practise(page: Page): Promise<void> {
  for (const [at, { id, options }] of exercises.entries()) {
    if (at > 0) await stands(page, id);
    await expect(page.locator("[data-gekozen]")).toHaveCount(0);
    for (const option of [options.at(-1), options[0]]) {
      const button = page.locator(`[data-kies="${option?.id}"]`);
      await button.press("Enter");
      await expect(button).toHaveAttribute("aria-pressed", "true");
    }
    if (at < exercises.length - 1) await page.locator("[data-volgende]").press("Enter");
  }
  await expect(page.locator("[data-gekozen] li")).toHaveCount(exercises.length);
}
