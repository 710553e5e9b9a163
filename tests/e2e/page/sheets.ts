/** Style that a test adds to a page: as a sheet that the page makes itself, for its policy lets none in from outside. */
import type { Page } from "@playwright/test";

export const addSheet = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);

/**
 * Lays out what a phone lays out only once it is near: until then its box cuts off what does not fit and nothing tells, and
 * who notes the places of all things at once notes guesses.
 */
export const layOutAll = (page: Page): Promise<void> => addSheet(page, "* { content-visibility: visible }");
