/** The clocks beside the steps of a method, under a clock that the test moves; sound, and a screen that stays on. */
import { expect, type Page } from "@playwright/test";
import { clockOf, openRun, setClock, stopClock } from "./running.ts";
import { test } from "./scripted.ts";

const said = (page: Page) => page.locator("[data-zeg]");

test("a step's clock runs, pauses, gets time, says its last minute and its end, and goes off", async ({ page }) => {
  await stopClock(page, new Date("2026-11-26T23:57:00")); // it runs over midnight
  await openRun(page);
  await setClock(page, "5", "deze stap");
  const clock = clockOf(page, "stap");
  const time = clock.getByRole("timer");
  await expect(said(page)).toHaveText("De tijd voor deze stap loopt: 5 minuten.");
  await page.clock.runFor("01:00");
  await expect(time).toHaveText("4:00");
  await clock.getByRole("button", { name: "Pauze" }).click();
  await page.clock.runFor("10:00");
  await expect(time).toHaveText("4:00");
  await clock.getByRole("button", { name: "Ga verder" }).click();
  await clock.getByRole("button", { name: "+ 1 min" }).click();
  await expect(time).toHaveText("5:00");
  await page.clock.runFor("04:00");
  await expect(said(page)).toHaveText("Nog één minuut voor deze stap.");
  await expect(clock).toContainText("laatste minuut");
  await page.clock.fastForward("45:00"); // the computer sleeps, and wakes up long after
  await expect(said(page)).toHaveText("De tijd voor deze stap is om.");
  await expect(time).toHaveText("+44:00");
  await expect(clock).toContainText("de tijd is om");
  await clock.getByRole("button", { name: "+ 5 min" }).click();
  await expect(time).toHaveText("5:00");
  await clock.getByRole("button", { name: "Uit" }).click();
  await expect(clock).toBeHidden();
});

test("each step has its own clock beside that of the whole, and only what is on screen is said", async ({ page }) => {
  await stopClock(page);
  await openRun(page);
  await setClock(page, "2", "deze stap");
  await setClock(page, "30", "het geheel");
  await page.locator(".run-step:visible .btn.main").click();
  await expect(clockOf(page, "stap")).toBeHidden();
  await page.clock.runFor("05:00");
  await expect(clockOf(page, "geheel").getByRole("timer")).toHaveText("25:00");
  await expect(said(page)).toHaveText("De tijd voor het geheel loopt: 30 minuten.");
  await page.locator(".run-step:visible").getByRole("link", { name: "Vorige" }).click();
  await expect(clockOf(page, "stap").getByRole("timer")).toHaveText("+3:00");
});

test("minutes that are none are refused, with what to do", async ({ page }) => {
  await openRun(page);
  for (const text of ["", "0", "481", "tien", "1,5"]) {
    await setClock(page, text, "het geheel");
    await expect(page.getByRole("alert")).toHaveText("Vul een heel aantal minuten in, van 1 tot 480.");
    await expect(page.getByLabel("Hoeveel minuten?")).toBeFocused();
    await expect(clockOf(page, "geheel")).toBeHidden();
  }
  await setClock(page, "480", "het geheel");
  await expect(page.getByRole("alert")).toBeEmpty();
  await expect(clockOf(page, "geheel")).toBeVisible();
});

test("it sounds only for who asked, at the last minute and at the end", async ({ page }) => {
  await page.addInitScript(() => {
    const sounds: number[] = [];
    class Loud extends OscillatorNode {
      override start(when?: number): void {
        sounds.push(when ?? 0);
        super.start(when);
      }
    }
    Object.assign(globalThis, { sounds, OscillatorNode: Loud });
  });
  const tones = () => page.evaluate(() => (globalThis as unknown as { sounds: number[] }).sounds.length);
  await stopClock(page);
  await openRun(page);
  await setClock(page, "1", "deze stap");
  await page.clock.runFor("02:00");
  await expect(said(page)).toHaveText("De tijd voor deze stap is om.");
  expect(await tones()).toBe(0);
  await page.getByLabel(/Laat iets horen/).check();
  const sample = await tones();
  expect(sample).toBeGreaterThan(0);
  await setClock(page, "2", "deze stap");
  await page.clock.runFor("01:30");
  expect(await tones()).toBe(2 * sample);
  await page.clock.runFor("01:00");
  expect(await tones()).toBe(3 * sample);
});

test("the whole screen shows the step alone, and the screen stays on as long", async ({ page }) => {
  await page.addInitScript(() => {
    const held = new Set<EventTarget>();
    const request = () => {
      const lock = new EventTarget();
      const release = () => Promise.resolve(held.delete(lock) && lock.dispatchEvent(new Event("release")));
      held.add(Object.assign(lock, { release }));
      return Promise.resolve(lock);
    };
    Object.defineProperty(navigator, "wakeLock", { value: { request } });
    Object.assign(globalThis, { held });
  });
  const held = () => page.evaluate(() => (globalThis as unknown as { held: Set<unknown> }).held.size);
  await stopClock(page);
  await openRun(page);
  const button = page.locator("[data-volledig-scherm]");
  await button.click();
  await expect(button).toHaveText("Verlaat volledig scherm");
  await expect(page.locator(".crumbs")).toBeHidden();
  await expect.poll(held).toBe(1);
  await button.click();
  await expect(button).toHaveText("Volledig scherm");
  await expect.poll(held).toBe(0);
  await setClock(page, "1", "deze stap");
  await expect.poll(held).toBe(1);
  await page.clock.runFor("01:05"); // let go once the time is up
  await expect.poll(held).toBe(0);
});
