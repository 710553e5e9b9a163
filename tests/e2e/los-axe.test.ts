/** axe over files opened from a disk: one of each kind, and a method, in both colour schemes on a phone and a wide screen. */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "@playwright/test";
import { addAxe, violations } from "./axe.ts";
import { test } from "./scripted.ts";
import { ROOT } from "./site.ts";

const FILES = [
  ...["beroepsgeheim-delen", "methodiekkiezer", "zelfscan-samenwerken", "zelftest-persoon-centraal"].map(
    (id) => `hulpmiddelen/${id}/los.html`,
  ),
  "methodieken/oase-model/los.html",
];
const LOOKS = [
  { width: 360, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
] as const;

test("axe finds nothing in a file, and it is not wider than the screen", async ({ browser }) => {
  for (const { width, colorScheme } of LOOKS) {
    const context = await browser.newContext({ offline: true, colorScheme, viewport: { width, height: 800 } });
    const page = await context.newPage();
    for (const file of FILES) {
      await page.goto(pathToFileURL(resolve(ROOT, file)).href);
      await page.locator("[data-klaar]").waitFor();
      const outline = page.locator("details.outline");
      if ((await outline.count()) > 0) await outline.evaluate((one: HTMLDetailsElement) => void (one.open = true));
      await addAxe(page);
      expect(await violations(page), `${file} ${width} ${colorScheme}`).toEqual([]);
      const beside = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(beside, `${file} ${width}`).toBe(0);
    }
    await context.close();
  }
});
