/** The field of search on every page: suggestions, all by keyboard, and the key "/" that goes there. */
import { expect } from "@playwright/test";
import { test } from "./scripted.ts";
import { complaintsFrom } from "./walk.ts";

const PAGE = "/richtlijn/principes/participatief-werken/";

test("suggestions are links, reached with the arrows, announced, closed by Escape", async ({ page }) => {
  const complaints = complaintsFrom(page);
  await page.goto(PAGE);
  const field = page.locator('.site-header input[name="q"]');
  await field.focus();
  await page.keyboard.type("partici");
  const links = page.locator(".site-header .suggestions a");
  await expect(links.first()).toBeVisible();
  const count = await links.count();
  expect(count).toBeGreaterThan(2);
  await expect(page.locator('.site-header [role="status"]')).toContainText(`${count} voorstellen`);
  for (let at = 0; at < count; at += 1) {
    await page.keyboard.press("ArrowDown");
    await expect(links.nth(at)).toBeFocused();
  }
  await page.keyboard.press("ArrowDown");
  await expect(field).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(links.first()).toBeHidden();
  await expect(field).toBeFocused();
  await page.keyboard.type("p");
  await expect(links.first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  const href = (await links.first().getAttribute("href")) ?? "";
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => `${url.pathname}${url.hash}` === href);
  expect(complaints).toEqual([]);
});

test("suggestions find a name by its beginning, without accents or hyphens, the shortest first", async ({ page }) => {
  await page.goto(PAGE);
  const cases: [typed: string, first: RegExp][] = [
    ["teach ba", /teach-back/i],
    ["client", /cliënt/i],
    ["begripp", /begrippen/i],
  ];
  const field = page.locator('.site-header input[name="q"]');
  for (const [typed, first] of cases) {
    await field.fill(typed);
    await expect(page.locator(".site-header .suggestions li").first()).toContainText(first);
  }
  await field.fill("xqzvkwj");
  await expect(page.locator(".site-header .suggestions")).toBeHidden();
  await expect(page.locator('.site-header [role="status"]')).toHaveText("Geen voorstellen.");
});

test("on a phone the icon opens the field, and Enter searches", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(PAGE);
  await page.locator(".site-header > .icon").click();
  await expect(page.locator('.site-header input[name="q"]')).toBeFocused();
  await page.keyboard.type("feedback");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/zoeken\/#q=feedback/);
  await expect(page.locator("[data-zoekresultaat]").first()).toBeVisible();
});

test("the icon pressed with Ctrl opens search in a tab of its own, at the first press too", async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(PAGE);
  for (const press of ["first", "second"]) {
    const opened = context.waitForEvent("page");
    await page.locator(".site-header > .icon").click({ modifiers: ["ControlOrMeta"] });
    await expect(await opened, press).toHaveURL("/zoeken/");
    await expect(page, press).toHaveURL(PAGE);
  }
});

test('"/" goes to the field, not while one types, and stays off when it was switched off', async ({ page }) => {
  await page.goto(PAGE);
  expect(await page.evaluate(() => localStorage.length), "nothing is kept unasked").toBe(0);
  const field = page.locator('.site-header input[name="q"]');
  await page.keyboard.press("/");
  await expect(field).toBeFocused();
  await page.keyboard.type("1/2");
  await expect(field).toHaveValue("1/2");
  await page.goto("/zoeken/");
  await page.locator("[data-sneltoets]").uncheck();
  await page.reload();
  await expect(page.locator("[data-sneltoets]")).not.toBeChecked();
  await page.goto(PAGE);
  await page.locator("main").focus();
  await page.keyboard.press("/");
  await expect(field).not.toBeFocused();
  await page.goto("/zoeken/");
  await page.locator("[data-sneltoets]").check();
  expect(await page.evaluate(() => localStorage.length), "as it was: nothing to keep").toBe(0);
});
