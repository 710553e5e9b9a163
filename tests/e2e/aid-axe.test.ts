/**
 * axe on everything that an aid can show, each once: questions, outcomes, both sides of cards, the guide, what an
 * exercise answers, the result of a keuzetabel. In light with all rules; in dark with the rules about colour, once for all
 * that is drawn alike.
 */
import { expect, type Page, test } from "@playwright/test";
import { type ByKind, byKind } from "../domain/real-aids.ts";
import { CHOOSE, holdsTalk, talkStages } from "../../src/domain/talk.ts";
import type { Kaarten, Keuzetabel, Talk, Wegwijzer, Zelfscan } from "../../src/schema/aid.ts";
import { allAids, coveringSeries } from "./aids.ts";
import { addAxe, COLOURS, violations } from "./axe.ts";
import { drawsAnew } from "./repeats.ts";
import { fillScan, toResult } from "./scans.ts";
import { choice, openAid, stands } from "./walk.ts";

/**
 * Takes the outline off the page and keeps its ids there, for `look`; says how many. axe reads a whole page whatever part
 * it is asked about, and the outline is by far the most of it. pages.test.ts looks at the page with its outline.
 */
const takeOutline = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const outline = document.getElementById("p-overzicht");
    const outlineIds = [...(outline?.querySelectorAll("[id]") ?? [])].map(({ id }) => id);
    outline?.remove();
    Object.assign(globalThis, { outlineIds });
    return outlineIds.length;
  });

/** The ids that the island has in common with the outline. */
const clashes = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { outlineIds } = globalThis as unknown as { outlineIds: string[] };
    return [...document.querySelectorAll(".widget [id]")].map(({ id }) => id).filter((id) => outlineIds.includes(id));
  });

/** Looks at what the island shows now: with every rule in light, and in dark at the colours where it draws something new. */
async function look(page: Page, what: string): Promise<void> {
  await page.emulateMedia({ colorScheme: "dark" });
  if (await drawsAnew(page, ".widget")) expect(await violations(page, ".widget", COLOURS), `${what}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
  expect(await violations(page, ".widget"), `${what}, light`).toEqual([]);
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

type Looks = { looks: number; focusable: number };

async function lookAtWegwijzer(page: Page, aid: Wegwijzer): Promise<Looks> {
  const seen = new Set<string>();
  const lookAt = async (id: string) => {
    if (seen.size > 0) await stands(page, id);
    if (!seen.has(id)) await look(page, id);
    seen.add(id);
  };
  let focusable = 0;
  for (const { choices, outcome } of coveringSeries(aid)) {
    if (seen.size > 0) await page.locator("[data-opnieuw]").press("Enter");
    for (const { question, answer } of choices) {
      await lookAt(question);
      await page.locator(`[data-kies="${answer}"]`).press("Enter");
    }
    await lookAt(outcome);
    if (focusable === 0) focusable = await focusShows(page, outcome);
  }
  expect(seen.size).toBe(aid.questions.length + aid.outcomes.length);
  return { looks: seen.size, focusable };
}

async function lookAtKaarten(page: Page, aid: Kaarten): Promise<Looks> {
  let looks = 0;
  const lookAt = async (what: string) => {
    await look(page, what);
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
  return { looks, focusable: await focusShows(page, aid.id) };
}

/** Every stage of a talk about all its themes. */
async function lookAtTalk(page: Page, { talk, id }: Kaarten & { talk: Talk }): Promise<Looks> {
  await look(page, CHOOSE);
  await page.locator("[data-volgende]").press("Enter");
  await expect(page.locator('.widget [role="alert"] .notice')).toBeVisible();
  await look(page, "none chosen");
  await page.locator("[data-alles]").press("Enter");
  const stages = talkStages(
    talk.themes,
    talk.themes.map((theme) => theme.id),
  );
  for (const stage of stages) {
    await page.locator("[data-volgende]").press("Enter");
    await stands(page, stage.id);
    if (stage.asked) await page.locator("[data-afspraak]").fill("We bellen voor 17 uur.");
    await look(page, stage.id);
  }
  expect(stages.length).toBeGreaterThan(talk.themes.length + 2);
  return { looks: stages.length + 2, focusable: await focusShows(page, id) };
}

async function lookAtKeuzetabel(page: Page, aid: Keuzetabel): Promise<Looks> {
  await look(page, "nothing chosen");
  for (const { id, values } of aid.examples) {
    for (const [criterion, value] of Object.entries(values))
      await (await choice(page, criterion, value)).press("Space");
    await expect(page.locator("[data-resultaat]").first()).toBeVisible();
    await look(page, id);
  }
  return { looks: 1 + aid.examples.length, focusable: await focusShows(page, aid.id) };
}

/** Every step with nothing in it, then the result of every example. */
async function lookAtZelfscan(page: Page, aid: Zelfscan): Promise<Looks> {
  let looks = 0;
  const lookAt = async (what: string) => {
    await look(page, what);
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
  return { looks, focusable: await focusShows(page, aid.id) };
}

const lookAtAll: ByKind<(page: Page) => Promise<Looks>> = {
  wegwijzer: (aid) => (page) => lookAtWegwijzer(page, aid),
  kaarten: (aid) => (page) => (holdsTalk(aid) ? lookAtTalk(page, aid) : lookAtKaarten(page, aid)),
  keuzetabel: (aid) => (page) => lookAtKeuzetabel(page, aid),
  zelfscan: (aid) => (page) => lookAtZelfscan(page, aid),
};

for (const aid of allAids)
  test(`axe on everything that ${aid.id} shows`, async ({ page }) => {
    test.setTimeout(240_000);
    await openAid(page, `/hulpmiddelen/${aid.id}/`);
    await addAxe(page);
    expect(await takeOutline(page)).toBeGreaterThan(1);
    const { looks, focusable } = await byKind(lookAtAll, aid)(page);
    console.log(`${aid.id}: ${looks} looks, ${focusable} focusable parts`);
    expect(looks).toBeGreaterThan(1);
    expect(focusable).toBeGreaterThan(3);
  });
