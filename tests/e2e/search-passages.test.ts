/** Where a result leads: to its passage, with the words marked. */
import { expect } from "@playwright/test";
import { test } from "./scripted.ts";
import { ask, done, results } from "./search-page.ts";

test("a result says why it is there, and its link marks the words where it leads", async ({ page }) => {
  await page.goto("/zoeken/#q=geheimhoudingsplicht");
  await done(page, "geheimhoudingsplicht");
  const first = results(page).first();
  await first.locator("summary").press("Enter");
  await expect(first.locator(".why li").first()).toContainText("‘geheimhoudingsplicht’ betekent hier hetzelfde als");
  await ask(page, "mantelzorger");
  const hrefs = await results(page)
    .locator("h2 a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(hrefs.length).toBeGreaterThan(3);
  expect(hrefs.filter((href) => href?.includes(":~:text="))).not.toEqual([]);
  const marks = await results(page).locator("mark").allTextContents();
  expect(marks.filter((mark) => /mantelzorg/i.test(mark))).not.toEqual([]);
  expect(marks.filter((mark) => /^(de|van|het|een)$/i.test(mark))).toEqual([]);
});

test("a result that is part of a page opens in view, with its words marked there and not where they first stand", async ({
  page,
}) => {
  // On the page of terms and on that of law the words of these stand higher up too.
  const parts: [query: string, href: string][] = [
    ["mantelzorger", "/begrippen/#mantelzorger"],
    ["noodtoestand", "/wetgeving/#sw-13"],
  ];
  for (const [query, href] of parts) {
    await page.goto("about:blank");
    await page.goto(`/zoeken/#q=${query}`);
    await done(page, query);
    const link = results(page).locator(`h2 a[href^="${href}:~:text="]`);
    await expect(link, query).toHaveCount(1);
    await link.click();
    await expect(page).toHaveURL(href);
    await expect(page.locator(href.slice(href.indexOf("#"))), href).toBeInViewport();
    expect(await page.evaluate(() => scrollY), href).toBeGreaterThan(1000);
  }
});
