/** Somebody clicks twice where once is meant: the second click does nothing to what was not there at the first. */
import { expect, type Page } from "@playwright/test";
import { allPaths } from "../../src/views/paths.ts";
import { decks, graphs } from "./aids.ts";
import { test } from "./scripted.ts";
import { openAid, stands } from "./walk.ts";

const GAPS = [20, 70, 130]; // milliseconds between the two clicks, as hands do it

// Nothing is on its way to its place while somebody clicks on it.
test.use({ contextOptions: { reducedMotion: "reduce" } });

/** Two clicks on one spot, with `gap` between them: wherever what stood there has gone by then. */
async function twice(page: Page, selector: string, gap: number): Promise<void> {
  await page.locator(selector).hover();
  for (const clickCount of [1, 2]) {
    await page.mouse.down({ clickCount });
    await page.mouse.up({ clickCount });
    if (clickCount === 1) await page.waitForTimeout(gap);
  }
}

for (const aid of graphs)
  test(`double click on an answer of ${aid.id} answers one question`, async ({ page }) => {
    await openAid(page, `/embed/${aid.id}/`);
    let clicked = 0;
    for (const question of aid.questions) {
      const way = allPaths(aid).find(({ steps }) => steps.some((one) => one.question.id === question.id));
      const at = way?.steps.findIndex((one) => one.question.id === question.id) ?? -1;
      for (const { answers } of way?.steps.slice(0, at) ?? []) {
        await page.locator(`[data-kies="${answers[0]?.id}"]`).press("Enter");
        await stands(page, answers[0]?.to);
      }
      const answer = question.answers[clicked % question.answers.length];
      await twice(page, `[data-stap="${question.id}"] [data-kies="${answer?.id}"]`, GAPS[clicked % GAPS.length] ?? 0);
      await expect(page.locator("[data-stap]"), question.id).toHaveAttribute("data-stap", answer?.to ?? "");
      await expect(page.locator(".checklist :checked"), question.id).toHaveCount(0);
      clicked += 1;
      await page.locator("[data-opnieuw]").click();
      await stands(page, aid.start);
    }
    console.log(`${aid.id}: ${clicked} questions clicked twice`);
    expect(clicked).toBe(aid.questions.length);
  });

for (const aid of decks)
  test(`double click in ${aid.id} answers no exercise that was not there`, async ({ page }) => {
    await openAid(page, `/embed/${aid.id}/`);
    const practise = page.locator('[data-deel="practise"]');
    if ((await practise.count()) > 0) await twice(page, '[data-deel="practise"]', 40);
    for (const { id } of aid.exercises) {
      await expect(page.locator("[data-stap]")).toHaveAttribute("data-stap", id);
      await expect(page.locator('[data-kies][aria-pressed="true"]')).toHaveCount(0);
      await twice(page, "[data-volgende]", 40);
    }
    expect(aid.exercises.length).toBeGreaterThan(0);
  });
