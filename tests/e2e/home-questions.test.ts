/** Each likely question on the home page is answered within two taps on a phone. */
import { expect, test } from "@playwright/test";
import { readContent } from "../../src/reader/read.ts";

const { questions } = readContent().content.questions;

const NEAR = 2 * 740; // px: two screens of a phone

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, contextOptions: { reducedMotion: "reduce" } });

test("every likely question is answered within two taps", async ({ page }) => {
  for (const { id, to, answer } of questions) {
    await page.goto("/");
    await page.locator(`[data-veelgesteld="${id}"]`).tap();
    await page.waitForURL((url) => url.pathname + url.hash === to);
    const found = page.locator("main").getByText(answer).filter({ visible: true }).first();
    // An aid may ask one more tap: an answer to its first question, or the card that it shows.
    if (to.startsWith("/hulpmiddelen/") && (await found.count()) === 0)
      await page.locator("[data-kies], [data-draai]").first().tap();
    await expect(found, `${id}: “${answer}” on ${to}`).toBeVisible();
    // Where the link names a place, the answer stands there, and not a long way down.
    if (to.includes("#")) {
      await expect(page.locator(":target"), `${id}: ${to}`).toBeInViewport();
      const tops = await page
        .locator("main")
        .getByText(answer)
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
      expect(
        tops.some((top) => top >= 0 && top < NEAR),
        `${id}: “${answer}” near ${to}, at ${tops.join()}`,
      ).toBe(true);
    }
  }
  console.log(`${questions.length} likely questions`);
  expect(questions.length).toBeGreaterThanOrEqual(10);
});
