/** A page of each kind by keyboard: Tab reaches all there is. The skip link stands in pages.test.ts, for every page. */
import { expect, type Page } from "@playwright/test";
import { aidsOf } from "../domain/real-aids.ts";
import { decks, talks } from "./aids.ts";
import { four, open as openDraaiboek } from "./draaiboek.ts";
import { addRings, type Rings } from "./focus-ring.ts";
import { openPage } from "./open-page.ts";
import { test } from "./scripted.ts";
import { openSelection } from "./selection.ts";

const selfTest = decks.find(({ cards }) => cards.length === 0);
const at = (path: string) => [path, (page: Page) => openPage(page, path)] as const;

/** One of each kind, and what opens it, for a walk through everything that takes the focus. */
const KINDS = new Map<string, (page: Page) => Promise<void>>([
  ...["/", "/richtlijn/", "/richtlijn/principes/", "/richtlijn/principes/participatief-werken/"].map(at),
  ...["/hulpmiddelen/", "/hulpmiddelen/participatie/", "/hulpmiddelen/samenwerkingsvorm/"].map(at),
  ...["/hulpmiddelen/luistertechnieken/", "/hulpmiddelen/beroepsgeheim/", "/embed/participatie/"].map(at),
  ...[...talks.slice(0, 1), selfTest, ...aidsOf("zelfscan")].map((aid) => at(`/hulpmiddelen/${aid?.id}/`)),
  ...["/methodieken/", "/methodieken/oase-model/uitvoeren/", "/embed/methodieken/oase-model/"].map(at),
  ...["/cursus/", "/cursus/luistertechnieken/les-60/", "/cursus/luistertechnieken/dias/"].map(at),
  ...["/onderweg/", "/wetgeving/", "/nalezen/", "/nalezen/beroepsgeheim-delen/", "/selectie/", "/oefenen/"].map(at),
  [
    "/zoeken/?q=feedback",
    async (page) => {
      await page.goto("/zoeken/?q=feedback");
      await page.locator("#p-resultaten[data-klaar]").waitFor();
    },
  ],
  ["a selection of two parts", (page) => openSelection(page, "#voeg=m.oase-model&voeg=k.luistertechnieken.oma")],
  ["a draaiboek with four parts", (page) => openDraaiboek(page, four)],
  [
    "practice that began",
    async (page) => {
      await openPage(page, "/oefenen/");
      await page.locator("[data-begin]").press("Enter");
      await page.locator("[data-stap]").waitFor();
      await page.reload();
      await page.locator("[data-stap]").waitFor();
    },
  ],
]);

/**
 * Everything that should take the focus, by its place in the document; of radio buttons the chosen one, else the first.
 * What a style moves elsewhere than where it stands in the document is told.
 */
const stops = (page: Page) =>
  page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex]");
    const names = new Set<string>();
    const moved: string[] = [];
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
    for (const one of document.querySelectorAll("body *")) {
      const held = one.querySelectorAll("[data-halte]").length + Number(one.matches("[data-halte]"));
      const { order, flexDirection } = getComputedStyle(one);
      if ((order !== "0" && held > 0) || (flexDirection.endsWith("reverse") && held > 1))
        moved.push(`${held} stops in ${one.localName}.${one.className}`);
    }
    return { count, moved, forced: [...all].filter(({ tabIndex }) => tabIndex > 0).length };
  });

/** What has the focus: its name as a stop, and what is wrong with how it shows. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement as HTMLElement;
    const ring = (globalThis as unknown as Rings).ringOf(one);
    const { width, height, top, bottom } = one.getBoundingClientRect();
    const wrong = [
      ...(ring && ring.width >= 2 ? [] : ["no line"]),
      ...(width * height > 0 ? [] : ["no size"]),
      ...(bottom > 0 && top < innerHeight ? [] : ["out of sight"]),
    ];
    const name = one.dataset.halte ?? one.outerHTML.slice(0, 80);
    return { name, wrong: wrong.map((what) => `${what}: ${one.outerHTML.slice(0, 120)}`) };
  });

/** To the next stop: the day, the month and the year of a date are stops of one field. */
async function tab(page: Page, before: string): Promise<Awaited<ReturnType<typeof focused>>> {
  await page.keyboard.press("Tab");
  const now = await focused(page);
  const isParts = await page.evaluate(() => document.activeElement?.matches("[type=date], [type=time]") ?? false);
  return isParts && now.name === before ? tab(page, before) : now;
}

for (const [kind, open] of KINDS)
  test(`Tab reaches everything, in order and visibly, on ${kind}`, async ({ page }) => {
    await open(page);
    await page.waitForLoadState("networkidle");
    await addRings(page);
    const { count, forced, moved } = await stops(page);
    expect(forced, "no order of its own").toBe(0);
    expect(moved, "seen in the order in which they stand").toEqual([]);
    const seen: string[] = [];
    const wrong: string[] = [];
    for (let presses = 0; presses < count; presses += 1) {
      const stop = await tab(page, seen.at(-1) ?? "");
      seen.push(stop.name);
      wrong.push(...stop.wrong);
    }
    expect(seen).toEqual(Array.from({ length: count }, (_, at) => String(at + 1)));
    expect(wrong, "stops that do not show").toEqual([]);
    const last = String(count);
    expect((await tab(page, last)).name, "the last lets go").not.toBe(last);
    console.log(`${kind}: ${count} stops`);
    expect(count).toBeGreaterThan(5);
  });

test("there are kinds to walk", () => expect(KINDS.size).toBe(33));
