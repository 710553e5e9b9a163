/**
 * How long a key takes until the page is painted anew: what the browser itself says of it (Event Timing), from the moment at which
 * the key was struck, waiting for its turn included. It tells that in steps of 8 ms, and of what took less than 16 ms nothing.
 */
import type { Page } from "@playwright/test";

/** How many times as slow as this machine the page's processor is. */
const SLOWER = 4;
/** What the browser does not tell of took less than this, in milliseconds. */
const UNTOLD = 16;

/** What each key took, in order. */
export type Round = { what: string; took: number }[];

/** Slows down all that a page does from now on. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
}

interface Told {
  startTime: number;
  duration: number;
}
declare const told: Told[];

/** Listens on the page as it is open now, until its `end`. */
export async function listenToKeys(page: Page) {
  const now = () => page.evaluate(() => performance.now());
  await page.evaluate((least) => {
    const all: Told[] = [];
    Object.assign(globalThis, { told: all });
    new PerformanceObserver((list) => {
      for (const one of list.getEntries() as (PerformanceEntry & { interactionId: number })[])
        if (one.interactionId > 0) all.push(one);
    }).observe({ type: "event", durationThreshold: least } as PerformanceObserverInit);
  }, UNTOLD);
  const pressed: { what: string; from: number }[] = [];
  return {
    /** Strikes a key on what has the focus. */
    async press(key: string, what: string): Promise<void> {
      pressed.push({ what, from: await now() });
      await page.keyboard.press(key);
    },
    /** What each took: a key has several events, and counts as long as the longest. */
    async end(): Promise<Round> {
      const from = await now();
      // One more, so slow that the browser tells of it: by then it has told of all before it.
      await page.evaluate((busy) => {
        const dawdle = () => {
          for (const until = performance.now() + busy; performance.now() < until;);
        };
        addEventListener("keydown", dawdle, { once: true, capture: true });
      }, UNTOLD * 3);
      await page.keyboard.press("F9");
      await page.waitForFunction((since) => told.some(({ startTime }) => startTime > since), from);
      const entries = await page.evaluate(() => told.map(({ startTime, duration }) => ({ startTime, duration })));
      return pressed.map(({ what, from: since }, at) => {
        const until = pressed[at + 1]?.from ?? from;
        const own = entries.filter(({ startTime }) => startTime >= since && startTime < until);
        return { what, took: Math.max(UNTOLD, ...own.map(({ duration }) => duration)) };
      });
    },
  };
}
