/** Cards of methods on paper: each fits its A6, four stand on an A4, and what is ticked or named prints alone; without script. */
import { expect, type Page } from "@playwright/test";
import { readContent } from "../../src/reader/read.ts";
import { needGroups } from "../../src/views/catalogue.ts";
import { A6, sheetsOf } from "./paper.ts";
import { test } from "./scripted.ts";

const CARDS = "/methodieken/kaarten/";
const cards = needGroups(readContent().content).flatMap(({ runnable }) => runnable.map(({ data }) => data));
const A6_MM = { width: 105, height: 148 };

test.use({ javaScriptEnabled: false });

const sheets = async (page: Page, paper?: typeof A6) =>
  sheetsOf(await page.pdf({ preferCSSPageSize: true }), CARDS, paper);
const printing = (page: Page) =>
  page.locator(".print-card").evaluateAll((all) => all.filter((one) => one.checkVisibility()).map(({ id }) => id));
const tick = (page: Page, title: string) => page.getByRole("checkbox", { name: `: ${title}` }).check();

test("every card fits its paper, with all its steps", async ({ page }) => {
  await page.goto(CARDS);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => document.fonts.ready);
  expect(cards.length).toBeGreaterThan(15);
  for (const paper of ["a4", "a6"]) {
    await page.locator(`[value="${paper}"]`).evaluate((radio: HTMLInputElement) => (radio.checked = true));
    for (const { id, steps } of cards) {
      const card = page.locator(`[id="${id}"]`);
      const fit = await card.evaluate((one) => {
        const { width, height, bottom } = one.getBoundingClientRect();
        const inside = [...one.children].map((child) => child.getBoundingClientRect().bottom);
        const mm = (px: number) => (px * 25.4) / 96;
        const free = bottom - parseFloat(getComputedStyle(one).paddingBottom) - Math.max(...inside);
        return { width: mm(width), height: mm(height), free, wide: one.scrollWidth - one.clientWidth };
      });
      expect(fit.width, `${id} on ${paper}`).toBeCloseTo(A6_MM.width, 0);
      expect(fit.height, `${id} on ${paper}`).toBeCloseTo(A6_MM.height, 0);
      expect(fit.free, `${id} on ${paper}: room left below its words`).toBeGreaterThan(-1);
      expect(fit.wide, `${id} on ${paper}: too wide`).toBeLessThanOrEqual(0);
      await expect(card.locator("li")).toHaveCount(steps.length);
    }
  }
});

test("without a choice all cards print, four on an A4; on A6 each has its sheet", async ({ page }) => {
  await page.goto(CARDS);
  expect(await sheets(page)).toBe(Math.ceil(cards.length / 4));
  await page.getByRole("radio", { name: "A6" }).check();
  expect(await sheets(page, A6)).toBe(cards.length);
});

test("a deck that is ticked prints alone, and the page says so", async ({ page }) => {
  await page.goto(CARDS);
  const deck = [cards[1], cards[4], cards[9], cards[12], cards.at(-1)].flatMap((one) => one ?? []);
  for (const { title } of deck) await tick(page, title);
  await expect(page.locator(".deck-some")).toBeVisible();
  await expect(page.locator(".deck-all")).toBeHidden();
  await page.emulateMedia({ media: "print" });
  expect(await printing(page)).toEqual(deck.map(({ id }) => id));
  expect(await sheets(page)).toBe(2);
});

test("a link to one card prints that card, until others are ticked", async ({ page }) => {
  const [first, second] = cards;
  await page.goto(`${CARDS}#${first?.id}`);
  await expect(page.locator(".deck-one")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  expect(await printing(page)).toEqual([first?.id]);
  expect(await sheets(page)).toBe(1);
  await page.emulateMedia({ media: "screen" });
  await tick(page, second?.title ?? "");
  await page.emulateMedia({ media: "print" });
  expect(await printing(page)).toEqual([second?.id]);
});

test("nothing but cards stands on their paper", async ({ page }) => {
  await page.goto(CARDS);
  await page.emulateMedia({ media: "print" });
  const shown = await page
    .locator(".site-header, .opening, .deck-choice, .site-footer, .pick, .skip")
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
  expect(shown).toBe(0);
});
