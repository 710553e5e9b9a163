/** A file opened from a disk, looked at by axe in both colour schemes on a phone and a wide screen. */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, expect } from "@playwright/test";
import { addAxe, violations } from "./axe.ts";
import { ROOT } from "./site.ts";

const LOOKS = [
  { width: 360, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
] as const;

/**
 * axe finds nothing in any of these files, with all that folds open, and none is wider than the screen.
 * @param paths as in builtFiles()
 */
export async function soundFiles(browser: Browser, paths: readonly string[]): Promise<void> {
  const context = await browser.newContext({ offline: true, reducedMotion: "reduce" });
  const page = await context.newPage();
  for (const path of paths) {
    await page.goto(pathToFileURL(resolve(ROOT, `.${path}`)).href);
    await page.locator("[data-klaar]").waitFor();
    await page.evaluate(() => document.querySelectorAll("details").forEach((details) => void (details.open = true)));
    await addAxe(page);
    for (const { width, colorScheme } of LOOKS) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), `${path} ${width} ${colorScheme}`).toEqual([]);
      const beside = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(beside, `${path} ${width}`).toBe(0);
    }
  }
  await context.close();
}
