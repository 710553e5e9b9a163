/** Beside the steps of a method: the round, the notes, and what is gone on leaving. */
import { expect } from "@playwright/test";
import { addAxe, COLOURS, violations } from "./axe.ts";
import { clockOf, OASE, openRun, seat, setClock, stopClock } from "./running.ts";
import { test } from "./scripted.ts";
import { complaintsFrom, keeps } from "./walk.ts";

test("a round shows who has spoken, and takes a mistake back", async ({ page }) => {
  await openRun(page);
  await seat(page, "An, Bo, Cem, an");
  const status = page.locator("[data-ronde] [role=status]");
  await expect(status).toContainText("Niet toegevoegd: an.");
  const an = page.getByRole("button", { name: "An", exact: true });
  await an.press("Enter");
  await expect(an).toHaveAttribute("aria-pressed", "true");
  await expect(an).toBeFocused();
  await expect(status).toHaveText("1 van 3 sprak al. Nog niet: Bo en Cem.");
  await page.getByRole("button", { name: "Haal Bo weg" }).click();
  await expect(status).toHaveText("1 van 2 sprak al. Nog niet: Cem.");
  await page.getByRole("button", { name: "Cem", exact: true }).click();
  await expect(status).toHaveText("Iedereen sprak.");
  await page.getByRole("button", { name: "Nieuwe ronde" }).click();
  await expect(status).toHaveText("0 van 2 spraken al. Nog niet: An en Cem.");
  await page.getByRole("button", { name: "Wis de namen" }).click();
  await expect(page.locator(".run-seats li")).toHaveCount(0);
});

test("notes are gathered at the end, and copied without a name", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  await openRun(page);
  await seat(page, "Fatima");
  await page.getByText("Notities", { exact: true }).click();
  await page.getByLabel("1. Onderzoek").fill("Wat speelt er nu?");
  await page.keyboard.press("Tab");
  await page.locator("h1").click();
  await page.keyboard.press("ArrowRight");
  await page.getByLabel("2. Affirmatie").fill("Veel geduld.");
  await page.getByRole("link", { name: "Einde" }).click();
  await expect(page.locator("[data-alle-notities]")).toHaveText(
    "1. OnderzoekWat speelt er nu?2. AffirmatieVeel geduld.",
  );
  await page.getByRole("button", { name: "Kopieer de notities" }).click();
  await expect(page.locator("[data-kopieer-notities]")).toHaveText("Gekopieerd");
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain("OASE-model\n\n1. Onderzoek\nWat speelt er nu?\n\n2. Affirmatie\nVeel geduld.\n\nhttp");
  expect(text).not.toContain("Fatima");
  await context.close();
});

test("names and notes are gone on leaving, also for who comes Back; before that a browser asks", async ({ page }) => {
  await openRun(page);
  const before = await keeps(page);
  await seat(page, "An, Bo");
  await page.getByText("Notities", { exact: true }).click();
  await page.getByLabel("1. Onderzoek").fill("Niet kopiëren.");
  expect(await keeps(page)).toEqual(before);
  const asked = page.waitForEvent("dialog");
  void page.goto("/methodieken/").catch(() => undefined); // the first time one stays
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await expect(page.getByLabel("1. Onderzoek")).toHaveValue("Niet kopiëren.");
  page.once("dialog", (second) => void second.accept());
  await page.goto("/methodieken/");
  await page.goBack();
  await page.locator(".run[data-klaar]").waitFor();
  await expect(page.locator("textarea").first()).toHaveValue("");
  await expect(page.locator(".run-seats li")).toHaveCount(0);
});

test("wiping everything begins again at the first step", async ({ page }) => {
  await openRun(page, `${OASE}#stap=suggesties`);
  await setClock(page, "5", "het geheel");
  await seat(page, "An");
  await page.getByRole("link", { name: "Einde" }).click();
  await page.getByRole("button", { name: "Wis alles en begin opnieuw" }).click();
  await expect(page.locator(".run")).toHaveAttribute("data-stap", "onderzoek");
  await expect(clockOf(page, "geheel")).toBeHidden();
  await expect(page.locator(".run-seats li")).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe("");
});

test("axe finds nothing while all of it is in use, in either theme", async ({ page }) => {
  const complaints = complaintsFrom(page);
  await stopClock(page);
  await openRun(page, `${OASE}#stap=weg`);
  await setClock(page, "1", "deze stap");
  await setClock(page, "9", "het geheel");
  await page.clock.runFor("01:30");
  await seat(page, "An, Bo");
  await page.getByRole("button", { name: "An", exact: true }).click();
  await page.getByText("Notities", { exact: true }).click();
  await page.clock.resume(); // axe waits now and then
  await addAxe(page);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page, undefined, colorScheme === "dark" ? COLOURS : undefined), colorScheme).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth), "320 px").toBeLessThanOrEqual(320);
  expect(complaints).toEqual([]);
});
