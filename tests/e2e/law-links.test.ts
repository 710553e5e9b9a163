/** A link to an article or a point of it lands there, though a phone lays out only what is near. */
import { expect, type Page } from "@playwright/test";
import { readContent } from "../../src/reader/read.ts";
import { address } from "../../src/model/addresses.ts";
import { test } from "./scripted.ts";

const laws = [...readContent().content.law.values()].map(({ data }) => data.id);
const PHONES = [390, 740];

/** Whether it stands at the top of the window, or in it where the page ends before it can come that high. */
const atTop = (page: Page, id: string) =>
  page.evaluate((one) => {
    const top = document.getElementById(one)?.getBoundingClientRect().top ?? NaN;
    const left = document.documentElement.scrollHeight - innerHeight - scrollY;
    return top >= -1 && top < (left < 2 ? innerHeight : 220);
  }, id);

const lands = (page: Page, id: string) => expect.poll(() => atTop(page, id), `${id} stands at the top`).toBe(true);

const laidOut = (page: Page) =>
  page.locator(".law").evaluateAll((all) => all.map((one) => getComputedStyle(one).contentVisibility));

for (const width of PHONES) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 740 } });

    test("a link from elsewhere lands on its article", async ({ page }) => {
      const some = laws.filter((_, at) => at % 9 === 0);
      for (const id of some) {
        await page.goto("about:blank");
        await page.goto(address.law(id));
        await lands(page, id);
      }
      expect(await laidOut(page), "and all is laid out").toEqual(laws.map(() => "visible"));
      expect(some.length).toBeGreaterThan(9);
    });

    test("a link on the page lands on its article, also the first one", async ({ page }) => {
      await page.goto(address.laws);
      expect(await laidOut(page), "only what is near is laid out").toEqual(laws.map(() => "auto"));
      for (const id of laws.toReversed()) {
        await page.evaluate((one) => location.assign(`#${one}`), id);
        await lands(page, id);
      }
      expect(laws.length).toBeGreaterThan(80);
    });
  });
}
