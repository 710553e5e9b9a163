/** Aids inside a text: each opens in its place, works to an end, leaves the address alone, and closes. */
import { expect, type Locator, test } from "@playwright/test";
import { builtPages, ROOT } from "./site.ts";
import { readFileSync } from "node:fs";
import { complaintsFrom, keeps } from "./walk.ts";

const LONGEST = 10; // questions: more than any wegwijzer may ask
const pages = builtPages().filter(({ html }) => html.includes("AidIsland"));

/** Uses an open aid to an end: an outcome, an explained exercise, a result. */
async function use(widget: Locator): Promise<void> {
  const practise = widget.locator('[data-deel="practise"]');
  if ((await practise.count()) > 0) await practise.press("Enter");
  const radios = widget.locator('input[type="radio"][data-kies]');
  if ((await radios.count()) > 0) {
    await radios.first().press("Space");
    await expect(widget.locator("[data-resultaat]").first()).toBeVisible();
    return;
  }
  const end = widget.locator('.step.outcome, [role="status"] .notice');
  for (let steps = 0; steps < LONGEST && (await end.count()) === 0; steps += 1) {
    const before = await widget.locator("[data-stap]").getAttribute("data-stap");
    await widget.locator("[data-kies]").first().press("Enter");
    const next = widget.locator(`[data-stap]:not([data-stap="${before}"]) h3`);
    // A wegwijzer goes on to its next step and takes the focus along; an exercise stays and explains.
    await expect(end.or(next.and(widget.locator(":focus"))).first()).toBeVisible();
  }
  await expect(end).toBeVisible();
}

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
      await expect(card.locator("[data-klaar]"), name).toBeVisible();
      await card.locator("[data-open]").press("Enter");
      const widget = card.locator(".widget");
      await expect(widget, name).toHaveAttribute("data-klaar", "");
      await use(widget);
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

test("an aid that cannot be fetched says so, with a link, and can be tried again", async ({ page }) => {
  const { path } = pages[0] ?? { path: "" };
  await page.goto(path);
  await page.route("**/*.json", (route) => route.abort());
  const card = page.locator(".aid-card").first();
  await card.scrollIntoViewIfNeeded();
  await card.locator("[data-open]").press("Enter");
  const alert = card.getByRole("alert");
  await expect(alert).toContainText("Openen lukt hier niet");
  const href = await alert.getByRole("link").getAttribute("href");
  expect(readFileSync(`${ROOT}${href}index.html`, "utf8")).toContain("data-pagefind-body");
  await page.unroute("**/*.json");
  await card.locator("[data-open]").press("Enter");
  await expect(card.locator(".widget")).toHaveAttribute("data-klaar", "");
  await expect(alert).toHaveCount(0);
});

test("without script a card is its title and link", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto(pages[0]?.path ?? "");
  const card = page.locator(".aid-card").first();
  await expect(card.locator("[data-open]")).toBeHidden();
  await card.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/hulpmiddelen\/[^/]+\/$/);
  await expect(page.locator("#p-overzicht")).toBeVisible();
  await context.close();
});
