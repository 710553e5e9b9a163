/** Walks through a wegwijzer by keyboard, and says after each step what stands where. */
import { expect, type Locator, type Page } from "@playwright/test";
import { rank } from "../../src/domain/ranking.ts";
import { shownInFull } from "../../src/domain/shown.ts";
import type { Aid, Keuzetabel } from "../../src/schema/aid.ts";
import { type Choice, type Series, shared } from "./aids.ts";
import { endOf, LONGEST, nextOrEnd } from "./ends.ts";

/** What a page shows and keeps, right after a step. */
export interface Arrival {
  step: string | undefined;
  /** The step's own heading has the focus. */
  onHeading: boolean;
  address: string;
  historyLength: number;
  /** Cookies, local and session storage, as one text; empty when nothing is kept. */
  kept: string;
}

/** Waits until step `id` stands there with the focus on its heading, or, after a while, tells what stands there instead. */
export const arrive = (page: Page, id: string): Promise<Arrival> =>
  page.evaluate(
    ({ id, patience }) =>
      new Promise<Arrival>((resolve) => {
        const since = performance.now();
        const look = () => {
          const step = document.querySelector<HTMLElement>(".widget [data-stap]");
          const onHeading = step !== null && step.querySelector("h3") === document.activeElement;
          const there = step?.dataset.stap === id && onHeading;
          if (!there && performance.now() - since < patience) {
            requestAnimationFrame(look);
            return;
          }
          const kept = [document.cookie, ...Object.entries(localStorage), ...Object.entries(sessionStorage)].join();
          const historyLength = history.length;
          resolve({ step: step?.dataset.stap, onHeading, address: location.href, historyLength, kept });
        };
        look();
      }),
    { id, patience: 3000 },
  );

/**
 * Waits until step `id` stands there with the focus on its heading. A test that went on before that would press a key
 * while the focus is still on its way.
 */
export const stands = (page: Page, id: string | undefined): Promise<void> =>
  expect(page.locator(`.widget [data-stap="${id}"] h3`)).toBeFocused();

/** What the page keeps without a step having been taken. */
export const keeps = (page: Page) =>
  page.evaluate(() => ({
    address: location.href,
    historyLength: history.length,
    kept: [document.cookie, ...Object.entries(localStorage), ...Object.entries(sessionStorage)].join(),
  }));

/** Opens an aid's own page, or another address with its island, and waits until it can be used. */
export async function openAid(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator(".widget[data-klaar]").waitFor();
}

/** Tabs from where the focus is until it stands on what `selector` names; the page's own order decides. */
export async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector)) return;
  }
  throw new Error(`no ${selector} within ${most} tabs`);
}

/** Answers from the question's heading: one Tab for each answer up to the chosen one, then Enter. */
export async function answer(page: Page, { index }: Choice): Promise<void> {
  for (let presses = 0; presses <= index; presses += 1) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
}

/** The answers given, which are folded beside an outcome. */
export const openTrail = (page: Page): Promise<void> =>
  page.locator("details.trail").evaluate((trail: HTMLDetailsElement) => void (trail.open = true));

/**
 * Goes from the end of one series to the question where the next parts from it: by "vorige vraag" where that was the
 * last, by "begin opnieuw" where it was the first, else by "wijzig". Waits for the question.
 */
export async function turnBack(page: Page, before: Series, next: Series): Promise<{ at: number; arrival: Arrival }> {
  const at = shared(before, next);
  const question = next.choices[at]?.question ?? "";
  const wijzig = `[data-spoor="${question}"] button`;
  const button = at === 0 ? "[data-opnieuw]" : at === before.choices.length - 1 ? "[data-terug]" : wijzig;
  await openTrail(page);
  await page.locator(button).press("Enter");
  return { at, arrival: await arrive(page, question) };
}

/** The answers as the trail shows them, from the first on. */
export const trail = (page: Page): Promise<[question: string | undefined, answer: string | null | undefined][]> =>
  page
    .locator("[data-spoor]")
    .evaluateAll((items) =>
      items.map((item) => [(item as HTMLElement).dataset.spoor, item.querySelector("strong")?.textContent]),
    );

/**
 * Everything a page fetches from now on, as paths on its own site; another origin stands there in full. The icon does
 * not count: the browser itself fetches it again at every new address, whatever the page does.
 */
export function requestsFrom(page: Page, origin: string): string[] {
  const seen: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (url === `${origin}/favicon.svg`) return;
    seen.push(`${request.method()} ${url.startsWith(`${origin}/`) ? url.slice(origin.length) : url}`);
  });
  return seen;
}

/**
 * A choice in a keuzetabel; its point is opened first where it is folded, by the key that a reader would press. After a tap the
 * next point opens by itself, a moment later: a key that is pressed at that very moment folds it again.
 */
export async function choice(place: Page | Locator, criterion: string, value: string): Promise<Locator> {
  const point = place.locator(`details[data-stap="${criterion}"]`);
  const option = point.locator(`[data-kies="${value}"]`);
  await expect(async () => {
    if (!(await option.isVisible())) await point.locator("summary").press("Enter");
    expect(await option.isVisible()).toBe(true);
  }).toPass();
  return option;
}

/** Until what fits is the list for these choices: it comes one paint after each. */
export const listed = (page: Page, aid: Keuzetabel, chosen: Readonly<Record<string, string>>): Promise<void> =>
  expect
    .poll(() =>
      page.locator("[data-resultaat]").evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.resultaat)),
    )
    .toEqual(shownInFull(aid, rank(aid, chosen)).map(({ option }) => option.id));

/** Errors and warnings of a page's console, and errors that nobody caught. */
export function complaintsFrom(page: Page): string[] {
  const found: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") found.push(message.text());
  });
  page.on("pageerror", (error) => found.push(String(error)));
  return found;
}

/** Uses an open aid to an end: an outcome, an explained exercise, a result. */
export async function useAid(widget: Locator, aid: Aid): Promise<void> {
  const { first, choice, key, on, end } = endOf(aid);
  if (first) await widget.locator(first).press("Enter");
  const there = widget.locator(end).first();
  for (let steps = 0; steps < LONGEST && (await there.count()) === 0; steps += 1) {
    const before = await widget.locator("[data-stap]").first().getAttribute("data-stap");
    const choices = widget.locator(choice);
    if (on === undefined || (await choices.count()) > 0) await choices.first().press(key);
    if (on) await widget.locator(on).press("Enter");
    await expect(widget.locator(nextOrEnd(before, end)).first()).toBeVisible();
  }
  await expect(there).toBeVisible();
}
