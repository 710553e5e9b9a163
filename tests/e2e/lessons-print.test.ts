/** Lessons on paper: two slides a sheet with their notes, nothing cut off; the answers of a lesson on a sheet of their own. */
import { expect, type Page } from "@playwright/test";
import { readContent } from "../../src/reader/read.ts";
import { slidesOf } from "../../src/views/lesson/slides.ts";
import { allAids } from "./aids.ts";
import { sheetsOf } from "./paper.ts";
import { test } from "./scripted.ts";

const { content } = readContent();
const print = async (page: Page, name: string) => sheetsOf(await page.pdf({ preferCSSPageSize: true }), name);
/** As wide as what A4 leaves, so that lines break as on paper. */
const PAPER = { width: 703, height: 1030 };

test("every deck: each slide keeps its half of a sheet, with all its words and notes", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(PAPER);
  let seen = 0;
  for (const aid of allAids) {
    await page.goto(`/cursus/${aid.id}/dias/`);
    const slides = slidesOf(content, aid);
    const measured = await page.locator(".slide").evaluateAll((all) =>
      all.map((slide) => {
        const words = (slide as HTMLElement).innerText;
        const bottom = slide.getBoundingClientRect().bottom;
        const parts = [...slide.querySelectorAll(".slide-face, .slide-face > *, .slide-notes, .slide-notes p")];
        const over = Math.max(...parts.map((part) => part.getBoundingClientRect().bottom)) - bottom;
        return { id: slide.id, words: words.replaceAll(/\s+/g, " "), over };
      }),
    );
    expect(measured.map(({ id }) => id)).toEqual(slides.map(({ id }) => id));
    expect(
      measured.filter(({ over }) => over > 0).map(({ id, over }) => `${id}: ${over}`),
      aid.id,
    ).toEqual([]);
    for (const [at, { heading, notes }] of slides.entries())
      for (const text of [heading, ...notes]) expect(measured[at]?.words, aid.id).toContain(text);
    seen += slides.length;
  }
  console.log(`slides on paper: ${seen}`);
  expect(seen).toBeGreaterThan(400);
});

test("a deck takes half as many sheets as it has slides", async ({ page }) => {
  const named = ["zelftest-persoon-centraal", "beroepsgeheim-delen", "samenwerkingsvorm", "samenwerkingsintensiteit"];
  const decks = allAids.filter(({ id }) => named.includes(id));
  for (const aid of decks) {
    await page.goto(`/cursus/${aid.id}/dias/`);
    expect(await print(page, aid.id), aid.id).toBe(Math.ceil(slidesOf(content, aid).length / 2));
  }
  expect(decks).toHaveLength(named.length);
});

/** Leaves one part of the sheet on the page. */
const only = (page: Page, answers: boolean) =>
  page.evaluate(
    (gone) => document.querySelectorAll(gone).forEach((one) => one.remove()),
    answers ? ".page :is(section:not(.lesson-answers), .opening)" : ".lesson-answers, .site-footer, .print-address",
  );

test("a lesson prints its answers on a second sheet, never below the questions", async ({ page }) => {
  const lessons = ["zelftest-persoon-centraal", "beroepsgeheim-delen", "gespreksmodel"].flatMap((id) =>
    [15, 30, 60].map((minutes) => `/cursus/${id}/les-${minutes}/`),
  );
  const short: number[] = [];
  for (const path of lessons) {
    await page.goto(path);
    const whole = await print(page, path);
    await only(page, false);
    const questions = await print(page, path);
    await page.goto(path);
    await only(page, true);
    const answers = await print(page, path);
    expect(whole, path).toBe(questions + answers);
    console.log(`${path}: ${questions} + ${answers} sheets`);
    if (path.includes("les-15")) short.push(whole);
  }
  // Of the shortest lessons each part takes one.
  expect(short).toEqual([2, 2, 2]);
});

test("on the paper of a lesson stand its goal, its steps, its questions, and where it comes from", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  let lines = 0;
  for (const { id, lesson } of allAids)
    for (const { minutes, steps } of lesson.plans) {
      await page.goto(`/cursus/${id}/les-${minutes}/`);
      const shown = (await page.locator("main").innerText()).replaceAll(/\s+/g, " ");
      const texts = [lesson.learn, ...steps.map(({ text }) => text), `/cursus/${id}/les-${minutes}/`];
      expect(texts.filter((text) => !shown.includes(text))).toEqual([]);
      await expect(page.locator(".lesson-answers")).toContainText(
        "own" in lesson.origin ? lesson.origin.own : lesson.origin.place,
      );
      await expect(page.locator(".btn-row")).toBeHidden();
      lines += texts.length;
    }
  expect(lines).toBeGreaterThan(300);
});
