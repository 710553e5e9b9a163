/**
 * One load of every page serves all its checks: axe in both themes and at two widths, 320 px, CSP and errors in the
 * console, other origins, storage, and the budgets of the contract. Pages that are drawn alike share the four looks: each
 * is looked at wide and narrow, light and dark; the first that brings a class of the style sheets, in all four.
 */
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { addAxe, violations } from "./axe.ts";
import { builtPages, isAid, isCatalogue, isDraaiboek, isEmbed, isList, isRun, isScan } from "./site.ts";

const KB = 1000;
const FONTS = 40 * KB;
/** What a page may weigh, gzipped: the first kind that it is. `own` are the scripts that it names itself. */
const budgets: { is: (path: string) => boolean; own: number; scripts?: number; markup?: number; all?: number }[] = [
  { is: isRun, own: 12 * KB, scripts: 12 * KB, markup: 20 * KB },
  { is: isDraaiboek, own: 18 * KB, scripts: 18 * KB, markup: 20 * KB },
  { is: isCatalogue, own: 12 * KB, all: 40 * KB },
  { is: isList, own: 3 * KB, all: 40 * KB },
  { is: isScan, own: 3 * KB, scripts: 18 * KB },
  { is: (path) => isAid(path) || isEmbed(path), own: 3 * KB, scripts: 12 * KB },
  { is: () => true, own: 3 * KB, all: 20 * KB },
];
const weigh = (body: Buffer) => gzipSync(body, { level: 9 }).length;
const pages = builtPages();

/** axe with everything, or with the rules about colour alone where another look at that width saw the rest. */
interface Look {
  width: number;
  theme: "light" | "dark";
  coloursOnly: boolean;
}
const all: Look[] = [
  { width: 1280, theme: "light", coloursOnly: false },
  { width: 360, theme: "light", coloursOnly: false },
  { width: 360, theme: "dark", coloursOnly: true },
  { width: 1280, theme: "dark", coloursOnly: true },
];
const shared: Look[] = [
  { width: 1280, theme: "light", coloursOnly: false },
  { width: 360, theme: "dark", coloursOnly: false },
];

const seen = new Set<string>();
const bringsClass = (html: string): boolean => {
  const before = seen.size;
  for (const [, names = ""] of html.matchAll(/\bclass="([^"]*)"/g)) for (const name of names.split(" ")) seen.add(name);
  return seen.size > before;
};
const walked = pages.map((page) => ({ ...page, looks: bringsClass(page.html) ? all : shared }));

test("there are pages to walk", () => {
  const first = walked.filter(({ looks }) => looks === all);
  console.log(`pages: ${pages.length}, ${first.length} of them at ${all.length} looks, the others at ${shared.length}`);
  expect(pages.length).toBeGreaterThan(100);
  expect(first.length).toBeGreaterThan(10);
});

for (const { path, looks } of walked)
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
    if (isRun(path)) await page.locator(".run[data-klaar]").waitFor();
    else if (isDraaiboek(path)) await page.locator("[data-draaiboek][data-klaar]").waitFor();
    else if (isAid(path) || isEmbed(path)) await page.locator(".widget[data-klaar]").waitFor();

    await addAxe(page);
    for (const { width, theme, coloursOnly } of looks) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: theme });
      expect(await violations(page, undefined, coloursOnly), `axe at ${width} px, ${theme}`).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), "320 px").toBeLessThanOrEqual(320);

    // By now the page has asked for all that it will, in every look.
    await page.evaluate(() => document.fonts.ready);
    await Promise.all(pending);
    const expected404 = path === "/404.html" ? /404/ : /$^/;
    expect(complaints.filter((text) => !expected404.test(text))).toEqual([]);
    const sum = (of: (one: (typeof weights)[number]) => boolean) =>
      weights.filter(of).reduce((total, { size }) => total + size, 0);
    const named = await page.evaluate(() => [...document.scripts].map(({ src }) => src).filter(Boolean));
    const isScript = ({ type }: { type: string }) => type === "script";
    const own = (one: { url: string; type: string }) => isScript(one) && named.includes(one.url);
    const text = sum((one) => one.type === "document" || one.type === "stylesheet") + sum(own);
    const budget = budgets.find(({ is }) => is(path));
    for (const [what, weight, most = Infinity] of [
      ["fonts", sum(({ type }) => type === "font"), FONTS],
      ["the page's own scripts", sum(own), budget?.own],
      ["scripts", sum(isScript), budget?.scripts],
      ["HTML + CSS", text - sum(own), budget?.markup],
      ["HTML + CSS + own scripts", text, budget?.all],
    ] as const)
      expect(weight, what).toBeLessThanOrEqual(most);

    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie.length]);
    expect(kept, "storage").toEqual([0, 0, 0]);
  });
