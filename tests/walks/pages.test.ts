/**
 * Two engines on every page, and the rules of level AAA that the site holds. Pages that are drawn alike share the four looks of axe: each is looked at wide and narrow,
 * light and dark; the first that brings a class of the style sheets, in all four. Equal Access looks at all that folds open: in
 * light, and in dark too where a page brings a class.
 * At the end, whether anything stands out or is cut off, at four widths with wide letters too.
 */
import { expect } from "@playwright/test";
import { test } from "../e2e/one-page.ts";
import { openPage } from "../e2e/open-page.ts";
import { many, sideways } from "../e2e/page/sideways.ts";
import { builtPages } from "../e2e/site.ts";
import { broken, ruleCount } from "./aaa.ts";
import { addEngine, findings, judged, MISJUDGED } from "./equal-access.ts";
import { counted, ranIn } from "./figures.ts";
import { all, look, shared } from "./looks.ts";

const pages = builtPages();
const seen = new Set<string>();
const bringsClass = (html: string): boolean => {
  const before = seen.size;
  for (const [, names = ""] of html.matchAll(/\bclass="([^"]*)"/g)) for (const name of names.split(" ")) seen.add(name);
  return seen.size > before;
};
const walked = pages.map((page) => ({ ...page, looks: bringsClass(page.html) ? all : shared }));

test("there are pages to look at", ({ page }) => {
  const firsts = walked.filter(({ looks }) => looks === all).length;
  console.log({ pages: pages.length, "in all four looks": firsts });
  counted({ fourLooks: firsts, misjudged: MISJUDGED.length, rules: ruleCount });
  ranIn(page.context().browser()?.version() ?? "");
  expect(pages.length).toBeGreaterThan(100);
  expect(firsts).toBeGreaterThan(10);
  for (const { page } of MISJUDGED) expect(pages.map(({ path }) => path)).toContain(page);
});

for (const { path, html, looks } of walked)
  test(`two engines and level AAA on ${path}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.setViewportSize({ width: 1280, height: 900 });
    await openPage(page, path);
    await look(page, looks);
    // With all that folds open: what is folded away it reads by halves, a field without its label.
    await page.evaluate(() => document.querySelectorAll("details").forEach((details) => void (details.open = true)));
    await addEngine(page);
    for (const colorScheme of looks === all ? (["dark", "light"] as const) : (["light"] as const)) {
      await page.emulateMedia({ colorScheme });
      const { wrong, misjudged } = judged(await findings(page));
      expect(wrong, `Equal Access, ${colorScheme}`).toEqual([]);
      for (const one of MISJUDGED.filter((one) => one.page === path)) expect(misjudged, one.why).toContain(one);
    }
    expect(await broken(page), "level AAA").toEqual({});
    await sideways(page, html, many);
    counted({ pages: 1, looks: looks.length });
  });
