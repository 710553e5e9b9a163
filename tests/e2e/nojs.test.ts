/** Every page is whole without script: its text stands there, and nothing that only script can move. */
import { expect } from "@playwright/test";
import { builtPages } from "./site.ts";
import { test } from "./without-script.ts";

const LEAST_TEXT = 120; // letters: shorter than the shortest page, longer than a heading alone

/** What somebody sees: the heading, enough text, and nothing that only script can move. */
const read = (least: number) => {
  const seen = (one: Element | null) => one?.checkVisibility({ visibilityProperty: true }) === true;
  const text = document.querySelector<HTMLElement>("main")?.innerText ?? "";
  // What a browser does by itself may stay: send a form, open and close a popover.
  const lame = document.querySelectorAll(".needs-script, button:not([type=submit], [popovertarget])");
  return {
    heading: seen(document.querySelector("main h1")),
    long: text.length > least,
    lame: [...lame].filter(seen).map(({ outerHTML }) => outerHTML.slice(0, 120)),
  };
};

test("every page reads without script", async ({ plain: page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 360, height: 740 });
  const pages = builtPages();
  for (const { path } of pages) {
    await page.goto(path === "/404.html" ? "/bestaat-niet/" : path, { waitUntil: "domcontentloaded" });
    expect(await page.evaluate(read, LEAST_TEXT), path).toEqual({ heading: true, long: true, lame: [] });
  }
  console.log(`without script: ${pages.length} pages`);
  expect(pages.length).toBeGreaterThan(100);
});
