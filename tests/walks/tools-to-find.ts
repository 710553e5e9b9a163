/** Tools with which somebody finds something: the catalogue, search, suggestions, the law, a term, the menu. */
import { expect, type Page } from "@playwright/test";
import { ask, done, results } from "../e2e/search-page.ts";
import { takeOff, type Tool } from "./tools.ts";

/** A short page with a term. */
const SHORT = "/richtlijn/kader/reflectieve-vragen/";
const unfold = (page: Page, part: string) =>
  page.locator(`${part} details`).evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));

export const toolsToFind: readonly Tool[] = [
  {
    name: "the catalogue",
    states: 4,
    walk: async (page, look) => {
      await page.goto("/methodieken/");
      await page.getByRole("radio", { name: "samen beslissen" }).check();
      await expect(page.locator("#p-tal")).toContainText("als je wil samen beslissen");
      await look("a goal chosen");
      await page.getByRole("checkbox", { name: "In een overleg" }).check();
      const field = page.locator('#p-kies [name="zoek"]');
      await field.fill("feedback geven");
      await expect(page.locator("#p-kies")).toHaveAttribute("data-klaar", "feedback geven");
      await look("chosen and searched");
      await page.locator("#p-wis").click();
      await field.fill("We zitten vast met een moeilijke casus");
      await expect(page.locator("[data-gevonden] [data-methode]").first()).toBeVisible();
      await look("found, with why");
      await field.fill("xqzvkwj");
      await expect(page.locator("[data-gevonden]")).toBeHidden();
      await look("nothing found");
    },
  },
  {
    name: "search",
    states: 5,
    walk: async (page, look) => {
      await page.goto("/zoeken/?q=feedback");
      await done(page, "feedback");
      await look("results");
      await unfold(page, "#p-zoekt");
      await look("results with why, and limits");
      await ask(page, "beroepsgehiem");
      await expect(page.locator("#p-gelezen")).toContainText("‘beroepsgeheim’");
      await look("read as another word");
      await ask(page, "xqzvkwj");
      await expect(page.locator("[data-geen-resultaat]")).toBeVisible();
      await look("no results");
      await page.setViewportSize({ width: 360, height: 780 });
      await ask(page, "samenwerken");
      await page.locator("#p-meer").press("Enter");
      await expect(results(page).nth(6).getByRole("link")).toBeFocused();
      await look("more results on a phone");
    },
  },
  {
    name: "what a page offers: menu, terms, suggestions",
    states: 5,
    walk: async (page, look) => {
      await page.goto(SHORT);
      await page.locator("a.term").filter({ visible: true }).first().click();
      await expect(page.locator("#p-uitleg")).toBeVisible();
      await look("a term explained");
      await page.keyboard.press("Escape");
      const field = page.locator('.site-header input[name="q"]');
      await field.fill("partici");
      await expect(page.locator(".site-header .suggestions a").first()).toBeVisible();
      await look("suggestions");
      await field.fill("xqzvkwj");
      await expect(page.locator('.site-header [role="status"]')).toHaveText("Geen voorstellen.");
      await look("no suggestions");
      await page.setViewportSize({ width: 360, height: 780 });
      await page.goto(SHORT);
      await page.locator(".site-header > .icon").click();
      await field.fill("partici");
      await expect(page.locator(".site-header .suggestions a").first()).toBeVisible();
      await look("suggestions on a phone");
      await page.goto(SHORT);
      await page.locator('button[popovertarget="p-menu"]').click();
      await expect(page.locator("#p-menu")).toBeVisible();
      await look("the menu on a phone");
    },
  },
  {
    name: "the finder of laws",
    states: 2,
    walk: async (page, look) => {
      await page.goto("/wetgeving/");
      const field = page.locator("#p-wet");
      await field.fill("458");
      await expect(page.locator("[data-wetlijst] a").first()).toBeVisible();
      await takeOff(page, "section.law");
      await look("found");
      await field.fill("xqzzk");
      await expect(page.locator("[data-wetlijst]")).toBeHidden();
      await look("nothing found");
    },
  },
];
