/**
 * The `test` of browser tests: whoever opens a page, or opens it again, gets it with its scripts run. They come after the first
 * paint (src/views/html/after-paint.ts), later than the event that a browser waits for; a test that sees to it that something
 * does not happen would end before it could. A page that one comes to by a link or the back button is not waited for.
 */
import { test as base, type Browser, type Frame, type Page } from "@playwright/test";
import { scriptsOf } from "../../src/views/html/after-paint.ts";

/** Until every script of a frame has run or failed; a frame that runs none waits for none. */
async function scripted(frame: Frame): Promise<void> {
  const { length } = scriptsOf(await frame.content());
  if (length === 0) return;
  await frame.evaluate(async (wanted) => {
    if (matchMedia("(scripting: none)").matches) return;
    const asked = () => [...document.head.querySelectorAll<HTMLScriptElement>('script[type="module"][src]')];
    // Not by frames, which a frame out of sight has none of, nor by a clock, which a test may have stopped.
    if (asked().length < wanted)
      await new Promise<void>((done) =>
        new MutationObserver((_, observer) => {
          if (asked().length < wanted) return;
          observer.disconnect();
          done();
        }).observe(document.head, { childList: true }),
      );
    // One by one, in the order in which they run; one that was kept away has failed.
    for (const { src } of asked()) await import(src).catch(() => undefined);
  }, length);
}

/** Somebody left the page, or took the frame away, before its scripts had run. */
const LEFT = /navigat|destroyed|detached|closed/i;
const all = (page: Page) =>
  Promise.all(
    page.frames().map((frame) =>
      scripted(frame).catch((error: unknown) => {
        if (!LEFT.test(String(error))) throw error;
      }),
    ),
  );

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
