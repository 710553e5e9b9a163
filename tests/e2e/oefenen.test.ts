/** A student practises day by day: begins, answers, comes back, takes a copy along, wipes, brings it back; and without script. */
import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { readProgress } from "../../src/domain/oefenen/store.ts";
import { readContent } from "../../src/reader/read.ts";
import { oefenenData, practiceDeck } from "../../src/views/oefenen/deck.ts";
import { addAxe, violations } from "./axe.ts";
import { begin, next, open, openChoices, practise, step } from "./practice.ts";
import { test } from "./scripted.ts";
import { complaintsFrom, tabTo } from "./walk.ts";

const { content } = readContent("content");
const { sets } = oefenenData(content);
const all = practiceDeck(content).flat();
const KEY = "pris-oefenen";

const stored = (page: Page) => page.evaluate(() => Object.entries(localStorage));
const kept = async (page: Page) => readProgress(String((await stored(page))[0]?.[1] ?? ""));
const left = (page: Page) => page.locator("[data-nog]");

test("a student chooses two principles and five a day, practises, and comes back the next day", async ({ page }) => {
  const complaints = complaintsFrom(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await open(page, "2026-11-26");
  expect(await stored(page), "before anybody began").toEqual([]);
  expect(asked).not.toContain("/oefenen/kaarten.json");

  await openChoices(page);
  await page.getByRole("button", { name: "Zet alles uit" }).press("Enter");
  const chosen = sets.filter(({ title }) => /^(Persoon centraal|Luistertechnieken)$/.test(title));
  for (const { title } of chosen) await page.getByLabel(title).press("Space");
  await page.getByLabel("Hoogstens per dag").selectOption("5");
  await begin(page);
  asked.length = 0;
  await expect(left(page)).toHaveAttribute("data-nog", "5");
  const first: string[] = [];
  for (let n = 5; n > 0; n -= 1) {
    await expect(left(page)).toHaveAttribute("data-nog", String(n));
    first.push(await practise(page, n > 2));
  }
  await expect(page.locator("[data-gedaan] h2")).toBeFocused();
  await expect(page.locator("[data-gedaan]")).toContainText("Klaar voor vandaag");
  expect(asked, "nothing tells what was answered").toEqual([]);
  expect([(await stored(page)).length, Object.keys((await kept(page)).cards).sort()]).toEqual([1, first.toSorted()]);
  for (const id of first) expect(chosen.map(({ id }) => id)).toContain(all.find((one) => one.id === id)?.set);

  await open(page, "2026-11-27");
  await expect(left(page)).toHaveAttribute("data-nog", "5");
  const second: string[] = [];
  for (let n = 0; n < 5; n += 1) second.push(await practise(page, true));
  expect(second.slice(0, 2), "what was not known comes first").toEqual(first.slice(3));
  await open(page, "2026-11-27");
  await expect(page.locator("[data-gedaan]"), "the same day again").toBeVisible();
  expect(complaints).toEqual([]);
});

test("a copy, wiped, brought back, and a wrong press taken back", async ({ page }) => {
  await open(page, "2026-11-26");
  await begin(page);
  await practise(page, true);
  await practise(page, false);
  await page.locator('[data-doe="ongedaan"]').press("Enter");
  await expect(left(page)).toHaveAttribute("data-nog", "9");
  await practise(page, true);
  const before = await stored(page);
  expect(before[0]?.[0]).toBe(KEY);

  await page.locator("summary", { hasText: "Reservekopie en wissen" }).press("Enter");
  const coming = page.waitForEvent("download");
  await page.locator('[data-doe="bestand"]').press("Enter");
  const download = await coming;
  expect(download.suggestedFilename()).toBe("oefenen-2026-11-26.json");
  const file = await download.path();
  expect(readFileSync(file, "utf8")).toBe(before[0]?.[1]);
  await page.locator('[data-doe="wis"]').press("Enter");
  await expect(page.locator("[data-gewist]")).toBeFocused();
  expect(await stored(page)).toEqual([]);

  await page.reload();
  await page.locator('[data-oefenen="uit"][data-klaar]').waitFor();
  await page.locator("summary", { hasText: "Zet een reservekopie terug" }).press("Enter");
  await page.locator('[type="file"]').setInputFiles(file);
  await expect(left(page)).toHaveAttribute("data-nog", "8");
  expect(await stored(page)).toEqual(before);
});

test("two windows of one student: what is done in one is done in the other", async ({ context, page }) => {
  await open(page, "2026-11-26");
  await begin(page);
  const other = await context.newPage();
  await open(other, "2026-11-26");
  await expect(left(other)).toHaveAttribute("data-nog", "10");
  const done = await practise(page, true);
  await expect(left(other)).toHaveAttribute("data-nog", "9");
  expect(await practise(other, true)).not.toBe(done);
  await expect(left(page)).toHaveAttribute("data-nog", "8");
  expect(Object.keys((await kept(page)).cards)).toHaveLength(2);
});

test("a clock that is set back is asked about, and nothing is lost", async ({ page }) => {
  await open(page, "2026-11-26");
  await begin(page);
  await practise(page, true);
  await open(page, "2026-11-01");
  await expect(page.locator('[data-vraagt="datum"]')).toContainText("Op dit toestel is het 1 november 2026");
  await expect(step(page)).toHaveCount(0);
  await page.getByRole("button", { name: "De datum klopt, ga verder" }).press("Enter");
  await expect(left(page)).toHaveAttribute("data-nog", "9");
  expect(Object.keys((await kept(page)).cards)).toHaveLength(1);
});

test("by keyboard alone, a situation and a card", async ({ page }) => {
  await open(page, "2026-11-26");
  await openChoices(page);
  await page.getByRole("button", { name: "Zet alles uit" }).press("Enter");
  await page.getByLabel("Luistertechnieken").press("Space");
  await tabTo(page, "[data-begin]");
  await page.keyboard.press("Enter");
  await expect(step(page).locator("h2")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator(".oefenen-why h3")).toBeFocused();
  await tabTo(page, '[data-wist="ja"]');
  await page.keyboard.press("Space");
  await expect(step(page).locator("h2")).toBeFocused();
  await expect(left(page)).toHaveAttribute("data-nog", "9");
});

for (const [width, colorScheme] of [
  [360, "dark"],
  [1280, "light"],
] as const)
  test(`at ${width} px, ${colorScheme}: nothing sideways, large targets, and axe finds nothing at any moment`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 780 });
    await page.emulateMedia({ colorScheme });
    await open(page, "2026-11-26");
    await addAxe(page);
    const sound = async (moment: string) => {
      expect(await violations(page, "main"), moment).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), moment).toBeLessThanOrEqual(width);
    };
    await sound("before");
    await begin(page);
    await sound("a card");
    await page.locator("[data-draai]").press("Enter");
    await expect(page.locator(".oefenen-why h3")).toBeFocused();
    await sound("a card, turned");
    await page.locator('[data-wist="ja"]').press("Enter");
    await expect(page.locator("[data-kies]").first()).toBeVisible();
    await sound("a situation");
    await page.locator("[data-kies]").first().press("Enter");
    await expect(page.locator(".btn.main[data-wist]"), "the likely one stands out").toHaveCount(1);
    for (const summary of await page.locator(".oefenen summary").all()) await summary.press("Enter");
    await expect(page.locator('[data-doe="wis"]')).toBeVisible();
    await expect(page.getByLabel("Hoogstens per dag")).toBeVisible();
    await sound("explained");
    for (const button of await page.locator("[data-wist]").all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(64);
    }
    await page.getByLabel("Hoogstens per dag").selectOption("5");
    await page.locator('[data-wist="ja"]').press("Enter");
    await next(page);
    for (let n = 2; n < 5; n += 1) await practise(page, true);
    await expect(page.locator("[data-gedaan]")).toBeVisible();
    await sound("done");
  });

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("it says that this needs script, and leads to every exercise with its answers", async ({ page }) => {
    await page.goto("/oefenen/");
    await expect(page.getByText("Dag na dag oefenen werkt met een script")).toBeVisible();
    await expect(page.locator("[data-begin]")).toBeHidden();
    const links = await page.locator("main .rows a").evaluateAll((rows) => rows.map((row) => row.getAttribute("href")));
    expect(links).toEqual(sets.map(({ id }) => `/hulpmiddelen/${id}/#p-overzicht`));
    let found = 0;
    for (const href of links) {
      await page.goto(String(href));
      found += await page.locator("[data-kaart]:visible").count();
    }
    expect(found).toBe(all.length);
  });
});

test("students find it from their page, and from the end of a self-test", async ({ page }) => {
  for (const from of ["/voor/studenten/", "/hulpmiddelen/zelftest-persoon-centraal/"]) {
    await page.goto(from);
    await page.locator('main a[href="/oefenen/"]').first().click();
    await expect(page.locator("h1")).toHaveText("Oefen elke dag");
  }
});
