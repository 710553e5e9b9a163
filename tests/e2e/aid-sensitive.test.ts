/** What a sensitive aid leaves behind besides the walk of its paths: outline links, links from outside, wipe and leave. */
import { expect, type Page } from "@playwright/test";
import { allAids, everySeries, graphs } from "./aids.ts";
import { test } from "./scripted.ts";
import { answer, arrive, keeps, openAid, tabTo } from "./walk.ts";

// Without it a link's place would still be scrolling into view when the test looks.
test.use({ contextOptions: { reducedMotion: "reduce" } });

const sensitive = graphs.filter((aid) => aid.sensitive);

test("there are sensitive aids, and these tests know how to answer each", () => {
  console.log(`sensitive aids: ${sensitive.length}`);
  expect(sensitive.length).toBeGreaterThan(0);
  expect(allAids.filter((aid) => aid.sensitive && !sensitive.some(({ id }) => id === aid.id))).toEqual([]);
});

/** Answers the first question, from wherever the focus is, and waits for the next step. */
async function firstStep(page: Page, aid: (typeof graphs)[number]): Promise<void> {
  await tabTo(page, "[data-kies]");
  await page.keyboard.press("Enter");
  const first = everySeries(aid)[0]?.choices[0];
  expect(await arrive(page, first?.to ?? "")).toMatchObject({ onHeading: true });
}

for (const aid of sensitive) {
  const address = `/hulpmiddelen/${aid.id}/`;

  test(`outline links of ${aid.id} leave no trace`, async ({ page }) => {
    await openAid(page, address);
    const before = await keeps(page);
    const links = await page.evaluate(() => {
      const list = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')];
      return list.map((link) => {
        link.click();
        const place = document.getElementById(link.hash.slice(1) || link.getAttribute("href")?.slice(1) || "");
        const { top = -1, bottom = -1 } = place?.getBoundingClientRect() ?? {};
        const seen = top < innerHeight && bottom > 0;
        return { href: link.getAttribute("href"), seen, focus: place?.contains(document.activeElement) ?? false };
      });
    });
    expect(links.filter(({ seen, focus }) => !seen || !focus)).toEqual([]);
    expect(await keeps(page)).toEqual(before);
    console.log(`${aid.id}: ${links.length} links inside the page`);
    expect(links.length).toBeGreaterThan(aid.questions.length);
  });

  test(`${aid.id} reads nothing from a link, and wipes`, async ({ page }) => {
    const series = everySeries(aid).reduce((longest, one) =>
      one.choices.length > longest.choices.length ? one : longest,
    );
    const given = series.choices.map(({ question, answer: chosen }) => `${question}=${chosen}`).join("&");
    await page.goto("/richtlijn/");
    await openAid(page, `${address}#s=1&${given}`);
    await expect(page.locator("[data-stap]")).toHaveAttribute("data-stap", aid.start);

    await openAid(page, `${address}?n=1`);
    const { historyLength } = await keeps(page);
    await tabTo(page, "[data-kies]");
    for (const [at, choice] of series.choices.entries()) {
      if (at > 0) await answer(page, choice);
      else {
        for (let presses = 0; presses < choice.index; presses += 1) await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
      }
      await arrive(page, choice.to);
    }
    await page.locator("[data-wis]").press("Enter");
    await page.waitForURL("/");
    expect(await keeps(page)).toMatchObject({ historyLength, kept: "" });
    // The place where the answers stood is gone from the history: Back leads past it.
    await page.goBack();
    expect(new URL(page.url()).search).toBe("");
    await expect(page.locator("[data-stap]")).toHaveAttribute("data-stap", aid.start);
  });
}

const [one] = sensitive;
if (one) {
  test("three times Shift wipes and leaves; a letter between does not", async ({ page }) => {
    await openAid(page, `/hulpmiddelen/${one.id}/`);
    await firstStep(page, one);
    for (const key of ["Shift", "Shift", "a", "Shift", "Shift"]) await page.keyboard.press(key);
    await expect(page.locator("[data-spoor]")).toHaveCount(1);
    await page.keyboard.press("Shift");
    await page.waitForURL("/");
  });

  test("the key can be switched off", async ({ page }) => {
    await openAid(page, `/hulpmiddelen/${one.id}/`);
    await firstStep(page, one);
    await page.locator(".wipe input").press("Space");
    // A step between: by then the box is in force; and one after, by when a leave would have started.
    await page.locator("[data-opnieuw]").press("Enter");
    expect(await arrive(page, one.start)).toMatchObject({ step: one.start, onHeading: true });
    for (const _press of [1, 2, 3, 4]) await page.keyboard.press("Shift");
    await firstStep(page, one);
    expect(new URL(page.url()).pathname).toBe(`/hulpmiddelen/${one.id}/`);
  });
}
