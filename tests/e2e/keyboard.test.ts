/** A page of each kind by keyboard: Tab reaches all there is. The skip link stands in pages.test.ts, for every page. */
import { expect, type Page } from "@playwright/test";
import { aidsOf } from "../domain/real-aids.ts";
import { test } from "./scripted.ts";

/** One of each kind, for a walk through everything that takes the focus. */
const KINDS = [
  ...["/", "/richtlijn/", "/richtlijn/principes/", "/richtlijn/principes/participatief-werken/", "/hulpmiddelen/"],
  ...["/hulpmiddelen/participatie/", "/hulpmiddelen/samenwerkingsvorm/", "/hulpmiddelen/luistertechnieken/"],
  ...["/hulpmiddelen/beroepsgeheim/", "/zoeken/?q=feedback", "/embed/participatie/"],
  ...aidsOf("zelfscan").map(({ id }) => `/hulpmiddelen/${id}/`),
  ...["/methodieken/oase-model/uitvoeren/", "/embed/methodieken/oase-model/"],
];

/** Everything that should take the focus, by its place in the document; of radio buttons the chosen one, else the first. */
const stops = (page: Page) =>
  page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex]");
    const names = new Set<string>();
    let count = 0;
    for (const one of all) {
      if (one.tabIndex < 0 || !one.checkVisibility({ visibilityProperty: true }) || one.matches(":disabled")) continue;
      if (one instanceof HTMLInputElement && one.type === "radio") {
        const chosen = document.querySelector(`input[name="${one.name}"]:checked`);
        if (chosen ? chosen !== one : names.has(one.name)) continue;
        names.add(one.name);
      }
      one.dataset.halte = String((count += 1));
    }
    return { count, forced: [...all].filter(({ tabIndex }) => tabIndex > 0).length };
  });

for (const path of KINDS)
  test(`Tab reaches everything, in order and visibly, on ${path}`, async ({ page }) => {
    await page.goto(path, { waitUntil: "networkidle" });
    const island = page.locator(".widget");
    if ((await island.count()) > 0) await expect(island).toHaveAttribute("data-klaar", "");
    if (path.includes("?q=")) await page.locator("#p-resultaten[data-klaar]").waitFor();
    const { count, forced } = await stops(page);
    expect(forced, "no order of its own").toBe(0);
    const seen: string[] = [];
    const hidden: string[] = [];
    for (let presses = 0; presses < count; presses += 1) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => {
        const one = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        const shape = one.querySelector(".f-box, .d-box, rect"); // a link in a drawing shows the focus on its shape
        const shown = (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || shape !== null;
        return { name: one.dataset.halte ?? one.outerHTML.slice(0, 80), shown };
      });
      seen.push(stop.name);
      if (!stop.shown) hidden.push(stop.name);
    }
    expect(seen).toEqual(Array.from({ length: count }, (_, at) => String(at + 1)));
    expect(hidden, "focus without outline").toEqual([]);
    console.log(`${path}: ${count} stops`);
    expect(count).toBeGreaterThan(5);
  });
