/** A script that is blocked, or breaks off, on the kinds of page that matter most; the other kinds: tests/walks/script-missing.test.ts. */
import { expect } from "@playwright/test";
import { allAids } from "./aids.ts";
import { NAMED, testEach } from "./script-missing.ts";
import { test } from "./scripted.ts";

testEach(NAMED);

test("while the scripts of an aid are under way nothing can be pressed, and then all of it", async ({ page }) => {
  test.setTimeout(240_000);
  for (const { id } of allAids) {
    const { promise: late, resolve: release } = Promise.withResolvers<unknown>();
    await page.route("**/_astro/*.js", async (route) => {
      await late;
      await route.continue();
    });
    await page.goto(`/hulpmiddelen/${id}/`, { waitUntil: "commit" });
    const controls = page.locator("fieldset.waits :is(button, input, select)");
    // A scan has steps that are not on screen yet.
    const first = controls.filter({ visible: true }).first();
    await expect(first).toBeVisible();
    for (const one of await controls.all()) await expect(one).toBeDisabled();
    release(undefined);
    await expect(first).toBeEnabled();
    await expect(page.locator(".late .notice")).toBeHidden();
    await page.unrouteAll({ behavior: "wait" });
  }
  console.log(`${allAids.length} aids`);
  expect(allAids.length).toBeGreaterThan(10);
});
