/** What all tests of the browser stand on: a page that was opened has run its scripts. */
import { expect } from "@playwright/test";
import { test } from "./scripted.ts";

const AID = "/hulpmiddelen/beroepsgeheim-delen/";

test("a page is not open before its scripts have run", async ({ page }) => {
  let bring = (): void => undefined;
  const gate = new Promise<void>((resolve) => (bring = resolve));
  await page.route("**/_astro/*.js", async (route) => {
    await gate;
    await route.continue();
  });
  let isOpen = false;
  const opening = page.goto(AID, { waitUntil: "domcontentloaded" }).then(() => (isOpen = true));
  await page.locator("head script[src]").first().waitFor({ state: "attached" });
  expect(isOpen).toBe(false);
  bring();
  await opening;
  expect(await page.locator("[data-theme-toggle]").first().isVisible()).toBe(true);
  expect(await page.locator('head link[rel="manifest"]').count(), "who installs the site gets its manifest").toBe(1);
});

test("one whose scripts are kept away is open without them", async ({ page }) => {
  await page.route("**/_astro/*.js", (route) => route.abort());
  await page.goto(AID);
  expect(await page.locator("head script[src]").count()).toBeGreaterThan(1);
  await expect(page.locator("[data-theme-toggle]").first()).toBeHidden();
});
