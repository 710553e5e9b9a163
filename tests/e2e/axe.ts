/** axe over a page or a part of it, at the site's own level: AA, contrast of 7:1 and touch targets. */
import type { Page } from "@playwright/test";
import axe from "axe-core";

/** Everything that a colour scheme can change. */
const COLOURS = ["color-contrast-enhanced", "link-in-text-block"];

/** Puts axe into the page; once a page load is enough. */
export const addAxe = (page: Page): Promise<void> => page.evaluate(axe.source);

/**
 * What axe finds, a line for each rule.
 * @param part selector of the part to look at; the whole page without it
 * @param coloursOnly for a second look in other colours, when everything else was looked at already
 */
export const violations = (page: Page, part?: string, coloursOnly = false): Promise<string[]> =>
  page.evaluate(
    async ({ part, only }) => {
      const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run(part ?? document, {
        runOnly: only ?? ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        rules: {
          // 7:1 includes 4.5:1, and looking at every colour twice takes twice as long.
          "color-contrast": { enabled: false },
          "color-contrast-enhanced": { enabled: true },
          "target-size": { enabled: true },
        },
        resultTypes: ["violations"],
      });
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
    },
    { part, only: coloursOnly ? COLOURS : undefined },
  );
