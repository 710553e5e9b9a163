/** Somebody has the browser translate the page and uses each aid: what stands there is that step, and no other. */
import { expect, type Locator, type Page } from "@playwright/test";
import { rank } from "../../src/domain/ranking.ts";
import * as kaartenText from "../../src/text/kaarten.nl.ts";
import * as keuzetabelText from "../../src/text/keuzetabel.nl.ts";
import * as wegwijzerText from "../../src/text/wegwijzer.nl.ts";
import { aidsOf } from "../domain/real-aids.ts";
import { coveringSeries, decks, graphs } from "./aids.ts";
import { test } from "./scripted.ts";
import { arrive, choice, complaintsFrom, listed, openAid, stands } from "./walk.ts";
import { translate } from "./translated.ts";

const words = (place: Locator) => expect.soft(place);
const flat = (text: string) => text.replaceAll(/\s+/g, " ").trim();

/** What somebody reads of the step that stands there. */
const read = (page: Page) =>
  page.evaluate(() => {
    const step = document.querySelector<HTMLElement>(".widget [data-stap]");
    const text = (selector: string) => step?.querySelector(selector)?.textContent?.replaceAll(/\s+/g, " ").trim();
    const trail = document.querySelectorAll(".widget .trail li").length;
    return { step: step?.dataset.stap, heading: text("h3"), progress: text(".progress"), trail };
  });

for (const aid of graphs)
  test(`translated: ${aid.id} shows the question that its buttons answer`, async ({ page }) => {
    const complaints = complaintsFrom(page);
    await openAid(page, `/hulpmiddelen/${aid.id}/`);
    await translate(page);
    const titles = new Map([
      ...aid.questions.map(({ id, text }) => [id, flat(text)] as const),
      ...aid.outcomes.map(({ id, title }) => [id, flat(title)] as const),
    ]);
    let steps = 0;
    for (const { choices } of coveringSeries(aid)) {
      for (const [at, { answer, to }] of choices.entries()) {
        await page.locator(`.widget [data-kies="${answer}"]`).press("Enter");
        await arrive(page, to);
        const progress = aid.questions.some(({ id }) => id === to) ? `Vraag ${at + 2},` : wegwijzerText.outcome;
        const shown = await read(page);
        expect(shown).toMatchObject({ step: to, heading: titles.get(to), trail: at + 1 });
        expect(shown.progress).toContain(progress);
        steps += 1;
      }
      await page.locator("[data-opnieuw]").press("Enter");
      await arrive(page, aid.start);
      expect(await read(page)).toMatchObject({ step: aid.start, heading: titles.get(aid.start), trail: 0 });
    }
    console.log(`${aid.id}: ${steps} translated steps`);
    expect(steps).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

for (const aid of decks)
  test(`translated: ${aid.id} shows the card and the explanation that belong there`, async ({ page }) => {
    const complaints = complaintsFrom(page);
    await openAid(page, `/hulpmiddelen/${aid.id}/`);
    await translate(page);
    const step = page.locator(".widget [data-stap]");
    for (const [at, card] of aid.cards.entries()) {
      const count = kaartenText.cardOf(at + 1, aid.cards.length);
      await words(step.locator(".progress")).toHaveText(`${count}, ${kaartenText.front}`);
      await words(step.locator("h3")).toHaveText(flat(card.title));
      await words(step.locator("dd").first()).toHaveText(flat(card.lines[0]?.text ?? ""));
      await page.locator("[data-draai]").press("Enter");
      await words(step.locator(".progress")).toHaveText(`${count}, ${kaartenText.backSide}`);
      await words(step.locator(".flip")).toContainText(flat(card.parts[0]?.text ?? ""));
      await page.locator("[data-volgende]").press("Enter");
      await stands(page, aid.cards[(at + 1) % aid.cards.length]?.id);
    }
    if (aid.guide) await page.locator('[data-deel="guide"]').press("Enter");
    for (const { id, because } of aid.guide?.options ?? []) {
      await page.locator(`[data-kies="${id}"]`).press("Enter");
      await words(step.locator('[role="status"]')).toContainText(flat(because));
    }
    const practise = page.locator('[data-deel="practise"]');
    if ((await practise.count()) > 0) await practise.press("Enter");
    for (const [at, { id, question, options }] of aid.exercises.entries()) {
      await expect(step).toHaveAttribute("data-stap", id);
      await words(step.locator("h3")).toHaveText(flat(question));
      for (const option of options) {
        await page.locator(`[data-kies="${option.id}"]`).press("Enter");
        await words(step.locator('[role="status"] .notice')).toContainText(flat(option.explanation));
      }
      await page.locator("[data-volgende]").press("Enter");
      await stands(page, aid.exercises[(at + 1) % aid.exercises.length]?.id);
    }
    console.log(`${aid.id}: ${aid.cards.length} cards, ${aid.exercises.length} exercises, translated`);
    expect(aid.cards.length + aid.exercises.length).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

for (const aid of aidsOf("keuzetabel"))
  test(`translated: ${aid.id} counts on and ranks anew`, async ({ page }) => {
    await openAid(page, `/hulpmiddelen/${aid.id}/`);
    await translate(page);
    const chosen: Record<string, string> = {};
    for (const [at, { id, values }] of aid.criteria.entries()) {
      chosen[id] = values.at(-1)?.id ?? "";
      await (await choice(page, id, chosen[id])).press("Space");
      await words(page.locator('.widget .progress[role="status"]')).toHaveText(
        keuzetabelText.chosen(at + 1, aid.criteria.length),
      );
      await listed(page, aid, chosen);
      const [best] = rank(aid, chosen);
      await words(page.locator("[data-resultaat] h4").first()).toHaveText(flat(best?.option.title ?? "?"));
    }
    expect(aid.criteria.length).toBeGreaterThan(1);
  });
