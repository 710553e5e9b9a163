/** Cards to browse, turn and shuffle, the way from what you notice to the card that helps, and exercises. */
import { expect } from "@playwright/test";
import * as t from "../../src/text/kaarten.nl.ts";
import { decks } from "./aids.ts";
import { test } from "./scripted.ts";
import { openAid, stands, tabTo } from "./walk.ts";

const withCards = decks.filter(({ cards }) => cards.length > 1);
const SHUFFLES = 5;

test("there are decks", () => {
  console.log(`decks: ${decks.length}, with cards: ${withCards.length}`);
  expect(withCards.length).toBeGreaterThan(0);
});

for (const aid of withCards) {
  const address = `/hulpmiddelen/${aid.id}/`;
  const ids = aid.cards.map(({ id }) => id);

  test(`${aid.id}: browse and turn by keyboard`, async ({ page }) => {
    await openAid(page, address);
    await tabTo(page, "[data-draai]");
    const status = page.locator('.widget .progress[role="status"]');
    for (const [at, card] of aid.cards.entries()) {
      await expect(status).toHaveText(`${t.cardOf(at + 1, ids.length)}, ${t.front}`);
      const words = page.locator(".widget .letters");
      await expect(words).toBeVisible();
      if (at > 0) await tabTo(page, "[data-draai]");
      await page.keyboard.press(at % 2 ? "Space" : "Enter");
      await expect(status).toHaveText(`${t.cardOf(at + 1, ids.length)}, ${t.backSide}`);
      await expect(words).toHaveCount(0);
      for (const { text } of card.parts) await expect(page.locator(".widget .flip")).toContainText(text);
      await page.keyboard.press("ArrowRight");
      await stands(page, ids[(at + 1) % ids.length]);
    }
    await page.keyboard.press("ArrowLeft");
    await stands(page, ids.at(-1));
    await tabTo(page, "[data-volgende]");
    await page.keyboard.press("Enter");
    await stands(page, ids[0]);
  });

  test(`${aid.id}: shuffled, every card is still there once`, async ({ page }) => {
    await openAid(page, address);
    const orders = new Set<string>();
    for (let shuffle = 0; shuffle < SHUFFLES; shuffle += 1) {
      await page.locator("[data-schud]").click();
      const seen: string[] = [];
      for (const _card of ids) {
        const here = (await page.locator("[data-stap]").getAttribute("data-stap")) ?? "";
        seen.push(here);
        await page.locator("[data-volgende]").click();
        await expect(page.locator("[data-stap]")).not.toHaveAttribute("data-stap", here);
      }
      expect(seen.toSorted()).toEqual(ids.toSorted());
      orders.add(seen.join());
    }
    expect(orders.size, "orders").toBeGreaterThan(1);
  });

  test(`${aid.id}: everything you may notice leads to its card, by touch`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ hasTouch: true, viewport: { width: 360, height: 740 }, baseURL });
    const page = await context.newPage();
    await openAid(page, address);
    const options = aid.guide?.options ?? [];
    for (const { id, card, because } of options) {
      await page.locator('[data-deel="guide"]').tap();
      await page.locator(`[data-kies="${id}"]`).tap();
      await expect(page.locator('[data-stap="gids"] [role="status"]')).toContainText(because);
      await page.locator("[data-naar-kaart]").tap();
      await stands(page, card);
      await page.locator("[data-draai]").tap();
      await expect(page.locator('.widget .progress[role="status"]')).toContainText(t.backSide);
    }
    console.log(`${aid.id}: ${options.length} ways to a card`);
    expect(options.length).toBeGreaterThan(1);
    await context.close();
  });
}

for (const aid of decks)
  test(`exercises of ${aid.id}`, async ({ page }) => {
    await openAid(page, `/hulpmiddelen/${aid.id}/`);
    const practise = page.locator('[data-deel="practise"]');
    if ((await practise.count()) > 0) await practise.press("Enter");
    const status = page.locator('.widget [data-stap] [role="status"]');
    let answers = 0;
    for (const [at, { id, situation, options }] of aid.exercises.entries()) {
      if (at > 0) await stands(page, id);
      await expect(page.locator(`[data-stap="${id}"]`)).toContainText(situation);
      await expect(status).toBeEmpty();
      for (const option of options) {
        await page.locator(`[data-kies="${option.id}"]`).press("Enter");
        await expect(status).toContainText(`${option.fits ? t.good : t.notGood} ${option.explanation}`);
        await expect(page.locator('[data-kies][aria-pressed="true"]')).toHaveAttribute("data-kies", option.id);
        answers += 1;
      }
      if (at < aid.exercises.length - 1) await page.locator("[data-volgende]").press("Enter");
    }
    // What was chosen first in each counts, here always the first option.
    const right = aid.exercises.filter(({ options }) => options[0]?.fits).length;
    await expect(status).toContainText(t.done(right, aid.exercises.length));
    console.log(`${aid.id}: ${aid.exercises.length} exercises, ${answers} answers`);
    expect(answers).toBeGreaterThan(0);
  });
