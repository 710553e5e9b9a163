/** What was chosen before the aid's script was there, by hand or by a browser that puts a form back, counts. */
import { expect, type Page } from "@playwright/test";
import * as keuzetabelText from "../../src/text/keuzetabel.nl.ts";
import { aidsOf } from "../domain/real-aids.ts";
import { test } from "./scripted.ts";
import { choice, openAid } from "./walk.ts";

const checked = (page: Page) => page.locator(".widget [data-kies]:checked");
const counter = (page: Page) => page.locator('.widget .progress[role="status"]');

for (const aid of aidsOf("keuzetabel"))
  for (const address of [`/hulpmiddelen/${aid.id}/`, `/embed/${aid.id}/`]) {
    const ids = (at: number): [string, string] => [aid.criteria[at]?.id ?? "", aid.criteria[at]?.values[0]?.id ?? ""];
    const box = (page: Page, at: number) => page.locator(`[data-stap="${ids(at)[0]}"] [data-kies="${ids(at)[1]}"]`);
    const check = async (page: Page, at: number) => (await choice(page, ...ids(at))).check();
    const count = (n: number) => keuzetabelText.chosen(n, aid.criteria.length);

    test(`stands in the form before the script comes: ${address}`, async ({ page }) => {
      let bring = (): void => undefined;
      const asked = new Promise<void>((resolve) => (bring = resolve));
      await page.route("**/_astro/*.js", async (route) => {
        await asked;
        await route.continue();
      });
      await page.goto(address, { waitUntil: "commit" });
      // As Firefox does after a reload: the boxes are ticked, and no event tells.
      await box(page, 1).waitFor({ state: "attached" });
      for (const at of [0, 1]) await box(page, at).evaluate((one: HTMLInputElement) => (one.checked = true));
      expect(await page.locator(".widget[data-klaar]").count(), "before the script").toBe(0);
      bring();
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

test("there are forms to restore", () => expect(aidsOf("keuzetabel").length).toBeGreaterThan(0));
