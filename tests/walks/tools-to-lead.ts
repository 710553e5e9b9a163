/** Tools with which somebody leads others, or is led: a method that is run, a talk, codes that come together, lessons. */
import { expect } from "@playwright/test";
import { AGREED, BEFORE, CLOSING } from "../../src/domain/talk.ts";
import { talks } from "../e2e/aids.ts";
import { ADDRESS as SELF_TEST, practise, selfTest } from "../e2e/hand-in.ts";
import { pressPrint } from "../e2e/paper.ts";
import { clockOf, OASE, openRun, seat, setClock } from "../e2e/running.ts";
import { gatherOn, inCount, others, scores, typeCodes } from "../e2e/together.ts";
import { openAid, stands, useAid } from "../e2e/walk.ts";
import type { Tool } from "./tools.ts";

export const toolsToLead: readonly Tool[] = [
  {
    name: "a method that is run",
    states: 4,
    walk: async (page, look) => {
      await openRun(page);
      await setClock(page, "5", "deze stap");
      await setClock(page, "9", "het geheel");
      await expect(clockOf(page, "geheel")).toBeVisible();
      await seat(page, "An, Bo, an");
      await page.getByRole("button", { name: "An", exact: true }).click();
      await page.getByText("Notities", { exact: true }).click();
      await page.getByLabel("1. Onderzoek").fill("Wat speelt er nu?");
      await look("clocks, a round and notes");
      await page.locator("[data-volledig-scherm]").click();
      await expect(page.locator(":fullscreen").first()).toBeVisible();
      await look("on a wall");
      await page.evaluate(() => document.exitFullscreen());
      await page.getByRole("link", { name: "Einde" }).click();
      await expect(page.locator("[data-alle-notities]")).toContainText("Wat speelt er nu?");
      await look("the end, with notes");
      await openRun(page, `${OASE}#stap=weg`);
      await look("a step that is not there");
    },
  },
  {
    name: "a talk",
    states: 3,
    walk: async (page, look) => {
      const [{ id, talk }] = talks as [(typeof talks)[number]];
      const [theme] = talk.themes;
      await openAid(page, `/hulpmiddelen/${id}/`);
      await page.locator(`[data-onderwerp="${theme?.id}"]`).check();
      const onward = page.locator(".widget [data-volgende]");
      await onward.click();
      await stands(page, BEFORE);
      await onward.click();
      await stands(page, theme?.questions[0]?.id);
      await page.locator("[data-volledig-scherm]").click();
      await expect(page.locator("main:fullscreen")).toBeVisible();
      await page.locator("[data-afspraak]").fill("We bellen voor 17 uur.");
      await look("a question on the whole screen");
      await page.locator(`[data-naar="${CLOSING}"]`).click();
      await stands(page, CLOSING);
      await onward.click();
      await stands(page, AGREED);
      await look("the sheet on the whole screen");
      await page.evaluate(() => document.exitFullscreen());
      await expect(page.locator("main:fullscreen")).toHaveCount(0);
      await look("the sheet");
    },
  },
  {
    name: "scores that come together",
    states: 5,
    walk: async (page, look) => {
      await gatherOn(page);
      await look("nothing in");
      const codes = others("", [scores(1, 4, 2), scores(5, 4, 1), scores(5, 5, 1)]).map(({ code }) => code);
      await typeCodes(page, `${codes.join("\n")}\nXXXX`);
      await expect(inCount(page)).toHaveText("3 mensen doen mee");
      await expect(page.locator("[data-gezegd] li").first()).toBeVisible();
      await look("three in, and one that is wrong");
      await page.locator("[data-vol]").press("Enter");
      await expect(page.locator(".scan-gather:fullscreen")).toBeVisible();
      await look("on a wall");
      await page.getByRole("button", { name: "Verlaat volledig scherm" }).press("Enter");
      await page.locator("[data-toon]").press("Enter");
      await expect(page.locator("[data-spreiding]")).toHaveCount(11);
      await look("how the scores lie");
      await page.locator('[data-samen="code"]').press("Enter");
      await expect(page.locator("[data-eigen], [data-code], .scan-beside .notice").first()).toBeVisible();
      await look("one's own code");
    },
  },
  {
    name: "a self-test in a course, and handed in",
    states: 3,
    walk: async (page, look) => {
      await openAid(page, `/embed/${selfTest.id}/`);
      await useAid(page.locator(".widget"), selfTest);
      await look("in a frame, answered");
      await openAid(page, SELF_TEST);
      await practise(page);
      await look("all choices together");
      await pressPrint(page);
      await look("what is handed in, on paper", "main");
    },
  },
  {
    name: "slides",
    states: 3,
    walk: async (page, look) => {
      await page.goto(`/cursus/${selfTest.id}/dias/`);
      await page.keyboard.press("ArrowRight");
      await expect(page.locator(".slide:focus")).toHaveCount(1);
      await look("a slide");
      await page.locator(".slide-notes summary").first().click();
      await look("its notes");
      await page.getByRole("button", { name: "Volledig scherm" }).click();
      await expect(page.locator(":fullscreen").first()).toBeVisible();
      await page.keyboard.press("ArrowRight");
      await look("on the whole screen");
    },
  },
];
