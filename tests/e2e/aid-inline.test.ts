/** Aids inside a text: each opens in its place, works to an end, leaves the address alone, and closes. */
import { expect, type Locator } from "@playwright/test";
import { openAidText } from "../../src/text/open-aid.nl.ts";
import { aidOf } from "./aids.ts";
import { builtPages } from "./site.ts";
import { complaintsFrom, keeps, useAid } from "./walk.ts";
import { test } from "./without-script.ts";

const pages = builtPages().filter(({ html }) => html.includes('data-hulpmiddel-hier="'));

/** The aid that a card links to. */
const aidOn = async (card: Locator) =>
  aidOf((await card.locator(".aid-title a").getAttribute("href"))?.split("/").at(-2) ?? "");

test("every aid in a text opens in its place", async ({ page }) => {
  test.setTimeout(240_000);
  const complaints = complaintsFrom(page);
  let count = 0;
  for (const { path } of pages) {
    await page.goto(path);
    const before = await keeps(page);
    for (const card of await page.locator(".aid-card").all()) {
      const name = `${path} ${await card.locator(".aid-title").textContent()}`;
      await card.scrollIntoViewIfNeeded();
      await expect(card.locator("[data-hulpmiddel-hier]"), name).toHaveAttribute("data-klaar", "");
      await card.locator("[data-open]").press("Enter");
      const widget = card.locator(".widget");
      await expect(widget, name).toHaveAttribute("data-klaar", "");
      await useAid(widget, await aidOn(card));
      expect(await keeps(page), name).toEqual(before);
      await card.locator("[data-sluit]").press("Enter");
      await expect(widget, name).toHaveCount(0);
      await expect(card.locator("[data-open]"), name).toBeFocused();
      count += 1;
    }
  }
  expect(complaints).toEqual([]);
  console.log(`${count} aids in ${pages.length} texts`);
  expect(count).toBeGreaterThan(5);
});

test("an aid that cannot be fetched says so, and can be tried again", async ({ page }) => {
  await page.goto(pages[0]?.path ?? "");
  await page.route("**/*.json", (route) => route.abort());
  const card = page.locator(".aid-card").first();
  await card.locator("[data-open]").press("Enter");
  await expect(card.getByRole("alert")).toHaveText(openAidText.openFailed);
  await expect(card.locator(".aid-title").getByRole("link")).toHaveAttribute("href", /^\/hulpmiddelen\/[^/]+\/$/);
  await page.unroute("**/*.json");
  await card.locator("[data-open]").press("Enter");
  await expect(card.locator(".widget")).toHaveAttribute("data-klaar", "");
  await expect(card.getByRole("alert")).toHaveCount(0);
});

test("a double click opens an aid once, and it works", async ({ page }) => {
  await page.goto(pages[0]?.path ?? "");
  const card = page.locator(".aid-card").first();
  await expect(card.locator("[data-klaar]")).toBeVisible();
  await card.locator("[data-open]").dblclick();
  await expect(card.locator(".widget")).toHaveAttribute("data-klaar", "");
  await useAid(card.locator(".widget"), await aidOn(card));
  await card.locator("[data-sluit]").click();
  await expect(card.locator(".widget")).toHaveCount(0);
});

test("without script a card is its title and link", async ({ plain: page }) => {
  await page.goto(pages[0]?.path ?? "");
  const card = page.locator(".aid-card").first();
  await expect(card.locator("[data-open]")).toBeHidden();
  await card.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/hulpmiddelen\/[^/]+\/$/);
  await expect(page.locator("#p-overzicht")).toBeVisible();
});
