/**
 * Every series of answers of every wegwijzer with JavaScript off, by the links of the outline. Without script the page
 * keeps nothing: where a link leads cannot depend on the way to it. So every link is followed once, in a real browser, and
 * every series is a row of links that were followed.
 */
import { expect } from "@playwright/test";
import { tellIn } from "../figures.ts";
import { everySeries, graphs } from "./aids.ts";
import { test } from "./scripted.ts";

// Without it every jump of a path would wait for the page to scroll.
test.use({ javaScriptEnabled: false, contextOptions: { reducedMotion: "reduce" } });

for (const aid of graphs)
  test(`every path of ${aid.id} without script`, async ({ page }) => {
    await page.goto(`/hulpmiddelen/${aid.id}/`);
    await expect(page.locator(".widget")).toBeHidden();
    await page.locator(`#p-overzicht a[href="#${aid.start}"]`).first().press("Enter");
    const target = () => page.evaluate(() => ({ ...document.querySelector<HTMLElement>(":target")?.dataset }));
    expect(await target()).toEqual({ vraag: aid.start });

    const led = new Map<string, string | undefined>();
    for (const question of aid.questions)
      for (const { id } of question.answers) {
        await page.focus(`section[data-vraag="${question.id}"] a[data-antwoord="${id}"]`);
        await page.keyboard.press("Enter");
        const { vraag, uitkomst } = await target();
        led.set(`${question.id}=${id}`, vraag ?? uitkomst);
      }
    const series = everySeries(aid);
    for (const { choices, outcome } of series) {
      const places = choices.map(({ question, answer }) => led.get(`${question}=${answer}`));
      expect(places).toEqual(choices.map(({ to }) => to));
      expect(places.at(-1)).toBe(outcome);
    }
    console.log(`${aid.id}: ${series.length} paths over ${led.size} links without script`);
    tellIn(test.info(), { pathsWithoutScript: series.length });
    expect(series.length).toBeGreaterThan(0);
  });
