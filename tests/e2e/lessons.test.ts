/** A teacher takes a lesson along: from the list to a sheet, to a draaiboek, to slides that one leafs through by key. */
import { expect, type Page } from "@playwright/test";
import { readContent } from "../../src/reader/read.ts";
import { lessonMinutes } from "../../src/schema/lesson.ts";
import { openReady } from "../../src/text/draaiboek.nl.ts";
import { lessonText as t } from "../../src/text/lesson.nl.ts";
import { slidesOf } from "../../src/views/lesson/slides.ts";
import { aidOf, allAids } from "./aids.ts";
import { test } from "./scripted.ts";

const { content } = readContent();
const aid = aidOf("zelftest-persoon-centraal");
const slides = slidesOf(content, aid);
const deck = `/cursus/${aid.id}/dias/`;
const ids = slides.map(({ id }) => id);

/** As the page has it now: what Playwright knows of an address comes later. */
const hashOf = (page: Page) => page.evaluate(() => location.hash);

/** The slide that has the focus stands in view, and the address names it. */
async function onSlide(page: Page, id: string | undefined): Promise<void> {
  const slide = page.locator(`.slide#${id}`);
  await expect(slide).toBeFocused();
  await expect(slide.locator("h2")).toBeInViewport();
  expect(await hashOf(page)).toBe(`#${id}`);
}

test("from the page for teachers to the sheet of a lesson, and on to the draaiboek with its steps", async ({
  page,
}) => {
  await page.goto("/voor/lesgevers/");
  await page.locator('main a[href="/voor/lesplannen/"]').first().click();
  await page.getByRole("link", { name: t.lessonTitle(30, aid.title), exact: true }).click();
  await expect(page.locator("h1")).toHaveText(aid.title);
  const plan = aid.lesson.plans[1];
  await expect(page.locator(".lesson-steps tbody tr")).toHaveCount(plan?.steps.length ?? 0);
  await page.getByRole("link", { name: openReady }).click();
  await page.locator("[data-draaiboek][data-klaar]").waitFor();
  await expect(page.locator("[data-onderdeel]")).toHaveCount(plan?.steps.length ?? 0);
  await expect(page.locator("[data-draaiboek]")).toContainText("09:30");
});

test("the list leads to every sheet and every deck, and each names its own aid", async ({ page, request }) => {
  await page.goto("/voor/lesplannen/");
  const links = await page
    .locator('main a[href^="/cursus/"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
  expect(links).toHaveLength(allAids.length * (lessonMinutes.length + 1));
  expect(new Set(links).size).toBe(links.length);
  for (const href of links) {
    const response = await request.get(href);
    expect(response.status(), href).toBe(200);
    expect(await response.text(), href).toContain(`<h1>${aidOf(href.split("/")[2] ?? "").title}</h1>`);
  }
});

test("arrows to the side and Page Up and Down leaf through the slides, and stop at both ends", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1000 });
  await page.goto(`${deck}#start`);
  await page.keyboard.press("ArrowLeft");
  await onSlide(page, ids[0]);
  for (const [at, key] of ["ArrowRight", "PageDown", "ArrowRight"].entries()) {
    await page.keyboard.press(key);
    await onSlide(page, ids[at + 1]);
  }
  await page.keyboard.press("PageUp");
  await onSlide(page, ids[2]);
  for (const id of ids.slice(3)) {
    await page.keyboard.press("ArrowRight");
    await onSlide(page, id);
  }
  await page.keyboard.press("ArrowRight");
  await onSlide(page, ids.at(-1));
});

test("a slide longer than the screen scrolls to its end before the next comes", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 300 });
  const at = slides.findIndex(({ lines }) => lines.length > 1 && lines.some(({ text }) => text.length > 100));
  await page.goto(`${deck}#${ids[at]}`);
  const bottom = () => page.locator(`.slide#${ids[at]}`).evaluate((one) => one.getBoundingClientRect().bottom);
  const before = await bottom();
  expect(before).toBeGreaterThan(300);
  await page.keyboard.press("PageDown");
  await expect.poll(bottom).toBeLessThan(before);
  expect(await hashOf(page)).toBe(`#${ids[at]}`);
  for (let press = 0; press < 20 && (await hashOf(page)) !== `#${ids[at + 1]}`; press += 1) {
    const then = await page.evaluate(() => scrollY);
    await page.keyboard.press("PageDown");
    await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(then);
  }
  await onSlide(page, ids[at + 1]);
});

test("keys that browsers and fields need are left alone", async ({ page }) => {
  await page.goto(deck);
  await page.locator("main").press("Shift+ArrowRight");
  await page.locator("main").press("Control+ArrowRight");
  await page.getByRole("searchbox").or(page.getByRole("combobox")).first().press("ArrowRight");
  expect(await hashOf(page)).toBe("");
  await page.locator("main").press("ArrowRight");
  expect(await hashOf(page), "and the others are not").not.toBe("");
});

test("on the whole screen a slide fills it, without notes, and the space bar goes on", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`${deck}#${ids[1]}`);
  await page.getByRole("button", { name: "Volledig scherm" }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await onSlide(page, ids[1]);
  await expect(page.locator(".slide-notes").first()).toBeHidden();
  await page.keyboard.press("Space");
  await onSlide(page, ids[2]);
  const [height, screen] = await page
    .locator(`.slide#${ids[2]}`)
    .evaluate((one) => [one.getBoundingClientRect().height, innerHeight]);
  expect(height).toBeGreaterThanOrEqual(Number(screen));
  await page.keyboard.press("ArrowUp");
  await onSlide(page, ids[1]);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the slides are a long page, with every text, and notes that open", async ({ page }) => {
    await page.goto(deck);
    await expect(page.locator("section.slide")).toHaveCount(slides.length);
    for (const { id, heading, lines, options } of slides)
      for (const text of [heading, ...lines.map((line) => line.text), ...options])
        await expect(page.locator(`.slide#${id} .slide-face`)).toContainText(text);
    const notes = page.locator(".slide-notes").first();
    await expect(notes.locator("p").first()).toBeHidden();
    await notes.locator("summary").click();
    await expect(notes.locator("p").first()).toBeVisible();
  });
});
