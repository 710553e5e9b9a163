/** Somebody clicks twice where once is meant, on a draaiboek and a run view: the second click does nothing to what came instead. */
import { expect } from "@playwright/test";
import { first, four, open, tool } from "./draaiboek.ts";
import { openRun, seat, standsAt } from "./running.ts";
import { test } from "./scripted.ts";

// Nothing is on its way to its place while somebody clicks on it.
test.use({ contextOptions: { reducedMotion: "reduce" } });

test("double click on a tool of a row, on a part to add and on beginning anew: each once", async ({ page }) => {
  await open(page, four);
  const rows = page.locator("[data-onderdeel]");
  await page.locator(tool(0, "neer")).dblclick();
  await expect(rows.nth(0)).toContainText(first.title);
  await page.locator(tool(0, "weg")).dblclick();
  await expect(rows).toHaveCount(3);
  await page.locator("[data-terug]").dblclick();
  await expect(rows).toHaveCount(4);
  await page.locator('[data-voeg="break"]').dblclick();
  await expect(rows).toHaveCount(5);
  await page.locator('[data-doe="opnieuw"]').dblclick();
  await expect(rows).toHaveCount(0);
  await expect(page.locator("[data-terug]")).toBeVisible();
});

test("double click on the way to the next step takes one step, and on a seat one leaves", async ({ page }) => {
  await openRun(page);
  const ids = await page.locator(".run-step").evaluateAll((steps) => steps.map(({ id }) => id.replace("stap=", "")));
  expect(ids.length).toBeGreaterThan(3);
  for (const id of ids.slice(1)) {
    await page.locator(".run-step:visible .btn.main").dblclick();
    await standsAt(page, id);
  }
  await seat(page, "An, Bo, Cis");
  await page.locator('[data-zetel="weg"]').first().dblclick();
  await expect(page.locator('[data-zetel="sprak"]')).toHaveText(["Bo", "Cis"]);
  await page.locator('[data-zetel="sprak"]').first().dblclick();
  await expect(page.locator('[data-zetel="sprak"]').first()).toHaveAttribute("aria-pressed", "true");
});
