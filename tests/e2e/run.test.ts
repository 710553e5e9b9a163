/** A method run with a group: steps by link, key and swipe; clocks, a round, notes; what stays in the address and what goes. */
import { expect, type Page } from "@playwright/test";
import { readContent } from "../../src/reader/read.ts";
import { runnableMethods } from "../../src/views/methods.ts";
import { garbage } from "./garbage.ts";
import { OASE, openRun, standsAt, stopClock } from "./running.ts";
import { test } from "./scripted.ts";
import { complaintsFrom, keeps } from "./walk.ts";

const methods = runnableMethods(readContent().content);
const step = (page: Page) => page.locator(".run-step:visible");

/** Presses an arrow so often, and says after each press which steps are seen, and whether the focus is on the heading. */
const press = (page: Page, key: string, times: number) =>
  page.evaluate(
    ({ key, times }) =>
      Array.from({ length: times }, () => {
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
        const seen = [...document.querySelectorAll(".run-step")].filter((one) => one.checkVisibility());
        const onHeading = seen[0]?.querySelector("h2") === document.activeElement;
        return { seen: seen.map(({ id }) => id.replace("stap=", "")), onHeading };
      }),
    { key, times },
  );

test("every method goes by arrow to its end and back, with the focus on each heading", async ({ page }) => {
  const complaints = complaintsFrom(page);
  let count = 0;
  for (const { id, steps } of methods) {
    await openRun(page, `/methodieken/${id}/uitvoeren/`);
    const ids = [...steps.map((one) => one.id), "p-klaar"];
    await standsAt(page, ids[0] ?? "");
    expect(await page.evaluate(() => document.activeElement === document.body), "no focus on load").toBe(true);
    const stands = (list: string[]) => list.map((one) => ({ seen: [one], onHeading: true }));
    expect(await press(page, "ArrowRight", steps.length), id).toEqual(stands(ids.slice(1)));
    // Behind the end there is nothing, nor before the beginning.
    expect(await press(page, "ArrowRight", 1), id).toEqual(stands(["p-klaar"]));
    expect(await press(page, "ArrowLeft", steps.length), id).toEqual(stands(ids.slice(0, -1).reverse()));
    expect(await press(page, "ArrowLeft", 1), id).toEqual(stands(ids.slice(0, 1)));
    count += steps.length;
  }
  console.log(`${methods.length} methods, ${count} steps`);
  expect(count).toBeGreaterThan(60);
  expect(complaints).toEqual([]);
});

test("the links below a step lead to the next, the one before and the end", async ({ page }) => {
  await openRun(page);
  await step(page).getByRole("link", { name: "Volgende: Affirmatie" }).click();
  await standsAt(page, "affirmatie");
  await expect(step(page).locator("h2")).toBeFocused();
  await step(page).getByRole("link", { name: "Vorige" }).press("Enter");
  await standsAt(page, "onderzoek");
  await page.getByRole("link", { name: "4 Evaluatie" }).click();
  await step(page).getByRole("link", { name: "Rond af" }).click();
  await standsAt(page, "p-klaar");
});

test("keys that belong to something else leave the step alone: with a modifier, in a field, held down, volume", async ({
  page,
}) => {
  await openRun(page);
  for (const key of ["Alt+ArrowRight", "Control+ArrowRight", "Meta+ArrowRight", "Shift+ArrowRight", "ArrowDown"])
    await page.keyboard.press(key);
  await page.evaluate(() => {
    const held = { key: "ArrowRight", repeat: true, bubbles: true };
    const keys = ["AudioVolumeUp", "AudioVolumeDown", "VolumeUp", "MediaTrackNext", "PageDown", " "].map((key) => ({
      key,
    }));
    for (const init of [held, ...keys])
      document.body.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, ...init }));
  });
  for (const [title, field] of [
    ["Zet de tijd", "Hoeveel minuten?"],
    ["Ronde: wie sprak al?", /aan tafel/],
    ["Notities", "1. Onderzoek"],
  ] as const) {
    await page.getByText(title, { exact: true }).click();
    await page.getByLabel(field).press("ArrowRight");
  }
  await standsAt(page, "onderzoek");
  await page.keyboard.press("Escape");
  await page.locator("h1").click();
  await page.keyboard.press("ArrowRight");
  await standsAt(page, "affirmatie");
});

