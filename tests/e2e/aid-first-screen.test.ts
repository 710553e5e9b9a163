/**
 * A wegwijzer on the first screen of a phone: the first answer as it opens, one slim bar once begun, and of an outcome
 * what it is, what to do now and what to do with it; with what may never be folded.
 */
import { expect, type Page } from "@playwright/test";
import { readContent } from "../../src/reader/read.ts";
import { islandData } from "../../src/views/island/index.ts";
import type { Wegwijzer } from "../../src/schema/aid.ts";
import { certaintyText } from "../../src/text/certainty.ts";
import { everySeries, graphs, type Series } from "./aids.ts";
import { openAid, stands } from "./walk.ts";
import { test } from "./without-script.ts";

const PHONE = { width: 360, height: 780 };
const limits = { answer: 450, bar: 48, verdict: 120, action: 400 };

test.use({ viewport: PHONE, hasTouch: true, contextOptions: { reducedMotion: "reduce" } });

const { content } = readContent();

/** The shortest way to each outcome. */
const shortest = (aid: Wegwijzer): Series[] =>
  aid.outcomes.flatMap(({ id }) => {
    const ways = everySeries(aid).filter(({ outcome }) => outcome === id);
    return ways.sort((a, b) => a.choices.length - b.choices.length).slice(0, 1);
  });

async function walk(page: Page, { choices }: Series): Promise<void> {
  for (const { answer, to } of choices) {
    // A key: a second tap within the time of a double click is meant for the step before.
    await page.locator(`.widget [data-kies="${answer}"]`).press("Enter");
    await stands(page, to);
  }
}

test("every wegwijzer opens with its first answer on the screen, and its notices folded", async ({ page }) => {
  for (const { id, notices } of graphs) {
    await openAid(page, `/hulpmiddelen/${id}/`);
    const first = await page.locator(".widget .answer").first().boundingBox();
    console.log(`${id}: first answer at ${Math.round(first?.y ?? Infinity)} px`);
    expect(first?.y ?? Infinity, id).toBeLessThanOrEqual(limits.answer);
    await expect(page.locator(".notices")).toHaveCount(notices.length > 0 ? 1 : 0);
    await expect(page.locator(".notices[open], .outline[open]")).toHaveCount(0);
  }
  expect(graphs.length).toBeGreaterThan(5);
});

for (const aid of graphs)
  test(`every outcome of ${aid.id} stands on the first screen with what to do`, async ({ page }) => {
    test.setTimeout(180_000);
    const data = islandData(content, aid, undefined);
    const ways = shortest(aid);
    expect(ways.map(({ outcome }) => outcome)).toEqual(aid.outcomes.map(({ id }) => id));
    for (const way of ways) {
      const outcome = aid.outcomes.find(({ id }) => id === way.outcome);
      const known = data.kind === "wegwijzer" ? data.outcomes.find(({ id }) => id === way.outcome) : undefined;
      await openAid(page, `/hulpmiddelen/${aid.id}/`);
      await walk(page, way);
      const box = async (selector: string) => {
        const found = await page.locator(selector).first().boundingBox();
        return found ?? { x: 0, y: Infinity, width: 0, height: Infinity };
      };
      await expect(page.locator(".site-header, .lede, .notices").filter({ visible: true })).toHaveCount(0);
      const bar = await box(".opening");
      expect(bar.y + bar.height, `${way.outcome}: the bar`).toBeLessThanOrEqual(limits.bar);
      const verdict = await box(".verdict h3");
      expect(verdict.y, `${way.outcome}: the verdict`).toBeLessThanOrEqual(limits.verdict);
      await expect(page.locator(".tones > .scene").filter({ visible: true })).toHaveCount(1);
      const action = await box(".outcome .checklist label");
      expect(action.y, `${way.outcome}: what to do now`).toBeLessThanOrEqual(limits.action);
      const buttons = await box(".outcome .result button");
      expect(buttons.y + buttons.height, `${way.outcome}: the buttons`).toBeLessThanOrEqual(PHONE.height);
      // Never folded: how sure it is, what it means, whom to call at once, when it was checked.
      const open = [
        ...(outcome?.means ?? []),
        ...(outcome?.certainty ? [certaintyText(outcome.certainty)] : []),
        ...(known?.call ?? []).map(({ what }) => what),
        ...(aid.sensitive ? [`nagekeken op ${data.lawDate}`] : []),
      ];
      const shown = await page.locator(".aid-widget").evaluate((one: HTMLElement) => one.innerText);
      expect(
        open.filter((text) => !shown.replaceAll(/\s+/g, " ").includes(text)),
        way.outcome,
      ).toEqual([]);
      await expect(page.locator(".outcome details[open], .trail[open]")).toHaveCount(0);
      // A reader cannot fold it either.
      const numbers = page.locator('.outcome a[href^="tel:"]:not(details *)');
      expect(await numbers.allTextContents()).toEqual((known?.call ?? []).map(({ title }) => title));
    }
    console.log(`${aid.id}: ${ways.length} outcomes`);
  });

test("the bar of a sensitive aid holds 112 and the way out, before and after the first answer", async ({ page }) => {
  const sensitive = graphs.filter((aid) => aid.sensitive);
  for (const { id } of sensitive) {
    await openAid(page, `/hulpmiddelen/${id}/`);
    for (const begun of [false, true]) {
      if (begun) await page.locator(".widget .answer").first().tap();
      await expect(page.locator(".trail")).toHaveCount(begun ? 1 : 0);
      const call = await page.locator('.bar a[href="tel:112"]').boundingBox();
      const leave = await page.locator("[data-wis]").boundingBox();
      expect(
        Math.abs((call?.y ?? 0) + (call?.height ?? 0) / 2 - (leave?.y ?? 999) - (leave?.height ?? 0) / 2),
      ).toBeLessThan(4);
      expect((call?.x ?? 999) + (call?.width ?? 999), id).toBeLessThan(leave?.x ?? 0);
    }
  }
  expect(sensitive.length).toBeGreaterThan(3);
});

test("without script a link into the folded whole of an aid opens it", async ({ plain: page }) => {
  let walked = 0;
  for (const { id, outcomes } of graphs)
    for (const outcome of outcomes.slice(-1)) {
      await page.goto(`/hulpmiddelen/${id}/#${outcome.id}`);
      await expect(page.locator(`[data-uitkomst="${outcome.id}"] h4`)).toBeInViewport();
      walked += 1;
    }
  expect(walked).toBe(graphs.length);
});
