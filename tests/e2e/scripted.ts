/**
 * The `test` of browser tests: whoever opens a page, or opens it again, gets it with its scripts run. They come after the first
 * paint (src/views/html/after-paint.ts), later than the event that a browser waits for; a test that sees to it that something
 * does not happen would end before it could.
 */
import { test as base, type Browser, type Frame, type Page } from "@playwright/test";

/** Until every script of a frame has run or failed; a frame that runs none waits for none. */
const scripted = (frame: Frame) =>
  frame.evaluate(async () => {
    const waits = [...document.scripts].some(({ text }) => text.includes("first-contentful-paint"));
    if (!waits || matchMedia("(scripting: none)").matches) return;
    const asked = () => [...document.head.querySelectorAll<HTMLScriptElement>('script[type="module"][src]')];
    // Not by frames, which a frame out of sight has none of, nor by a clock, which a test may have stopped.
    if (asked().length === 0)
      await new Promise<void>((done) =>
        new MutationObserver((_, observer) => {
          if (asked().length === 0) return;
          observer.disconnect();
          done();
        }).observe(document.head, { childList: true }),
      );
    await Promise.allSettled(asked().map(({ src }) => import(src)));
  });

/** A page that somebody left in the meantime waits for nothing. */
const all = (page: Page) => Promise.allSettled(page.frames().map(scripted));

function withScripts(page: Page): void {
  const { goto, reload } = { goto: page.goto.bind(page), reload: page.reload.bind(page) };
  page.goto = async (address, options) => {
    const response = await goto(address, options);
    if (options?.waitUntil !== "commit") await all(page);
    return response;
  };
  page.reload = async (options) => {
    const response = await reload(options);
    await all(page);
    return response;
  };
}

export const test = base.extend<object, { browser: Browser }>({
  browser: [
    async ({ browser }, use) => {
      const newContext = browser.newContext.bind(browser);
      browser.newContext = async (options) => {
        const context = await newContext(options);
        context.on("page", withScripts);
        return context;
      };
      await use(browser);
      browser.newContext = newContext;
    },
    { scope: "worker" },
  ],
});
