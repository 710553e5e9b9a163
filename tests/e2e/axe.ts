/** axe over a page or a part of it, at the site's own level: AA, contrast of 7:1 and touch targets. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

/** Everything that a colour scheme can change. */
export const COLOURS = ["color-contrast-enhanced", "link-in-text-block"];
const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * 7:1 and nothing below it. As axe comes, its rule for 7:1 lets pass what is below 4.5:1, which its other rule would find;
 * with both, every colour is looked at twice.
 */
const CONTRAST = {
  id: "color-contrast-enhanced",
  options: {
    contrastRatio: { normal: { expected: 7, minThreshold: 0 }, large: { expected: 4.5, minThreshold: 0 } },
    // As axe has them: options are given whole.
    ...{ ignoreUnicode: true, ignoreLength: false, ignorePseudo: false, pseudoSizeThreshold: 0.25 },
    ...{ boldValue: 700, boldTextPt: 14, largeTextPt: 18, shadowOutlineEmMax: 0.1, textStrokeEmMin: 0.03 },
  },
};

/** Puts axe into the page; once a page load is enough. */
export const addAxe = (page: Page): Promise<void> =>
  page.evaluate(`${SOURCE};axe.configure(${JSON.stringify({ checks: [CONTRAST] })})`);

/**
 * What axe finds, a line for each rule.
 * @param part selector of the part to look at; the whole page without it
 * @param only rules, for a second look when everything else was looked at already
 */
export const violations = (page: Page, part?: string, only?: readonly string[]): Promise<string[]> =>
  page.evaluate(
    async ({ part, only }) => {
      const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run(part ?? document, {
        runOnly: only ? [...only] : ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        rules: {
          "color-contrast": { enabled: false },
          "color-contrast-enhanced": { enabled: true },
          "target-size": { enabled: true },
        },
        resultTypes: ["violations"],
      });
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
    },
    { part, only },
  );
