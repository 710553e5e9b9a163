/**
 * One load of every page serves all its checks, each a step: CSP and errors in the console, other origins, storage, the
 * budgets of the contract, the skip link, drawings in forced colours, and nothing sideways. What engines find is asked in
 * tests/walks.
 */
import { expect } from "@playwright/test";
import { tellIn } from "../figures.ts";
import { test } from "./one-page.ts";
import { openPage } from "./open-page.ts";
import { forcedColours, isDrawn } from "./page/forced-colours.ts";
import { few, hasDrawnText, sideways } from "./page/sideways.ts";
import { skipLink } from "./page/skip-link.ts";
import { listen, weighs } from "./page/weight.ts";
import { builtPages, isEmbed } from "./site.ts";

const pages = builtPages();
const hasSkipLink = (path: string) => !isEmbed(path) && path !== "/404.html";

test("there are pages to walk", () => {
  const count = {
    pages: pages.length,
    "with a skip link": pages.filter(({ path }) => hasSkipLink(path)).length,
    "with a drawing": pages.filter(({ html }) => isDrawn(html)).length,
    "with text in a drawing": pages.filter(({ html }) => hasDrawnText(html)).length,
  };
  console.log(count);
  expect(count.pages).toBeGreaterThan(100);
  for (const [what, number] of Object.entries(count)) expect(number, what).toBeGreaterThan(10);
  expect(count["with a skip link"]).toBeGreaterThan(50);
});

for (const { path, html } of pages)
  test(`page ${path}`, async ({ page, baseURL }) => {
    const { complaints, weights, settled } = listen(page, String(baseURL));
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 1280, height: 900 });
    await openPage(page, path);
    await settled();
    const usable = [...weights]; // what comes at the first touch is no part of a page's weight

    await test.step("320 px as it opens", async () => {
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
    await page.setViewportSize({ width: 1280, height: 900 });
    if (hasSkipLink(path)) await test.step("skip link", () => skipLink(page));
    await test.step("forced colours", () => forcedColours(page, html));
    await test.step("all that folds open, at four widths, with wide letters", () => sideways(page, html, few));

    await test.step("weight", () => weighs(page, path, usable));
    await settled();
    const expected404 = path === "/404.html" ? /404/ : /$^/;
    expect(complaints.filter((text) => !expected404.test(text))).toEqual([]);
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie.length]);
    expect(kept, "storage").toEqual([0, 0, 0]);
    tellIn(test.info(), { pages: 1 });
  });
