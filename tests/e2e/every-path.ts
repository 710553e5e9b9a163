/** Every series of answers of a wegwijzer, by keyboard, in one page load: what is pinned at each step. */
import { expect } from "@playwright/test";
import { tellIn } from "../figures.ts";
import type { Walk } from "./aids.ts";
import { test } from "./scripted.ts";
import { answer, arrive, complaintsFrom, keeps, openAid, requestsFrom, tabTo, trail, turnBack } from "./walk.ts";

/** A small screen that does not glide: what is painted after every key is most of what a step takes. */
export const SMALL = { viewport: { width: 360, height: 480 }, contextOptions: { reducedMotion: "reduce" } } as const;

/**
 * A test of these series: the steps are those of the series, the focus follows, nothing is fetched, and a sensitive aid
 * leaves no trace in address, history or storage.
 */
export const walkEvery = ({ aid, name, series }: Walk) =>
  test(`every path of ${name} by keyboard`, async ({ page, baseURL }) => {
    test.setTimeout(300_000);
    const complaints = complaintsFrom(page);
    await openAid(page, `/hulpmiddelen/${aid.id}/`);
    await page.waitForLoadState("networkidle");
    const requests = requestsFrom(page, String(baseURL));
    const before = await keeps(page);
    expect(await page.evaluate(() => document.activeElement === document.body), "no focus on load").toBe(true);
    await tabTo(page, "[data-kies]");

    let steps = 0;
    for (const [walked, one] of series.entries()) {
      const way = one.choices.map(({ question, answer: chosen }) => `${question}=${chosen}`);
      const previous = series[walked - 1];
      const { at, arrival } = previous ? await turnBack(page, previous, one) : { at: 0, arrival: undefined };
      if (arrival)
        expect(arrival, `back to ${way[at]}`).toMatchObject({ step: one.choices[at]?.question, onHeading: true });
      for (const [position, choice] of one.choices.entries()) {
        if (position < at) continue;
        // The very first question is reached by Tab, which stops on its first answer and not on its heading.
        if (walked === 0 && position === 0) {
          for (let presses = 0; presses < choice.index; presses += 1) await page.keyboard.press("Tab");
          await page.keyboard.press("Enter");
        } else await answer(page, choice);
        const reached = await arrive(page, choice.to);
        expect(reached, way.slice(0, position + 1).join(" ")).toMatchObject({ step: choice.to, onHeading: true });
        if (aid.sensitive) expect(reached, way.join(" ")).toMatchObject(before);
        else expect(new URL(reached.address).hash).toBe(`#s=1&${way.slice(0, position + 1).join("&")}`);
        expect(reached.kept, "storage").toBe("");
        steps += 1;
      }
      const shown = await trail(page);
      expect(shown, way.join(" ")).toEqual(one.choices.map(({ question, text }) => [question, text]));
      // Nothing after load means: the same files for every path.
      expect(requests, way.join(" ")).toEqual([]);
    }
    expect(complaints).toEqual([]);
    console.log(`${name}: ${series.length} paths, ${steps} steps by keyboard`);
    tellIn(test.info(), { paths: series.length });
    expect(series.length).toBeGreaterThan(0);
  });
