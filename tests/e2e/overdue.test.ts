/** A legal ground that should have been checked again says so by itself, also on a site that was never rebuilt. */
import { expect } from "@playwright/test";
import { test } from "./scripted.ts";

const NOTICE = "[data-nakijken-voor]:not([hidden])";

for (const path of ["/hulpmiddelen/beroepsgeheim-delen/", "/embed/beroepsgeheim-delen/", "/wetgeving/"])
  test(`${path} warns once a date has passed`, async ({ page }) => {
    await page.clock.setFixedTime(new Date("2026-11-23T10:00:00Z"));
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    await expect(page.locator(NOTICE)).toHaveCount(0);

    await page.clock.setFixedTime(new Date("2031-01-01T10:00:00Z"));
    await page.reload();
    await expect(page.locator(NOTICE).first()).toBeVisible();
  });
