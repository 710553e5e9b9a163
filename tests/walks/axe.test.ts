/** axe, as the walks use it, finds what it is asked for: in the whole of a page, and in one of each that repeats. */
import { expect } from "@playwright/test";
import { addAxe, COLOURS, violations } from "../e2e/axe.ts";
import { withoutRepeats } from "./repeats.ts";
import { test } from "../e2e/scripted.ts";

const LEAST = 600; // elements of a long list

for (const colorScheme of ["light", "dark"] as const)
  test(`in ${colorScheme} one row of a long list with too little contrast is found, in any look`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto("/wetgeving/gebruik/");
    await addAxe(page);
    const count = await page.locator("*").count();
    expect(count).toBeGreaterThan(LEAST);
    const row = page.locator("main li a").nth(60);
    const found = [expect.stringMatching(/^color-contrast-enhanced: [^,]+$/)];
    const below = { light: { seven: "#666", four: "#888" }, dark: { seven: "#8a8a8a", four: "#666" } }[colorScheme];
    const paint = (colour: string) => row.evaluate((one, value) => void (one.style.color = value), colour);
    await paint(below.seven);
    expect(await violations(page, undefined, COLOURS), "below 7:1").toEqual(found);
    await paint(below.four);
    expect(await violations(page, undefined, COLOURS), "below 4.5:1").toEqual(found);
    const left = await withoutRepeats(page, async () => {
      expect(await violations(page, undefined, COLOURS), "one of each").toEqual(found);
      return page.locator("*").count();
    });
    expect(left).toBeLessThan(count / 2);
    await paint("");
    expect(await page.locator("*").count(), "put back").toBe(count);
    expect(await violations(page, undefined, COLOURS), "as it is").toEqual([]);
  });
