/** A student hands in what came out of a self-test, refers to the guideline, and finds what to read beside it. */
import { expect } from "@playwright/test";
import { chose, nameAndDate } from "../../src/text/hand-in.nl.ts";
import * as t from "../../src/text/kaarten.nl.ts";
import { ADDRESS, practise, selfTest } from "./hand-in.ts";
import { pressPrint } from "./paper.ts";
import { test } from "./scripted.ts";
import { openAid } from "./walk.ts";

test("after the last situation all choices stand there, to copy as text, and nothing is sent or kept", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openAid(page, ADDRESS);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await practise(page);
  const chosen = page.locator("[data-gekozen]");
  for (const [at, { question, options }] of selfTest.exercises.entries()) {
    await expect(chosen.locator("li").nth(at)).toContainText(question);
    await expect(chosen.locator("li").nth(at)).toContainText(options.at(-1)?.text ?? "?");
  }
  await chosen.getByRole("button", { name: t.copy, exact: true }).press("Enter");
  await expect(chosen.getByRole("button", { name: "Gekopieerd" })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  for (const { options } of selfTest.exercises) expect(text).toContain(chose(options.at(-1)?.text ?? "?"));
  expect(text).toContain(nameAndDate);
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ""]);
});

test("the choices print alone", async ({ page }) => {
  await openAid(page, ADDRESS);
  await practise(page);
  await pressPrint(page);
  await expect(page.locator("[data-gekozen]")).toBeVisible();
  await expect(page.locator(".widget .answers")).toBeHidden();
  await expect(page.locator("h1")).toBeHidden();
});

test("the reference to the guideline is copied as it stands there, and what it lacks is said", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/richtlijn/principes/persoon-centraal/");
  await page.locator(".cite > summary", { hasText: "Zo verwijs je" }).last().click();
  await page.locator('.cite a[href="/voor/studenten/#richtlijn"]').click();
  const reference = page.locator("[data-verwijzing]");
  await expect(reference).toHaveText("Kwaliteitscentrum voor Diagnostiek. (z.d.). Praktische Richtlijn Samenwerken.");
  await expect(page.locator("main")).toContainText("vinden we het jaar van uitgave en het webadres niet terug");
  await page.locator("[data-verwijzing] + .btn-row button").click();
  await expect(page.getByRole("button", { name: "Gekopieerd" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await reference.textContent());
});

test("from the page for students to the reading list of one principle", async ({ page }) => {
  await page.goto("/voor/studenten/");
  await page.locator('main a[href="/bronnen/leeslijst/"]').click();
  await expect(page.locator("main section")).toHaveCount(8);
  const list = page.locator('section[aria-labelledby="sociale-dynamieken"]');
  await expect(list).toContainText("Zes denkhoeden");
  await expect(list.locator("li")).not.toHaveCount(0);
});
