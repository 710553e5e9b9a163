/** What a team does with a talk: choose, settle, walk, note, close, take along; by mouse, by keyboard, without script, in a frame. */
import { expect, type Page } from "@playwright/test";
import { AGREED, BEFORE, CHOOSE, CLOSING, talkStages } from "../../src/domain/talk.ts";
import * as t from "../../src/text/talk-run.nl.ts";
import { copyStrings } from "../../src/text/page.nl.ts";
import { failed, noneChosen } from "../../src/text/talk.nl.ts";
import { talks } from "./aids.ts";
import { keeps, openAid, stands, tabTo } from "./walk.ts";
import { test } from "./without-script.ts";

const onward = (page: Page) => page.locator(".widget [data-volgende]");

test("there is a talk", () => {
  console.log(`talks: ${talks.length}`);
  expect(talks.length).toBeGreaterThan(0);
});

for (const { id, title, talk } of talks) {
  const address = `/hulpmiddelen/${id}/`;
  const [first, second, ...others] = talk.themes;
  if (!first || !second) throw new Error(`${id} has no two themes`);
  const stages = talkStages(talk.themes, [first.id, second.id]);

  test(`${id}: a team talks about two themes and takes its agreements along`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openAid(page, address);
    const before = await keeps(page);
    await onward(page).click();
    await expect(page.locator('.widget [role="alert"]')).toHaveText(noneChosen(talk.named.one));
    for (const theme of [first, second]) await page.locator(`[data-onderwerp="${theme.id}"]`).check();
    await onward(page).click();
    await stands(page, BEFORE);
    for (const { text } of talk.before) await page.getByLabel(text).check();
    await page.locator("[data-tafel]").fill("huisarts, thuisverpleging");

    for (const stage of stages.slice(1, -2)) {
      await onward(page).click();
      await stands(page, stage.id);
      const { theme, at } = stage.asked ?? {};
      const count = t.questionOf((at ?? 0) + 1, theme?.questions.length ?? 0);
      await expect(page.locator(".widget .progress")).toHaveText(`${theme?.title} · ${count}`);
      // What was noted at the theme's first question stands there at its other ones too.
      if (at === 0) await page.locator("[data-afspraak]").fill(`Afspraak over ${theme?.id}\nEn nog een`);
      await expect(page.locator("[data-afspraak]")).toHaveValue(`Afspraak over ${theme?.id}\nEn nog een`);
    }
    await page.locator("[data-wie]").fill("de huisarts belt");
    await onward(page).click();
    await stands(page, CLOSING);
    for (const { text } of talk.closing) await expect(page.locator(".widget .step")).toContainText(text);
    await onward(page).click();
    await stands(page, AGREED);

    const sheet = page.locator(".talk-sheet");
    await expect(sheet.locator("[data-afgesproken] h4")).toHaveText([first.title, second.title]);
    await expect(sheet.locator(`[data-afgesproken="${first.id}"] li`)).toHaveText([
      `Afspraak over ${first.id}`,
      "En nog een",
    ]);
    await expect(sheet.locator(`[data-afgesproken="${second.id}"]`)).toContainText(`${t.whoTakes}: de huisarts belt`);
    await sheet.getByRole("button", { name: "Kopieer" }).click();
    await expect(sheet.getByRole("button", { name: copyStrings.copied })).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(`${t.atTable}: huisarts, thuisverpleging`);
    expect(text).toContain(
      `${second.title}\n- Afspraak over ${second.id}\n- En nog een\n${t.whoTakes}: de huisarts belt`,
    );
    for (const theme of others) expect(text).toContain(`- ${theme.title}`);
    expect(text).toContain(address);
    // Nothing of it stands anywhere but in the page.
    expect(await keeps(page)).toEqual(before);
  });

  test(`${id}: the sheet prints alone`, async ({ page }) => {
    await page.addInitScript(() => {
      globalThis.print = () => void dispatchEvent(new Event("beforeprint"));
    });
    await openAid(page, address);
    await page.locator(`[data-onderwerp="${first.id}"]`).check();
    await onward(page).click();
    await stands(page, BEFORE);
    await page.locator(`[data-naar="${CLOSING}"]`).click();
    await stands(page, CLOSING);
    await page.locator("[data-afspraak]").fill("Volgende maand opnieuw");
    await onward(page).click();
    await stands(page, AGREED);
    await page.getByRole("button", { name: "Druk af" }).click();
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".talk-sheet h3")).toBeVisible();
    await expect(page.locator(".talk-sheet")).toContainText("Volgende maand opnieuw");
    for (const hidden of [".talk-way", "#p-overzicht", ".site-header", ".talk-sheet button"])
      for (const one of await page.locator(hidden).all()) await expect(one).toBeHidden();
  });

  test(`${id}: by keyboard alone, from the first box to the sheet and back`, async ({ page }) => {
    await openAid(page, address);
    await tabTo(page, `[data-onderwerp="${first.id}"]`);
    await page.keyboard.press("Space");
    await tabTo(page, "[data-volgende]");
    await page.keyboard.press("Enter");
    await stands(page, BEFORE);
    const own = talkStages(talk.themes, [first.id]);
    for (const stage of own.slice(1)) {
      await page.keyboard.press("ArrowRight");
      await stands(page, stage.id);
    }
    await page.keyboard.press("ArrowLeft");
    await stands(page, CLOSING);
    // In the notes an arrow moves along the letters.
    await tabTo(page, "[data-afspraak]");
    await page.keyboard.type("ab");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.type("x");
    await expect(page.locator("[data-afspraak]")).toHaveValue("axb");
    await tabTo(page, "[data-andere]");
    await page.keyboard.press("Enter");
    await stands(page, CHOOSE);
  });

  test(`${id}: without script the whole talk stands there, with room to write`, async ({ plain: page }) => {
    await page.goto(`${address}#${second.questions[0]?.id}`);
    await expect(page.locator(".aid-widget")).toBeHidden();
    const outline = page.locator("#p-overzicht");
    await expect(outline.locator(`[id="${second.questions[0]?.id}"]`)).toBeInViewport();
    for (const { questions } of talk.themes)
      for (const { id: question, text } of questions)
        await expect(outline.locator(`[id="${question}"]`)).toContainText(text);
    await expect(outline.getByText(t.who)).toHaveCount(talk.themes.length);
    await expect(outline.getByText(t.who).first()).toBeVisible();
  });

  test(`${id}: in a frame one theme may be chosen beforehand`, async ({ page }) => {
    await page.goto(`/embed/${id}/?kaart=${second.id}&titel=Les 3`);
    await page.locator(".widget[data-klaar]").waitFor();
    await expect(page.locator("h1")).toHaveText("Les 3");
    await expect(page.locator("[data-onderwerp]:checked")).toHaveAttribute("data-onderwerp", second.id);
    await onward(page).click();
    await stands(page, BEFORE);
    await onward(page).click();
    await stands(page, second.questions[0]?.id);
    await expect(page.locator("[data-volledig-scherm]")).toHaveCount(0);
  });

  test(`${id}: the rest of the talk does not come: that is said, and the choice stays`, async ({ page }) => {
    await page.route("**/_astro/Running*", (route) => route.abort());
    await openAid(page, address);
    await page.locator(`[data-onderwerp="${first.id}"]`).check();
    await onward(page).click();
    await expect(page.locator('.widget [role="alert"]')).toHaveText(failed);
    await expect(page.locator("[data-onderwerp]:checked")).toHaveCount(1);
    await expect(page.locator("h1")).toHaveText(title);
  });

  test(`${id}: the whole screen, and a question that one reads from afar`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await openAid(page, address);
    await page.locator(`[data-onderwerp="${first.id}"]`).check();
    await onward(page).click();
    await stands(page, BEFORE);
    await onward(page).click();
    await stands(page, first.questions[0]?.id);
    const size = () =>
      page.locator(".widget .step h3").evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    const before = await size();
    expect(before).toBeGreaterThanOrEqual(40);
    await page.locator("[data-volledig-scherm]").click();
    await expect(page.locator("main:fullscreen")).toBeVisible();
    expect(await size()).toBeGreaterThan(before);
  });
}
