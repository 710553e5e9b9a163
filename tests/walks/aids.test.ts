/** Two engines on everything that an aid can show, each once in light, and in dark once for all that is drawn alike. */
import { expect, type Page } from "@playwright/test";
import { allAids } from "../e2e/aids.ts";
import { openAid } from "../e2e/walk.ts";
import { showAll, takeOutline } from "./aid-states.ts";
import { lookByBoth } from "./engines.ts";
import { counted } from "./figures.ts";
import { test } from "../e2e/scripted.ts";

/** The ids that the island has in common with the outline. */
const clashes = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { outlineIds } = globalThis as unknown as { outlineIds: string[] };
    return [...document.querySelectorAll(".widget [id]")].map(({ id }) => id).filter((id) => outlineIds.includes(id));
  });

/** Looks at what the island shows now. */
async function look(page: Page, what: string): Promise<void> {
  await lookByBoth(page, what, ".widget");
  expect(await clashes(page), what).toEqual([]);
}

/** Every focusable part of the island, reached by Tab, must show the focus in forced colours. */
async function focusShows(page: Page, what: string): Promise<number> {
  await page.emulateMedia({ forcedColors: "active" });
  const first = page.locator(".widget").locator("button, a, input, summary").first();
  await first.focus();
  let count = 0;
  for (;;) {
    const { inside, outline } = await page.evaluate(() => {
      const { activeElement: element } = document;
      const style = element && getComputedStyle(element);
      const outline = style && style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 1;
      return { inside: element?.closest(".widget") !== null, outline };
    });
    if (!inside) break;
    // Script moved the focus to the first one, so the browser need not show it there.
    if (count > 0) expect(outline, `${what}: focus ${count}`).toBe(true);
    count += 1;
    await page.keyboard.press("Tab");
  }
  await page.emulateMedia({ forcedColors: "none" });
  return count;
}

for (const aid of allAids)
  test(`two engines on everything that ${aid.id} shows`, async ({ page }) => {
    test.setTimeout(600_000);
    await openAid(page, `/hulpmiddelen/${aid.id}/`);
    expect(await takeOutline(page)).toBeGreaterThan(1);
    const looks = await showAll(page, aid, (what) => look(page, what));
    const focusable = await focusShows(page, aid.id);
    console.log(`${aid.id}: ${looks} looks, ${focusable} focusable parts`);
    counted({ aids: 1, states: looks });
    expect(looks).toBeGreaterThan(1);
    expect(focusable).toBeGreaterThan(3);
  });
