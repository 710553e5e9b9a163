/** "Mijn selectie", part by part: what its list holds, what goes along with the law, without script, on every screen. */
import { expect } from "@playwright/test";
import { readContent } from "../../src/reader/read.ts";
import { allAids } from "./aids.ts";
import { addAxe, violations } from "./axe.ts";
import { METHOD, ONE_OF_EACH, openSelection, OUTCOME, selection, settled, stored } from "./selection.ts";
import { test } from "./without-script.ts";

const { notices } = readContent().content.site;

test("a sensitive aid leads to all its outcomes, and which one somebody takes stands in no address", async ({
  page,
}) => {
  await page.goto("/hulpmiddelen/beroepsgeheim-delen/");
  await page.getByRole("link", { name: "Uitkomsten voor mijn selectie" }).click();
  await settled(page);
  const address = page.url();
  await expect(page.locator(`[data-deel="${OUTCOME}"]`), "the list stands open at its aid").toBeInViewport();
  const before = await page.evaluate(() => history.length);
  await page.locator(`[data-deel="${OUTCOME}"] button`).click();
  await settled(page);
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(await stored(page)).toEqual([]);
  const sensitive = allAids.filter((aid) => aid.sensitive);
  expect(sensitive.length).toBeGreaterThan(3);
  for (const { id } of sensitive) {
    const html = await (await page.request.get(`/hulpmiddelen/${id}/`)).text();
    expect(html, id).not.toContain("#voeg=");
  }
});

test("every part of the list has its words, and what the law says its notices", async ({ page }) => {
  test.setTimeout(240_000);
  await openSelection(page);
  const keys = await page
    .locator("[data-deel]")
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.deel));
  expect(keys.length).toBeGreaterThan(150);
  const legal = new Set(allAids.filter((aid) => aid.notices.includes("geen-jurist")).map(({ id }) => id));
  let legalParts = 0;
  for (let at = 0; at < keys.length; at += 40) {
    const some = keys.slice(at, at + 40);
    await openSelection(page, `#${some.map((key) => `voeg=${key}`).join("&")}`);
    const sheets = await page.locator("[data-blad]").evaluateAll((all) =>
      all.map((one) => ({
        key: (one as HTMLElement).dataset.blad ?? "",
        named: document.getElementById(one.getAttribute("aria-labelledby") ?? "") === one.querySelector("h3"),
        words: one.querySelector("div")?.textContent ?? "",
        strange: one.querySelectorAll(
          "[id]:not(h3), [class*=btn], button, script, input, textarea, details, svg, h1, h2, section, aside, nav",
        ).length,
      })),
    );
    expect(sheets.map(({ key }) => key)).toEqual(some);
    expect(sheets.filter(({ named, words, strange }) => !named || words.trim().length < 80 || strange > 0)).toEqual([]);
    for (const { key, words } of sheets.filter(
      ({ key }) => key.startsWith("u.") && legal.has(key.split(".")[1] ?? ""),
    )) {
      legalParts += 1;
      expect(words, key).toContain(notices["geen-jurist"]?.text);
      expect(words, key).toContain(notices["wet-nagekeken"]?.text);
    }
  }
  console.log(`parts: ${keys.length}, legal outcomes: ${legalParts}`);
  expect(legalParts).toBeGreaterThan(30);
});

test("after the day on which the law should have been looked at, a legal part says so", async ({ page }) => {
  await page.clock.setFixedTime("2035-01-01T12:00:00");
  await openSelection(page, `#voeg=${OUTCOME}`);
  await expect(selection.sheet(page, OUTCOME).locator(".notice")).toContainText(
    "had intussen opnieuw nagekeken moeten zijn",
  );
});

test("at 360 px and wide, light and dark, and at 320 px: nothing sideways, no fault found", async ({ page }) => {
  await openSelection(page, ONE_OF_EACH);
  await page
    .locator(".choice details")
    .evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
  await addAxe(page);
  for (const [width, theme] of [
    [1280, "light"],
    [1280, "dark"],
    [360, "light"],
    [360, "dark"],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: theme });
    expect(await violations(page), `${width} ${theme}`).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("without script a link to it leads to what the page says of itself, and to all that one can print", async ({
  plain: page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(`/selectie/#voeg=${METHOD}`);
  await expect(page.getByText("Zonder JavaScript kan deze bladzijde niets verzamelen.")).toBeInViewport();
  await expect(page.locator("#p-selectie")).toBeHidden();
  await page.locator(".choice summary", { hasText: "Methodieken" }).click();
  await page.getByRole("link", { name: "OASE-model", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "OASE-model" })).toBeVisible();
});
