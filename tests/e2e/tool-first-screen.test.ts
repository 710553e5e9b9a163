/**
 * A keuzetabel, cards, a self-test and a scan on the first screen of a phone: what one can choose as it opens, and what a choice
 * brings, without scrolling. Measured on the words themselves.
 */
import { expect, type Locator, type Page } from "@playwright/test";
import { aidsOf } from "../domain/real-aids.ts";
import { decks } from "./aids.ts";
import { test } from "./scripted.ts";
import { openAid, stands } from "./walk.ts";

const PHONE = { width: 360, height: 780 };
const limits = { choice: 440, result: 160, card: 370, turn: 660, answer: 490, scan: 560 };

test.use({ viewport: PHONE, hasTouch: true, contextOptions: { reducedMotion: "reduce" } });

const top = async (place: Locator) => (await place.first().boundingBox())?.y ?? Infinity;
const bottom = async (place: Locator) => {
  const box = await place.first().boundingBox();
  return box ? box.y + box.height : Infinity;
};
/** Whole on the screen, and not behind what sticks to its edge. */
const seen = (place: Locator, what: string) => expect(place, what).toBeInViewport({ ratio: 0.99 });

for (const aid of aidsOf("keuzetabel")) {
  const choices = (page: Page, criterion: string) => page.locator(`details[data-stap="${criterion}"] label`);

  test(`${aid.id}: the first choice stands on the screen, each tap brings the next point, the last what fits`, async ({
    page,
  }) => {
    await openAid(page, `/hulpmiddelen/${aid.id}/`);
    await expect(page.locator(".widget :checked")).toHaveCount(0);
    const first = await top(choices(page, aid.criteria[0]?.id ?? ""));
    console.log(`${aid.id}: first choice at ${Math.round(first)} px`);
    expect(first).toBeLessThanOrEqual(limits.choice);
    for (const [at, { id, values }] of aid.criteria.entries()) {
      await expect(page.locator("details.point[open]"), "one point at a time").toHaveAttribute("data-stap", id);
      await choices(page, id).first().tap();
      if (at === aid.criteria.length - 1) break;
      await expect(page.locator(`details[data-stap="${id}"] summary`)).toContainText(values[0]?.text ?? "");
      await expect(page.locator(`details[data-stap="${aid.criteria[at + 1]?.id}"] summary`)).toBeFocused();
      await seen(choices(page, aid.criteria[at + 1]?.id ?? "").first(), `the point after ${id}`);
      await seen(page.locator(".so-far b"), "what comes first by now");
      const edge = await top(page.locator(".so-far"));
      const low = await bottom(choices(page, aid.criteria[at + 1]?.id ?? "").first());
      expect(low, `the point after ${id}, above the bar`).toBeLessThanOrEqual(edge);
    }
    await expect(page.locator("details.point[open]")).toHaveCount(0);
    const heading = page.locator(".ranked h3");
    await expect(heading).toBeFocused();
    expect(await top(heading), "what fits").toBeLessThanOrEqual(limits.result);
    await seen(page.getByRole("button", { name: "Kopieer", exact: true }).first(), "what to do with it");
    await seen(page.locator("[data-resultaat] p").first(), "what it is");
  });

  test(`${aid.id}: by arrow keys a choice changes and its point stays open`, async ({ page }) => {
    await openAid(page, `/hulpmiddelen/${aid.id}/`);
    const point = page.locator("details.point").first();
    await point.locator("input").first().press("Space");
    for (const _value of aid.criteria[0]?.values.slice(1) ?? []) await page.keyboard.press("ArrowDown");
    await expect(point.locator("input:checked")).toHaveValue(aid.criteria[0]?.values.at(-1)?.id ?? "");
    await expect(point).toHaveAttribute("open", "");
    await page.locator("[data-bekijk]").press("Enter");
    await expect(page.locator(".ranked h3")).toBeFocused();
  });
}

test("a card and the button that turns it stand on the screen", async ({ page }) => {
  const withCards = decks.filter(({ cards }) => cards.length > 0);
  for (const { id } of withCards) {
    await openAid(page, `/hulpmiddelen/${id}/`);
    const card = await top(page.locator(".flip h3"));
    const turn = await bottom(page.locator("[data-draai]"));
    console.log(`${id}: card at ${Math.round(card)} px, its button ends at ${Math.round(turn)}`);
    expect(card, id).toBeLessThanOrEqual(limits.card);
    expect(turn, id).toBeLessThanOrEqual(limits.turn);
    const parts = await page
      .locator(".parts button")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(new Set(parts).size, "the parts on one line").toBe(1);
  }
  expect(withCards.length).toBeGreaterThan(0);
});

test("what you notice brings its card on the screen", async ({ page }) => {
  let walked = 0;
  for (const { id, guide, cards } of decks) {
    if (!guide) continue;
    await openAid(page, `/hulpmiddelen/${id}/`);
    for (const option of guide.options) {
      await page.locator('[data-deel="guide"]').tap();
      await page.locator(`[data-kies="${option.id}"]`).tap();
      await seen(page.locator(".because"), option.id);
      await page.locator("[data-naar-kaart]").tap();
      await stands(page, cards.find((card) => card.id === option.card)?.id);
      walked += 1;
    }
  }
  expect(walked).toBeGreaterThan(3);
});

test("a self-test opens with its answers, and explains one where one looks", async ({ page }) => {
  const tests = decks.filter(({ cards }) => cards.length === 0);
  for (const { id, exercises } of tests) {
    await openAid(page, `/hulpmiddelen/${id}/`);
    const answer = await top(page.locator(".widget .answer"));
    console.log(`${id}: first answer at ${Math.round(answer)} px`);
    expect(answer, id).toBeLessThanOrEqual(limits.answer);
    for (const exercise of exercises.slice(0, 2)) {
      await page.locator(`[data-kies="${exercise.options.at(-1)?.id}"]`).tap();
      await seen(page.locator(".because"), exercise.id);
      await seen(page.locator("[data-volgende]"), exercise.id);
      await page.locator("[data-volgende]").tap();
      await expect(page.locator(".step h3")).toBeFocused(); // which scrolls: a finger that is faster than that misses
    }
  }
  expect(tests.length).toBe(8);
});

for (const aid of aidsOf("zelfscan"))
  test(`${aid.id}: the first answer stands on the screen as it opens`, async ({ page }) => {
    await openAid(page, `/hulpmiddelen/${aid.id}/`);
    const first = await top(page.locator(".scan-item :is(label, select)").filter({ visible: true }));
    console.log(`${aid.id}: first answer at ${Math.round(first)} px`);
    expect(first).toBeLessThanOrEqual(limits.scan);
  });
