/** Every page is whole without script: its text stands there, and nothing that only script can move. */
import { expect, test } from "@playwright/test";
import { builtPages } from "./site.ts";

const LEAST_TEXT = 120; // letters: shorter than the shortest page, longer than a heading alone

test("every page reads without script", async ({ browser, baseURL }) => {
  test.setTimeout(180_000);
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  const pages = builtPages();
  for (const { path } of pages) {
    await page.goto(path === "/404.html" ? "/bestaat-niet/" : path, { waitUntil: "domcontentloaded" });
    await expect(page.locator("main h1"), path).toBeVisible();
    expect((await page.locator("main").innerText()).length, path).toBeGreaterThan(LEAST_TEXT);
    await expect(page.locator(".needs-script").filter({ visible: true }), path).toHaveCount(0);
    // What a browser does by itself may stay: send a form, open and close a popover.
    const idle = page.locator("button:not([type=submit], [popovertarget])");
    await expect(idle.filter({ visible: true }), path).toHaveCount(0);
  }
  console.log(`without script: ${pages.length} pages`);
  expect(pages.length).toBeGreaterThan(100);
  await context.close();
});
