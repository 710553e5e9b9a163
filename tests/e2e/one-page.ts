/**
 * One page for all tests of a worker that walk the site: a new browser context with its own process costs more than most
 * pages do. Nothing may be left in it by a test: the walk looks at that itself, and no file comes from the cache.
 */
import type { Page } from "@playwright/test";
import { test as base } from "./scripted.ts";

export const test = base.extend<object, { onePage: Page }>({
  onePage: [
    async ({ browser }, use, { project }) => {
      const { baseURL, locale } = project.use;
      const context = await browser.newContext({ baseURL, locale });
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send("Network.enable");
      await session.send("Network.setCacheDisabled", { cacheDisabled: true });
      await use(page);
      await context.close();
    },
    { scope: "worker" },
  ],
  page: async ({ onePage }, use) => {
    await use(onePage);
    for (const event of ["console", "pageerror", "request", "response"] as const) onePage.removeAllListeners(event);
  },
});
