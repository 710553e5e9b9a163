/** What a walk of a tool is. */
import type { Page } from "@playwright/test";

/** Looks at the page as it is now, or a part of it; `what` names the state in a message. */
type Look = (what: string, part?: string) => Promise<void>;

export interface Tool {
  name: string;
  /** How many states `walk` shows to `look`; not what stands there when a page opens, which pages.test.ts sees. */
  states: number;
  walk: (page: Page, look: Look) => Promise<void>;
}

/**
 * Takes rows off a page that has very many. An engine reads a whole page whatever one does in it, and pages.test.ts looks at
 * all of it.
 */
export const takeOff = (page: Page, rows: string): Promise<void> =>
  page.locator(rows).evaluateAll((all) => all.forEach((one) => one.remove()));

/** Looks at what would be printed: a sheet, which is no whole page with a heading of its own. */
export async function onPaper(page: Page, look: Look, what: string): Promise<void> {
  await page.emulateMedia({ media: "print" });
  await look(what, "main");
  await page.emulateMedia({ media: null });
}
