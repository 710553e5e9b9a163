/** A method on a screen on a wall: each step stands there whole, with what one can say and where it can go wrong. */
import { expect } from "@playwright/test";
import { readContent } from "../../src/reader/read.ts";
import { runnableMethods } from "../../src/views/methods.ts";
import { openRun, standsAt } from "./running.ts";
import { test } from "./scripted.ts";

test.use({ viewport: { width: 1920, height: 1080 } });

test("every step of every method stands whole on a wall, above the way to the next", async ({ page }) => {
  test.setTimeout(240_000);
  let spoken = 0;
  let steps = 0;
  for (const method of runnableMethods(readContent().content)) {
    await openRun(page, `/methodieken/${method.id}/uitvoeren/`);
    for (const { id, say, pitfall } of method.steps) {
      await page.evaluate((step) => (location.hash = `stap=${step}`), id);
      await standsAt(page, id);
      const step = page.locator(".run-step:visible");
      for (const words of [say?.text, pitfall?.text].flatMap((text) => text ?? [])) {
        await expect(step.getByText(words), `${method.id}, ${id}`).toBeInViewport({ ratio: 1 });
        spoken += 1;
      }
      const [words, way] = await step.evaluate((one) => {
        const bottoms = [...one.children].map((part) => part.getBoundingClientRect().bottom);
        return [Math.max(...bottoms.slice(0, -1)), one.querySelector(".btn-row")?.getBoundingClientRect().top ?? 0];
      });
      expect(words, `${method.id}, ${id}: words end above the buttons`).toBeLessThanOrEqual(way);
      steps += 1;
    }
  }
  console.log(`${steps} steps, ${spoken} sentences and pitfalls`);
  expect(steps).toBeGreaterThan(70);
  expect(spoken).toBeGreaterThan(80);
});
