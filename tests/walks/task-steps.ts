/** Takes the steps of a task in a browser, and looks at where they end. */
import { expect, type Locator, type Page } from "@playwright/test";
import { printsBy, sheetsOf, words } from "../e2e/paper.ts";
import { type Clock, Stopwatch } from "./keystrokes.ts";
import type { Mode } from "./task-modes.ts";
import { type Paper, reachOf, type Step, type Task, type Words } from "./task-parts.ts";

const MENU = 'button[popovertarget="p-menu"]';
const seen = (page: Page, selector: string) => page.locator(selector).filter({ visible: true }).first();
const ISLANDS = [".widget", ".run", "[data-draaiboek]", "[data-oefenen]"];
const AWAKE = ISLANDS.join();
const READY = ISLANDS.map((one) => `${one}[data-klaar]`).join();

/** An island that is waking up would move what one is about to tap: everything waits for it. */
async function awake(page: Page, mode: Mode): Promise<void> {
  await page.waitForLoadState("load");
  if (mode.script === "on" && (await page.locator(AWAKE).count()) > 0) await page.locator(READY).first().waitFor();
}

/** What a step is done to, as taps: a link of the menu costs one more where the menu is folded. */
async function thingsOf(page: Page, step: Step): Promise<Locator[]> {
  if (typeof step === "string") return [seen(page, step)];
  if ("into" in step) return [seen(page, step.into)];
  if ("file" in step) return [seen(page, step.file)];
  if ("sheets" in step) return step.print ? [seen(page, step.print)] : [];
  const link = page.locator(`#p-menu a[href="${step.menu}"]`);
  return (await link.isVisible()) ? [link] : [page.locator(MENU), link];
}

/** Types, or taps; a file that comes of it has to come whole. */
async function touch(page: Page, thing: Locator, step: Step): Promise<void> {
  if (typeof step === "string" || "menu" in step) return thing.click();
  if ("into" in step) return thing.fill(step.type);
  if ("sheets" in step) return printsBy(page, () => thing.click());
  const [download] = await Promise.all([page.waitForEvent("download"), thing.click()]);
  await download.path();
}

/** Looks at what comes out of the printer. */
async function comesOut(page: Page, { sheets, holds, leavesOut = [] }: Paper): Promise<void> {
  await page.emulateMedia({ media: "print" });
  const shown = await words(page);
  const printed = sheetsOf(await page.pdf({ preferCSSPageSize: true }), page.url());
  await page.emulateMedia({ media: null });
  expect(
    holds.filter((text) => !shown.includes(text)),
    "not on paper",
  ).toEqual([]);
  expect(
    leavesOut.filter((text) => shown.includes(text)),
    "also on paper",
  ).toEqual([]);
  expect(printed, "sheets").toBe(sheets);
}

async function take(page: Page, mode: Mode, step: Step, watch?: Stopwatch): Promise<void> {
  const keys = typeof step !== "string" && "type" in step ? step.type.length : 0;
  for (const thing of await thingsOf(page, step)) {
    await thing.waitFor();
    await watch?.use(thing, keys);
    await touch(page, thing, step);
    await awake(page, mode);
  }
  if (typeof step !== "string" && "sheets" in step) await comesOut(page, step);
}

/** What holds these words and is seen, wherever on the page it stands. */
const wordsOn = (page: Page, { words, on = "main" }: Words): Locator =>
  page.locator(on).getByText(words).filter({ visible: true }).first();

/** Whether the page has to be moved sideways to be read. */
const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** @returns what it took to come from home to the answer or the first question; the rest of the task has no clock */
export async function replay(page: Page, mode: Mode, task: Task): Promise<Clock> {
  const end = task.ends[reachOf(mode)];
  await page.goto("/");
  const watch = new Stopwatch(page);
  for (const step of end.way ?? task.way) await take(page, mode, step, watch);
  const answer = wordsOn(page, end.not ? end : task.answer);
  await expect(answer, end.not ? "says that it is not possible here" : "answer").toBeVisible();
  if (await answer.evaluate((element) => element.getBoundingClientRect().top >= innerHeight)) await watch.find(answer);

  for (const step of end.steps) await take(page, mode, step);
  await expect(wordsOn(page, end), "end").toBeVisible(end.patience ? { timeout: end.patience } : {});
  expect(await isTooWide(page), "as wide as the screen").toBe(false);
  return watch.clock;
}
