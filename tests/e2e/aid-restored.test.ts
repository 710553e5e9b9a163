/** What was chosen before the aid's script was there, by hand or by a browser that puts a form back, counts. */
import { expect, type Locator, type Page } from "@playwright/test";
import { BEFORE } from "../../src/domain/talk.ts";
import * as keuzetabelText from "../../src/text/keuzetabel.nl.ts";
import { aidsOf } from "../domain/real-aids.ts";
import { talks } from "./aids.ts";
import { beforeScript } from "./before-script.ts";
import { test } from "./scripted.ts";
import { choice, openAid, stands } from "./walk.ts";

/** As Firefox does after a reload: they are ticked, and no event tells. */
async function tick(page: Page, boxes: readonly Locator[]): Promise<void> {
  for (const box of boxes) {
    await box.waitFor({ state: "attached" });
    await box.evaluate((one: HTMLInputElement) => (one.checked = true));
  }
  expect(await page.locator(".widget[data-klaar]").count(), "before the script").toBe(0);
}
const checked = (page: Page) => page.locator(".widget [data-kies]:checked");
const counter = (page: Page) => page.locator('.widget .progress[role="status"]');

for (const aid of aidsOf("keuzetabel"))
  for (const address of [`/hulpmiddelen/${aid.id}/`, `/embed/${aid.id}/`]) {
    const ids = (at: number): [string, string] => [aid.criteria[at]?.id ?? "", aid.criteria[at]?.values[0]?.id ?? ""];
    const box = (page: Page, at: number) => page.locator(`[data-stap="${ids(at)[0]}"] [data-kies="${ids(at)[1]}"]`);
    const check = async (page: Page, at: number) => (await choice(page, ...ids(at))).check();
    const count = (n: number) => keuzetabelText.chosen(n, aid.criteria.length);

    test(`stands in the form before the script comes: ${address}`, async ({ page }) => {
      await beforeScript(page, address, () => tick(page, [box(page, 0), box(page, 1)]));
      await page.locator(".widget[data-klaar]").waitFor();
      await expect(counter(page)).toHaveText(count(2));
      await check(page, 2);
      await expect(checked(page)).toHaveCount(3);
      await expect(counter(page)).toHaveText(count(3));
    });

    test(`reloaded and left for another page and back: ${address}`, async ({ page }) => {
      await openAid(page, address);
      await check(page, 0);
      await check(page, 1);
      await expect(counter(page)).toHaveText(count(2));
      const agrees = async () => {
        await page.locator(".widget[data-klaar]").waitFor();
        await page.waitForLoadState("load");
        await expect
          .poll(async () => (await counter(page).textContent()) === count(await checked(page).count()))
          .toBe(true);
      };
      await page.reload();
      await agrees();
      await page.goto("/privacy/");
      await page.goBack();
      await agrees();
      await check(page, 2);
      await agrees();
    });
  }

for (const { id, talk } of talks)
  for (const [address, when] of [
    [`/hulpmiddelen/${id}/`, "on its page"],
    [`/embed/${id}/`, "in a frame"],
    [`/embed/${id}/?kaart=${talk.themes[0]?.id}`, "in a frame that a course points to another theme"],
  ] as const)
    test(`themes ticked before the script comes are what a group talks about: ${id}, ${when}`, async ({ page }) => {
      const theme = (at: number) => page.locator(`[data-onderwerp="${talk.themes[at]?.id}"]`);
      const themes = page.locator("[data-onderwerp]:checked");
      await beforeScript(page, address, () => tick(page, [theme(1), theme(2)]));
      await page.locator(".widget[data-klaar]").waitFor();
      await expect(themes).toHaveCount(2);
      await theme(0).check();
      await theme(1).uncheck();
      await expect(themes).toHaveCount(2);
      await page.locator(".widget [data-volgende]").click();
      await stands(page, BEFORE);
      // The way of the talk names what was chosen, the theme that was ticked before among it.
      await expect(page.locator(".talk-way")).toContainText(talk.themes[0]?.title ?? "?");
      await expect(page.locator(".talk-way")).toContainText(talk.themes[2]?.title ?? "?");
      await expect(page.locator(".talk-way")).not.toContainText(talk.themes[1]?.title ?? "?");
    });

for (const { id } of aidsOf("zelfscan"))
  test(`an answer that stands in the scan before the script comes stays: ${id}`, async ({ page }) => {
    const answer = page.locator(".scan input:is([type=radio], [type=checkbox])").first();
    await beforeScript(page, `/hulpmiddelen/${id}/`, () => tick(page, [answer]));
    await page.locator(".widget[data-klaar]").waitFor();
    await expect(answer).toBeChecked();
  });

test("there are forms to restore", () => {
  const counts = { tables: aidsOf("keuzetabel").length, talks: talks.length, scans: aidsOf("zelfscan").length };
  console.log(counts);
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(0);
});
