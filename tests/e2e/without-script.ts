/** For tests that read the site as a browser does that runs no script: `plain` is a page of one. */
import type { Page } from "@playwright/test";
import { test as base } from "./scripted.ts";

export const test = base.extend<{ plain: Page }>({
  plain: async ({ browser }, use) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    await use(await context.newPage());
    await context.close();
  },
});
