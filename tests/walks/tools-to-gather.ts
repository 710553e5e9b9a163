/** Tools that hold what somebody gathers: a draaiboek, a selection, judgements, practice, the site itself. */
import { expect } from "@playwright/test";
import { four, open as openSession, tool } from "../e2e/draaiboek.ts";
import { Host, keepAll, remove, removeButton, smallSite } from "../e2e/kept.ts";
import { begin, next, open as openPractice, openChoices, practise, reply } from "../e2e/practice.ts";
import { judge, open as openReview, passage, press, said } from "../e2e/review.ts";
import { ONE_OF_EACH, openSelection, selection } from "../e2e/selection.ts";
import { onPaper, takeOff, type Tool } from "./tools.ts";

const JUDGED = "aid.beroepsgeheim.mag-ik-delen";

export const toolsToGather: readonly Tool[] = [
  {
    name: "the draaiboek",
    states: 4,
    walk: async (page, look) => {
      await openSession(page);
      await page.locator("[data-draaiboek] summary").first().click();
      await expect(page.locator("[data-voeg]").first()).toBeVisible();
      await look("empty, with what to choose");
      await openSession(page, { ...four, parts: [...four.parts, { kind: "break", name: "" }] });
      await look("filled");
      await onPaper(page, look, "its sheet");
      await page.locator(tool(0, "weg")).click();
      await expect(page.locator("[data-terug]")).toBeFocused();
      await look("a part taken out");
    },
  },
  {
    name: "my selection",
    states: 4,
    walk: async (page, look) => {
      await openSelection(page, ONE_OF_EACH);
      await takeOff(page, ".choice li:nth-child(n + 3)");
      await page.locator("#p-titel").fill("Wijkteam");
      await look("one of each kind");
      await onPaper(page, look, "its document");
      await press(page, "bewaar");
      await expect(selection.said(page)).toHaveText("Je selectie is bewaard op dit toestel.");
      await look("kept");
      await page.locator(".choice summary", { hasText: "Kaarten" }).click();
      await press(page, "wis");
      await expect(page.locator('[data-doe="terug"]')).toBeFocused();
      await look("wiped, with what to choose");
    },
  },
  {
    name: "reading over",
    states: 3,
    walk: async (page, look) => {
      await openReview(page, "beroepsgeheim/");
      await judge(page, JUDGED, "Onduidelijk", "Sinds wanneer?");
      await page.getByLabel("Je naam").fill("An Jans");
      await look("judged with a remark");
      await press(page, "bewaar");
      await expect(said(page)).toHaveText("Je oordelen zijn bewaard op dit toestel.");
      await look("kept");
      await press(page, "wis");
      await expect(passage(page, JUDGED).getByLabel("Onduidelijk")).not.toBeChecked();
      await look("wiped");
    },
  },
  {
    name: "practice",
    states: 9,
    walk: async (page, look) => {
      await openPractice(page, "2026-11-26");
      await openChoices(page);
      await look("before it begins, with what to choose");
      await begin(page);
      await look("a card");
      await reply(page);
      await look("a card, turned");
      await page.locator('[data-wist="ja"]').press("Enter");
      await expect(page.locator("[data-kies]").first()).toBeVisible();
      await look("a situation");
      await reply(page);
      for (const summary of await page.locator(".oefenen summary").all()) await summary.press("Enter");
      await expect(page.getByLabel("Hoogstens per dag")).toBeVisible();
      await look("a situation, explained");
      await page.getByLabel("Hoogstens per dag").selectOption("5");
      await page.locator('[data-wist="nee"]').press("Enter");
      await next(page);
      for (let n = 2; n < 5; n += 1) await practise(page, true);
      await expect(page.locator("[data-gedaan]")).toBeVisible();
      await look("done for the day");
      await openPractice(page, "2026-11-26");
      await look("the same day again");
      await openPractice(page, "2026-11-01");
      await expect(page.locator('[data-vraagt="datum"]')).toBeVisible();
      await look("a clock that was set back");
      await page.getByRole("button", { name: "De datum klopt, ga verder" }).press("Enter");
      await page.locator("summary", { hasText: "Reservekopie en wissen" }).press("Enter");
      await page.locator('[data-doe="wis"]').press("Enter");
      await expect(page.locator("[data-gewist]")).toBeFocused();
      await look("wiped");
    },
  },
  {
    name: "the site on a device",
    states: 2,
    walk: async (page, look) => {
      const [host, site] = [new Host(), await smallSite()];
      await host.start(site);
      await keepAll(page, host);
      await look("kept");
      await removeButton(page).click();
      await expect(removeButton(page)).toBeHidden();
      await look("removed");
      host.stop();
      remove(site);
    },
  },
];
