/** On paper: a whole aid with its outline, a text with its address, and an outcome alone. */
import { expect, type Page } from "@playwright/test";
import { readContent } from "../../src/reader/read.ts";
import * as talkText from "../../src/text/talk-run.nl.ts";
import { runnableMethods } from "../../src/views/methods.ts";
import { type ByKind, byKind } from "../domain/real-aids.ts";
import { allAids, everySeries, graphs } from "./aids.ts";
import { pressPrint, sheetsOf, words } from "./paper.ts";
import { test } from "./scripted.ts";
import { openAid, stands } from "./walk.ts";

async function printed(page: Page, name: string): Promise<number> {
  const sheets = sheetsOf(await page.pdf({ preferCSSPageSize: true }), name);
  console.log(`${name}: ${sheets} sheets`);
  return sheets;
}

const furniture = ".site-header, .crumbs, .toc, .pager, .skip, .site-footer nav, .widget, button";

async function noFurniture(page: Page): Promise<void> {
  const shown = await page.locator(furniture).evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
  expect(shown, "furniture").toBe(0);
}

/** What paper has to hold of an aid, kind by kind. */
const onPaper: ByKind<string[]> = {
  wegwijzer: ({ questions, outcomes }) => [
    ...questions.map(({ text }) => text),
    ...outcomes.flatMap(({ title, actions }) => [title, ...actions]),
  ],
  kaarten: ({ cards, exercises, talk }) => [
    ...[...(talk?.before ?? []), ...(talk?.closing ?? [])].map(({ text }) => text),
    ...(talk?.themes ?? []).flatMap(({ title, gist, questions }) => [
      ...[title, gist, ...questions.flatMap(({ text, hint = text }) => [text, hint])],
      ...[talkText.what, talkText.who],
    ]),
    ...cards.flatMap(({ lines, parts }) => [...lines, ...parts].map(({ text }) => text)),
    ...exercises.flatMap(({ options }) => options.map(({ explanation }) => explanation)),
  ],
  keuzetabel: ({ criteria, options }) => [...criteria.map(({ text }) => text), ...options.map(({ title }) => title)],
  zelfscan: ({ dimensions }) => [
    ...dimensions.flatMap(({ title, items }) => [title, ...items.map(({ text }) => text)]),
    ...dimensions.flatMap(({ advice }) => advice.map(({ text }) => text)),
  ],
};

test("every aid prints whole", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  let toWriteOn = 0;
  for (const aid of allAids) {
    await page.goto(`/hulpmiddelen/${aid.id}/`);
    await noFurniture(page);
    const shown = await words(page);
    const texts = byKind(onPaper, aid);
    expect(texts.length, aid.id).toBeGreaterThan(0);
    expect(
      texts.filter((text) => !shown.includes(text)),
      aid.id,
    ).toEqual([]);
    expect(shown).toContain(`/hulpmiddelen/${aid.id}/`);
    // Lines to write on lie within the room for them, over no other words.
    const rooms = await page.locator(".write").evaluateAll((all) => {
      const bottom = (element: Element | null) => element?.getBoundingClientRect().bottom ?? 0;
      return all.map((room) => bottom(room.lastElementChild) - bottom(room));
    });
    toWriteOn += rooms.length;
    expect(
      rooms.filter((over) => over > 1),
      aid.id,
    ).toEqual([]);
  }
  expect(toWriteOn, "rooms to write in").toBeGreaterThan(0);
  console.log(`${allAids.length} aids in print`);
});

test("a case fits on one sheet, with its questions", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  const cases = [...readContent().content.casus.values()];
  for (const { id, data } of cases) {
    await page.goto(`/casussen/${id}/`);
    const shown = await words(page);
    for (const { text } of data.questions) expect(shown, id).toContain(text);
    expect(await printed(page, id), id).toBe(1);
  }
  expect(cases.length).toBeGreaterThan(3);
});

