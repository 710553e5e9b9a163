/**
 * The answer on the first screen of a phone: where the useful words stand, how tall a page opens, and how many taps it
 * takes from the home page to an answer. Measured on the words themselves, not on the row or box that holds them.
 */
import { expect, type Locator, type Page } from "@playwright/test";
import { readContent } from "../../src/reader/read.ts";
import { tasks } from "./tasks.ts";
import { test } from "./without-script.ts";

const PHONE = { width: 360, height: 780 };
const MOST_TAPS = 2;
const limits = { question: 500, recommendation: 400, height: 9000, answer: PHONE.height };

test.use({ viewport: PHONE, hasTouch: true, contextOptions: { reducedMotion: "reduce" } });

/** Top of the first letters of `text`, in px from the top of the screen. */
const topOf = (text: Locator): Promise<number> =>
  text.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getClientRects()[0]?.top ?? Infinity;
  });

/** Tops of what stands on screen and holds these words. */
const answersOn = (page: Page, words: string): Promise<number[]> =>
  page
    .locator("main")
    .getByText(words)
    .filter({ visible: true })
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));

test("home: six questions show, the urgent one first and high on the screen", async ({ page }) => {
  await page.goto("/");
  const shown = page.locator("[data-veelgesteld]").filter({ visible: true });
  await expect(shown).toHaveCount(6);
  const top = await topOf(shown.first().locator("span"));
  console.log(`first question at ${Math.round(top)} px`);
  expect(top).toBeLessThanOrEqual(limits.question);
  await expect(shown.first().locator("b")).toBeVisible();
  const all = readContent().content.questions.questions;
  expect(all.length).toBeGreaterThanOrEqual(24);
  const principles = new Set(all.flatMap(({ to }) => /principes\/([a-z-]+)/.exec(to)?.[1] ?? []));
  expect(principles.size, "principles that a question leads to").toBe(8);
});

test("a principle opens with its recommendations, and is not long", async ({ page }) => {
  const { structure, recommendation } = readContent().content;
  for (const id of structure.principes) {
    await page.goto(`/richtlijn/principes/${id}/`);
    const rows = page.locator("[data-aanbeveling]");
    await expect(rows).toHaveCount((structure.recommendations[id] ?? []).length);
    const first = recommendation.get(structure.recommendations[id]?.[0] ?? "")?.data;
    const title = rows
      .first()
      .getByText(first?.title ?? "", { exact: true })
      .and(page.locator("summary *"));
    const core = rows.first().getByText(first?.core ?? "", { exact: true });
    await expect(core).toBeVisible();
    const top = await topOf(title);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    console.log(`${id}: first recommendation at ${Math.round(top)} px, ${height} px tall`);
    expect(top, id).toBeLessThanOrEqual(limits.recommendation);
    expect(height, id).toBeLessThanOrEqual(limits.height);
  }
  expect(structure.principes).toHaveLength(8);
});

test("every task ends at its answer within two taps, and the answer is on screen", async ({ page }) => {
  test.setTimeout(240_000);
  const taps: number[] = [];
  for (const { name, taps: path, to, answer } of tasks) {
    await page.goto("/");
    for (const selector of path) await page.locator(selector).first().tap(); // a page may lead there twice
    await page.waitForURL((url) => url.pathname + url.hash === to);
    expect(path.length, `${name}: taps`).toBeLessThanOrEqual(MOST_TAPS);
    await expect(async () => {
      const tops = await answersOn(page, answer);
      expect(
        tops.some((top) => top >= 0 && top < limits.answer),
        `${name}: “${answer}” at ${tops.join()}`,
      ).toBe(true);
    }).toPass({ timeout: 10_000 });
    taps.push(path.length);
  }
  console.log(`${tasks.length} tasks, ${taps.filter((count) => count === 1).length} of them in one tap`);
  expect(tasks.length).toBeGreaterThan(24);
});

test("without script a link to a recommendation opens it", async ({ plain: page }) => {
  const { structure } = readContent().content;
  let walked = 0;
  for (const id of structure.principes)
    for (const recommendation of structure.recommendations[id] ?? []) {
      await page.goto("about:blank");
      await page.goto(`/richtlijn/principes/${id}/#${recommendation}`);
      const row = page.locator(`[data-aanbeveling="${recommendation}"]`);
      await expect(row, recommendation).toHaveAttribute("open", "");
      await expect(row.locator("summary").first(), recommendation).toBeInViewport();
      walked += 1;
    }
  expect(walked).toBe(30);
});
