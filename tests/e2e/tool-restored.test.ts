/** A browser puts a form back after a reload or Back: on a talk, a draaiboek and practice the form and what is known agree. */
import { expect, type Page } from "@playwright/test";
import { BEFORE } from "../../src/domain/talk.ts";
import { readProgress } from "../../src/domain/oefenen/store.ts";
import { noneChosen } from "../../src/text/talk.nl.ts";
import { talks } from "./aids.ts";
import { four, open } from "./draaiboek.ts";
import { test } from "./scripted.ts";
import { openAid, stands } from "./walk.ts";

/** Reloads, then leaves for another page and comes back; looks each time, once `ready` is there. */
async function again(page: Page, ready: string, look: () => Promise<void>): Promise<void> {
  await page.reload();
  await page.locator(ready).waitFor();
  await look();
  await page.goto("/privacy/");
  await page.goBack();
  await page.locator(ready).waitFor();
  await look();
}

for (const { id, talk } of talks)
  test(`a talk: what is ticked in ${id} is what the group talks about`, async ({ page }) => {
    await openAid(page, `/hulpmiddelen/${id}/`);
    const boxes = page.locator("[data-onderwerp]");
    await boxes.first().check();
    await again(page, ".widget[data-klaar]", async () => {
      const ticked = await page.locator("[data-onderwerp]:checked").count();
      await page.locator(".widget [data-volgende]").click();
      if (ticked === 0) await expect(page.locator('.widget [role="alert"]')).toHaveText(noneChosen(talk.named.one));
      else await stands(page, BEFORE);
    });
  });

test("a draaiboek: its fields show the session of the address", async ({ page }) => {
  await open(page, four);
  await page.locator("[name=titel]").fill("Ander team");
  await page.locator('[data-onderdeel="0"] [type=number]').fill("20");
  await page.locator('[data-onderdeel="0"] [type=number]').blur();
  await again(page, "[data-draaiboek][data-klaar]", async () => {
    await expect(page.locator("[data-onderdeel]")).toHaveCount(four.parts.length);
    await expect(page.locator("[name=titel]")).toHaveValue("Ander team");
    await expect(page.locator('[data-onderdeel="0"] [type=number]')).toHaveValue("20");
    await expect(page.locator(".plan-sheet h2")).toHaveText("Ander team");
  });
});

test("practice: what is ticked is what one practises", async ({ page }) => {
  await page.goto("/oefenen/");
  await page.locator("[data-oefenen][data-klaar]").waitFor();
  await page.locator("[data-begin]").press("Enter");
  const choices = page.locator("summary", { hasText: "Kies principes" });
  await choices.press("Enter");
  const first = page.locator(".oefenen .checklist input").first();
  await first.uncheck();
  const off = await first.inputValue();
  await again(page, "[data-oefenen][data-klaar]", async () => {
    const kept = await page.evaluate(() => localStorage.getItem("pris-oefenen"));
    expect(readProgress(kept ?? "").without).toEqual([off]);
    if (!(await first.isVisible())) await choices.press("Enter");
    await expect(page.locator(".oefenen .checklist input:not(:checked)")).toHaveValue(off);
  });
});