test("every method with steps prints whole, its numbers in ink", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  const methods = [...readContent().content.method.values()].flatMap(({ data }) =>
    data.size === "met-stappen" ? data : [],
  );
  for (const { id, steps } of methods) {
    await page.goto(`/methodieken/${id}/`);
    await noFurniture(page);
    // A term that is explained is a link in the middle of its sentence.
    const shown = (await page.locator("main").innerText()).replaceAll(/\s+/g, " ");
    for (const { title, does } of steps) for (const text of [title, does]) expect(shown, id).toContain(text);
    expect(shown).toContain(`/methodieken/${id}/`);
  }
  // A printer leaves grounds out: a number has to be seen without its own.
  const [ground, ink] = await page
    .locator(".numbered > li")
    .first()
    .evaluate((one) => {
      const { backgroundColor, color } = getComputedStyle(one, "::before");
      return [backgroundColor, color];
    });
  expect(ground).toBe("rgba(0, 0, 0, 0)");
  expect(ink).not.toBe("rgb(255, 255, 255)");
  expect(methods.length).toBeGreaterThan(15);
});

test("a deck and a text make clean sheets", async ({ page }) => {
  for (const path of ["/hulpmiddelen/luistertechnieken/", "/richtlijn/principes/persoon-centraal/"]) {
    await page.goto(path);
    await printed(page, path);
    await page.emulateMedia({ media: "print" });
    await noFurniture(page);
    await expect(page.locator(".print-address").last()).toContainText(path);
  }
});

test("an aid in a frame prints with its outline", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  for (const aid of allAids) {
    await page.goto(`/embed/${aid.id}/`);
    expect(await words(page), aid.id).toContain(byKind(onPaper, aid).at(-1));
  }
});

test("every method prints as a script: all its steps, who does what, what to say", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  const methods = runnableMethods(readContent().content);
  for (const { id, roles, steps } of methods) {
    await page.goto(`/methodieken/${id}/uitvoeren/`);
    await noFurniture(page);
    const shown = await words(page);
    const texts = steps.flatMap(({ title, does, say, pitfall, roles: turns }) => [
      ...[title, does, ...turns.map((turn) => turn.does)],
      ...[say?.text ?? "", pitfall?.text ?? ""],
    ]);
    const flat = shown.replaceAll(/\s+/g, " ");
    expect(
      [...texts, ...roles.map(({ title }) => title)].filter((text) => !flat.includes(text)),
      id,
    ).toEqual([]);
    expect(shown).toContain(`/methodieken/${id}/uitvoeren/`);
    expect(await printed(page, id), id).toBeLessThanOrEqual(3);
  }
  expect(methods.length).toBeGreaterThan(15);
});

/** An outcome on paper: itself, the answers that led to it, and what the aid says below every outcome. */
const ALONE = "[data-afdruk]";

for (const aid of graphs)
  test(`an outcome of ${aid.id} prints alone`, async ({ page }) => {
    const shortest = everySeries(aid).reduce((best, one) => (one.choices.length < best.choices.length ? one : best));
    const path = `/hulpmiddelen/${aid.id}/`;
    await openAid(page, path);
    for (const { answer, to } of shortest.choices) {
      await page.locator(`[data-kies="${answer}"]`).press("Enter");
      await stands(page, to);
    }
    await pressPrint(page);
    const outcome = aid.outcomes.find(({ id }) => id === shortest.outcome);
    expect(await words(page, ALONE), "beside the outcome").toBe("");
    const shown = await words(page);
    const answers = shortest.choices.map(({ text }) => text);
    for (const text of [outcome?.title, ...(outcome?.actions ?? []), ...answers, path]) expect(shown).toContain(text);
    expect(await printed(page, `${aid.id}: ${shortest.outcome}`)).toBeLessThanOrEqual(3);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await expect(page.locator("html")).not.toHaveAttribute("data-print");
  });

test("an outcome inside a text prints alone too", async ({ page }) => {
  const [aid] = graphs.filter(({ pages }) => pages.includes("participatief-werken"));
  await page.goto("/richtlijn/principes/participatief-werken/");
  const card = page.locator(`.aid-card:has(a[href="/hulpmiddelen/${aid?.id}/"])`);
  await card.locator("[data-open]").press("Enter");
  for (const { answer, to } of aid ? (everySeries(aid)[0]?.choices ?? []) : []) {
    await card.locator(`[data-kies="${answer}"]`).press("Enter");
    await stands(page, to);
  }
  await pressPrint(page);
  expect(await words(page, ALONE), "beside the outcome").toBe("");
  expect(await words(page)).toContain(aid?.outcomes.find(({ id }) => id === everySeries(aid)[0]?.outcome)?.title);
});