test("a swipe turns the step; a second finger, scrolling or the edge of the screen does not", async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await openRun(page);
  const swipe = (from: [number, number], to: [number, number], fingers = 1) =>
    page.evaluate(
      ({ from, to, fingers }) => {
        const target = document.querySelector(".run-step[aria-current] h2") as HTMLElement;
        const at = ([clientX, clientY]: number[], identifier: number) =>
          new Touch({ identifier, target, clientX: clientX ?? 0, clientY: clientY ?? 0 });
        const touches = Array.from({ length: fingers }, (_, finger) => at(from, finger));
        target.dispatchEvent(new TouchEvent("touchstart", { bubbles: true, touches, changedTouches: touches }));
        target.dispatchEvent(new TouchEvent("touchend", { bubbles: true, touches: [], changedTouches: [at(to, 0)] }));
      },
      { from, to, fingers },
    );
  await swipe([300, 400], [150, 410]);
  await standsAt(page, "affirmatie");
  await swipe([300, 400], [150, 410], 2);
  await swipe([300, 400], [220, 700]);
  await swipe([10, 400], [200, 400]);
  await standsAt(page, "affirmatie");
  await swipe([100, 400], [250, 400]);
  await standsAt(page, "onderzoek");
  await context.close();
});

test("the address holds the step: one entry each, Back, Forward, reload, another tab", async ({ page }) => {
  await openRun(page);
  const { historyLength } = await keeps(page);
  for (const id of ["affirmatie", "suggesties"]) {
    await page.keyboard.press("ArrowRight");
    await standsAt(page, id);
    expect(new URL(page.url()).hash).toBe(`#stap=${id}`);
  }
  expect((await keeps(page)).historyLength).toBe(historyLength + 2);
  await page.goBack();
  await standsAt(page, "affirmatie");
  await page.goBack();
  await standsAt(page, "onderzoek");
  await page.goForward();
  await standsAt(page, "affirmatie");
  await page.reload();
  await standsAt(page, "affirmatie");
  await page.evaluate(() => (location.hash = "#stap=evaluatie")); // somebody writes in the address bar
  await standsAt(page, "evaluatie");
});

test("minutes in a link set the clock for the whole, not started; Back does not set it again", async ({ page }) => {
  await stopClock(page);
  await openRun(page, `${OASE}#min=15`);
  const whole = page.locator('[data-klok="geheel"]');
  await expect(whole.getByRole("timer")).toHaveText("15:00");
  await page.clock.runFor("00:05");
  await expect(whole.getByRole("timer")).toHaveText("15:00");
  await whole.getByRole("button", { name: "Start" }).click();
  await page.keyboard.press("ArrowRight");
  expect(new URL(page.url()).hash).toBe("#stap=affirmatie&min=15");
  await page.clock.runFor("01:00");
  await page.goBack();
  await standsAt(page, "onderzoek");
  await expect(whole.getByRole("timer")).toHaveText("14:00");
  await whole.getByRole("button", { name: "Uit" }).click();
  await expect(whole).toBeHidden();
  await expect(page.getByLabel("Hoeveel minuten?")).toBeFocused();
  expect(new URL(page.url()).hash).toBe("");
});

test("no fragment breaks it, and what was dropped is said", async ({ page }) => {
  test.setTimeout(240_000);
  const complaints = complaintsFrom(page);
  await openRun(page, `${OASE}#stap=weg&min=veel`);
  const lost = page.locator("[data-weggevallen]");
  await expect(lost).toContainText("Weggevallen: de stap · de minuten.");
  await standsAt(page, "onderzoek");
  const questions = [{ id: "stap", answers: [{ id: "onderzoek" }, { id: "affirmatie" }] }];
  const list = garbage({ questions, way: "stap=affirmatie", place: "p-inhoud" });
  await page.evaluate(async (fragments) => {
    for (const fragment of fragments) {
      const changed = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
      const { hash } = location;
      location.hash = fragment;
      if (location.hash !== hash) await changed;
    }
  }, list);
  await page.evaluate(() => (location.hash = "#stap=suggesties"));
  await standsAt(page, "suggesties");
  await expect(lost).toBeEmpty();
  console.log(`${list.length} fragments`);
  expect(list.length).toBeGreaterThan(50);
  expect(complaints).toEqual([]);
});
