/** A script that is blocked, or breaks off, on the kinds of page that matter most; the other kinds: tests/walks/script-missing.test.ts. */
import { expect } from "@playwright/test";
import { allAids } from "./aids.ts";
import { NAMED, testEach } from "./script-missing.ts";
import { test } from "./scripted.ts";

testEach(NAMED);

test("while the scripts of an aid are under way no button can be pressed, and then each", async ({ page }) => {
  test.setTimeout(240_000);
  let forms = 0;
  for (const { id } of allAids) {
    const { promise: late, resolve: release } = Promise.withResolvers<unknown>();
    await page.route("**/_astro/*.js", async (route) => {
      await late;
      await route.continue();
    });
    await page.goto(`/hulpmiddelen/${id}/`, { waitUntil: "commit" });
    const place = page.locator("[data-eiland]");
    await expect(place.locator(".widget h3, .widget summary").filter({ visible: true }).first()).toBeVisible();
    for (const one of await place.locator("button").all()) await expect(one).toBeDisabled();
    // A form can be filled in at once, or nothing in it can be.
    const fields = await place.locator("input, select").count();
    const off = await place.locator("input:disabled, select:disabled").count();
    expect([0, fields], id).toContain(off);
    if (fields > off) forms += 1;
    release(undefined);
    await page.locator(".widget[data-klaar]").waitFor();
    await expect(place.locator(":is(button, input, select):disabled")).toHaveCount(0);
    await expect(page.locator(".late .notice")).toBeHidden();
    await page.unrouteAll({ behavior: "wait" });
  }
  console.log(`${allAids.length} aids, ${forms} forms`);
  expect(allAids.length).toBeGreaterThan(20);
  expect(forms).toBeGreaterThan(5);
});
