/**
 * Every series of answers of every wegwijzer with JavaScript off: by the links of the outline, place by place. Between
 * two series the reader looks up the question where they part; the way to there was walked just before.
 */
import { expect, test } from "@playwright/test";
import { shared, walks } from "./aids.ts";

// Without it every jump of a path would wait for the page to scroll.
test.use({ javaScriptEnabled: false, contextOptions: { reducedMotion: "reduce" } });

for (const { aid, name, series } of walks)
  test(`every path of ${name} without script`, async ({ page }) => {
    await page.goto(`/hulpmiddelen/${aid.id}/`);
    await expect(page.locator(".widget")).toBeHidden();
    await page.locator(`#p-overzicht a[href="#${aid.start}"]`).first().press("Enter");
    const target = () => page.evaluate(() => ({ ...document.querySelector<HTMLElement>(":target")?.dataset }));
    expect(await target()).toEqual({ vraag: aid.start });

    let steps = 0;
    for (const [walked, one] of series.entries()) {
      const previous = series[walked - 1];
      const from = previous ? shared(previous, one) : 0;
      for (const [at, { question, answer, to }] of one.choices.entries()) {
        if (at < from) continue;
        await page.focus(`section[data-vraag="${question}"] a[data-antwoord="${answer}"]`);
        await page.keyboard.press("Enter");
        const last = at === one.choices.length - 1;
        expect(await target(), `${question}=${answer}`).toEqual(last ? { uitkomst: one.outcome } : { vraag: to });
        steps += 1;
      }
    }
    console.log(`${name}: ${series.length} paths, ${steps} steps without script`);
    expect(series.length).toBeGreaterThan(0);
  });
