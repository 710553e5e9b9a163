/** Somebody has the browser translate a page with a tool and uses it: nothing of before stays above what is there now. */
import { expect } from "@playwright/test";
import { empty } from "../../src/text/draaiboek.nl.ts";
import { first, four, open, tool } from "./draaiboek.ts";
import { openRun, setClock, standsAt } from "./running.ts";
import { test } from "./scripted.ts";
import { translate } from "./translated.ts";

test("translated: the draaiboek shows each part with its own time and name", async ({ page }) => {
  await open(page, four);
  await translate(page);
  const texts = page.locator(".plan-spine p, .plan-what b, .plan-end, .plan-tools button");
  const written = async () => (await texts.allTextContents()).map((text) => text.replaceAll(/\s+/g, " ").trim());
  await page.locator(tool(1, "op")).press("Enter");
  await expect(page.locator('[data-onderdeel="0"] b')).toHaveText(first.title);
  await page.locator(tool(3, "weg")).press("Enter");
  await expect(page.locator("[data-onderdeel]")).toHaveCount(3);
  const translated = await written();
  const sheet = await page.locator(".plan-sheet").textContent();
  await page.reload();
  await page.locator("[data-draaiboek][data-klaar]").waitFor();
  await expect(page.locator("[data-onderdeel]")).toHaveCount(3);
  expect(translated.length).toBeGreaterThan(10);
  expect(translated).toEqual(await written());
  expect(sheet).toBe(await page.locator(".plan-sheet").textContent());
  await translate(page);
  await page.locator('.plan-actions [data-doe="opnieuw"]').press("Enter");
  await expect(page.locator(".plan-main > .own")).toBeVisible();
  await page.locator("[data-terug]").press("Enter");
  await expect(page.locator(".plan-end")).not.toContainText(empty);
});

test("translated: practice counts down, and shows one exercise at a time", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-11-26T10:00:00"));
  await page.goto("/oefenen/");
  await page.locator("[data-oefenen][data-klaar]").waitFor();
  await page.locator("[data-begin]").press("Enter");
  const line = page.locator(".oefenen-line span");
  await translate(page);
  for (let left = 10; left > 5; left -= 1) {
    await expect(line).toContainText(String(left));
    const id = await page.locator("[data-stap]").getAttribute("data-stap");
    await expect(page.locator(".oefenen h2")).toHaveCount(1);
    await page.locator("[data-stap] [data-kies], [data-draai]").first().press("Enter");
    await expect(page.locator(".oefenen-why h3")).toHaveCount(1);
    await page.locator('[data-wist="ja"]').press("Enter");
    await expect(page.locator(`[data-stap="${id}"]`)).toHaveCount(0);
  }
});

test("translated: a run view shows one step, and a clock that says how it stands", async ({ page }) => {
  await openRun(page);
  await translate(page);
  const ids = await page.locator(".run-step").evaluateAll((steps) => steps.map(({ id }) => id.replace("stap=", "")));
  await page.locator(".run-step:visible .btn.main").press("Enter");
  await standsAt(page, ids[1] ?? "");
  await setClock(page, "5", "deze stap");
  const toggle = page.locator('[data-klok="stap"] [data-doe="wissel"]');
  await expect(toggle).toHaveText("Pauze");
  await toggle.press("Enter");
  await expect(toggle).toHaveText("Ga verder");
});
