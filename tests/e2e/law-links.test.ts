/** A link to an article or to a point of it lands there, though a phone lays out only what is near. */
import { expect, type Page } from "@playwright/test";
import { address } from "../../src/model/addresses.ts";
import { test } from "./scripted.ts";

const PHONES = [390, 740];

/** Whether it stands at the top of the window, or in it where the page ends before it can come that high. */
const atTop = (page: Page, id: string) =>
  page.evaluate((one) => {
    const top = document.getElementById(one)?.getBoundingClientRect().top ?? NaN;
    const left = document.documentElement.scrollHeight - innerHeight - scrollY;
    return top >= -1 && top < (left < 2 ? innerHeight : 220);
  }, id);

const lands = (page: Page, id: string) => expect.poll(() => atTop(page, id), `${id} stands at the top`).toBe(true);

/** How the articles are laid out: as they come near, or all of them. */
const laidOut = (page: Page) =>
  page.locator(".law").evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).contentVisibility))]);

/** Opens the page as who comes without a link, and gives what one can link to, each ninth place. */
async function places(page: Page): Promise<string[]> {
  await page.goto(address.laws);
  const all = await page.locator(".law :is(h3, li)[id]").evaluateAll((found) => found.map(({ id }) => id));
  expect(all.length).toBeGreaterThan(150);
  return all.filter((_, at) => at % 9 === 0);
}

for (const width of PHONES) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 740 } });

    test("a link from elsewhere lands on its article or point", async ({ page }) => {
      for (const id of await places(page)) {
        await page.goto("about:blank");
        await page.goto(`${address.laws}#${id}`);
        await lands(page, id);
        expect(await laidOut(page)).toEqual(["visible"]);
      }
    });

    test("so does a link on the page, which has laid out only what is near", async ({ page }) => {
      for (const id of await places(page)) {
        await page.goto("about:blank");
        await page.goto(address.laws);
        expect(await laidOut(page)).toEqual(["auto"]);
        await page.evaluate((one) => location.assign(`#${one}`), id);
        await lands(page, id);
      }
    });
  });
}
