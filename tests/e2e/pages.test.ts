/**
 * One load of every page serves all its checks: axe in both themes and at two widths, 320 px, CSP and errors in the
 * console, other origins, storage, and the budgets of the contract.
 */
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { addAxe, violations } from "./axe.ts";
import { builtPages, isAid, isDraaiboek, isEmbed, isList } from "./site.ts";

const KB = 1000;
const budgets = {
  page: 20 * KB,
  pageScript: 3 * KB,
  list: 40 * KB,
  aidScript: 12 * KB,
  draaiboekScript: 18 * KB,
  font: 40 * KB,
};
const weigh = (body: Buffer) => gzipSync(body, { level: 9 }).length;
const pages = builtPages();

const looks = [
  { width: 1280, theme: "light" },
  { width: 360, theme: "light" },
  { width: 360, theme: "dark" },
  { width: 1280, theme: "dark" },
] as const;

test("there are pages to walk", () => {
  console.log(`pages: ${pages.length}, each at ${looks.length} looks`);
  expect(pages.length).toBeGreaterThan(100);
});

for (const { path } of pages)
  test(`page ${path}`, async ({ page, baseURL }) => {
    const complaints: string[] = [];
    const weights: { url: string; type: string; size: number }[] = [];
    const pending: Promise<void>[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith("data:"))
        complaints.push(`other origin: ${request.url()}`);
    });
    page.on("response", (response) => {
      const type = response.request().resourceType();
      pending.push(
        response.body().then(
          (body) => void weights.push({ url: response.url(), type, size: weigh(body) }),
          () => undefined, // a response without a body weighs nothing
        ),
      );
    });

    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path === "/404.html" ? "/bestaat-niet/" : path, { waitUntil: "load" });
    if (isAid(path) || isEmbed(path)) await page.locator(".widget[data-klaar]").waitFor();
    if (isDraaiboek(path)) await page.locator("[data-draaiboek][data-klaar]").waitFor();

    await addAxe(page);
    for (const { width, theme } of looks) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: theme });
      // The light look at this width saw everything else.
      expect(await violations(page, undefined, theme === "dark"), `axe at ${width} px, ${theme}`).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), "320 px").toBeLessThanOrEqual(320);

    // By now the page has loaded all that it will, in every look.
    await page.waitForLoadState("networkidle");
    await Promise.all(pending);
    const expected404 = path === "/404.html" ? /404/ : /$^/;
    expect(complaints.filter((text) => !expected404.test(text))).toEqual([]);
    const sum = (of: (one: (typeof weights)[number]) => boolean) =>
      weights.filter(of).reduce((total, { size }) => total + size, 0);
    const named = await page.evaluate(() => [...document.scripts].map(({ src }) => src).filter(Boolean));
    const isScript = ({ type }: { type: string }) => type === "script";
    const own = (one: { url: string; type: string }) => isScript(one) && named.includes(one.url);
    const text = sum((one) => one.type === "document" || one.type === "stylesheet") + sum(own);
    expect(
      sum(({ type }) => type === "font"),
      "fonts",
    ).toBeLessThanOrEqual(budgets.font);
    if (isDraaiboek(path)) expect(sum(isScript), "scripts").toBeLessThanOrEqual(budgets.draaiboekScript);
    else expect(sum(own), "the page's own scripts").toBeLessThanOrEqual(budgets.pageScript);
    if (isList(path)) expect(text, "list").toBeLessThanOrEqual(budgets.list);
    else if (isAid(path) || isEmbed(path)) expect(sum(isScript), "scripts").toBeLessThanOrEqual(budgets.aidScript);
    else if (!isDraaiboek(path)) expect(text, "HTML + CSS + JS").toBeLessThanOrEqual(budgets.page);

    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie.length]);
    expect(kept, "storage").toEqual([0, 0, 0]);
  });
