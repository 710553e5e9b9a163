/** Everything that an aid can show, each once: questions, outcomes, both sides of cards, the guide, what an exercise answers, results. */
import { expect, type Page } from "@playwright/test";
import { type ByKind, byKind } from "../domain/real-aids.ts";
import { CHOOSE, holdsTalk, talkStages } from "../../src/domain/talk.ts";
import type { Aid, Kaarten, Keuzetabel, Talk, Wegwijzer, Zelfscan } from "../../src/schema/aid.ts";
import { coveringSeries } from "../e2e/aids.ts";
import { fillScan, toResult } from "../e2e/scans.ts";
import { choice, listed, stands } from "../e2e/walk.ts";

/** Looks at what the aid shows now; `what` names it in a message. */
type Look = (what: string) => Promise<void>;

/**
 * Takes the outline off the page and keeps its ids there, for `look`; says how many. An engine reads a whole page whatever part
 * it is asked about, and the outline is by far the most of it. pages.test.ts looks at the page with its outline.
 */
export const takeOutline = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const outline = document.getElementById("p-overzicht");
    const outlineIds = [...(outline?.querySelectorAll("[id]") ?? [])].map(({ id }) => id);
    outline?.remove();
    Object.assign(globalThis, { outlineIds });
    return outlineIds.length;
  });

async function showWegwijzer(page: Page, aid: Wegwijzer, look: Look): Promise<number> {
  const seen = new Set<string>();
  const lookAt = async (id: string) => {
    if (seen.size > 0) await stands(page, id);
    if (!seen.has(id)) await look(id);
    seen.add(id);
  };
  for (const { choices, outcome } of coveringSeries(aid)) {
    if (seen.size > 0) await page.locator("[data-opnieuw]").press("Enter");
    for (const { question, answer } of choices) {
      await lookAt(question);
      await page.locator(`[data-kies="${answer}"]`).press("Enter");
    }
    await lookAt(outcome);
  }
  expect(seen.size).toBe(aid.questions.length + aid.outcomes.length);
  return seen.size;
}

async function showKaarten(page: Page, aid: Kaarten, look: Look): Promise<number> {
  let looks = 0;
  const lookAt = async (what: string) => {
    await look(what);
    looks += 1;
  };
  for (const { id } of aid.cards) {
    if (looks > 0) await stands(page, id);
    await lookAt(`${id}, front`);
    await page.locator("[data-draai]").press("Enter");
    await lookAt(`${id}, back`);
    await page.locator("[data-volgende]").press("Enter");
  }
  if (aid.guide) {
    await page.locator('[data-deel="guide"]').press("Enter");
    await page.locator("[data-kies]").first().press("Enter");
    await expect(page.locator("[data-naar-kaart]")).toBeVisible();
    await lookAt("guide");
  }
  if (aid.cards.length > 0) await page.locator('[data-deel="practise"]').press("Enter");
  for (const [at, { id, options }] of aid.exercises.entries()) {
    if (at > 0) await stands(page, id);
    await page.locator(`[data-kies="${options[0]?.id}"]`).press("Enter");
    await expect(page.locator('.widget [role="status"] .notice')).toBeVisible();
    await lookAt(id);
    await page.locator("[data-volgende]").press("Enter");
  }
  expect(looks).toBe(aid.cards.length * 2 + (aid.guide ? 1 : 0) + aid.exercises.length);
  return looks;
}

/** Every stage of a talk about all its themes. */
async function showTalk(page: Page, { talk }: Kaarten & { talk: Talk }, look: Look): Promise<number> {
  await look(CHOOSE);
  await page.locator("[data-volgende]").press("Enter");
  await expect(page.locator('.widget [role="alert"] .notice')).toBeVisible();
  await look("none chosen");
  await page.locator("[data-alles]").press("Enter");
  const stages = talkStages(
    talk.themes,
    talk.themes.map((theme) => theme.id),
  );
  for (const stage of stages) {
    await page.locator("[data-volgende]").press("Enter");
    await stands(page, stage.id);
    if (stage.asked) await page.locator("[data-afspraak]").fill("We bellen voor 17 uur.");
    await look(stage.id);
  }
  expect(stages.length).toBeGreaterThan(talk.themes.length + 2);
  return stages.length + 2;
}

async function showKeuzetabel(page: Page, aid: Keuzetabel, look: Look): Promise<number> {
  await look("nothing chosen");
  for (const { id, values } of aid.examples) {
    for (const [criterion, value] of Object.entries(values))
      await (await choice(page, criterion, value)).press("Space");
    await listed(page, aid, values);
    await look(id);
  }
  return 1 + aid.examples.length;
}

/** Every step with nothing in it, then the result of every example. */
async function showZelfscan(page: Page, aid: Zelfscan, look: Look): Promise<number> {
  let looks = 0;
  const lookAt = async (what: string) => {
    await look(what);
    looks += 1;
  };
  for (const { id } of aid.shown === "steps" ? aid.dimensions : aid.dimensions.slice(0, 1)) {
    if (looks > 0) await stands(page, id);
    await lookAt(id);
    const next = page.locator('[data-ga="verder"]');
    if ((await next.count()) > 0) await next.press("Enter");
  }
  for (const { id, answers } of aid.examples) {
    await fillScan(page, answers);
    await toResult(page);
    await page.locator(".scan-result details").evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
    await lookAt(id);
  }
  return looks;
}

const showEach: ByKind<(page: Page, look: Look) => Promise<number>> = {
  wegwijzer: (aid) => (page, look) => showWegwijzer(page, aid, look),
  kaarten: (aid) => (page, look) => (holdsTalk(aid) ? showTalk(page, aid, look) : showKaarten(page, aid, look)),
  keuzetabel: (aid) => (page, look) => showKeuzetabel(page, aid, look),
  zelfscan: (aid) => (page, look) => showZelfscan(page, aid, look),
};

/**
 * Brings an open aid into everything that it can show, each once, and looks at it.
 * @returns how many looks it gave
 */
export const showAll = (page: Page, aid: Aid, look: Look): Promise<number> => byKind(showEach, aid)(page, look);
