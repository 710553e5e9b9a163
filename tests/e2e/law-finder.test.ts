/** The finder on the page about legislation: by an old number, a new one, a word; by keyboard; and without script. */
import { expect, type Page } from "@playwright/test";
import { readContent } from "../../src/reader/read.ts";
import { lawStrings as words } from "../../src/text/law.nl.ts";
import { test } from "./without-script.ts";

const PAGE = "/wetgeving/";
const laws = [...readContent().content.law.values()].map(({ data }) => data);
const renumbered = laws.filter(({ formerly }) => formerly);
const number = (label: string | undefined) => /\d+[a-z]*/.exec(label ?? "")?.[0] ?? "";

const field = (page: Page) => page.getByLabel(words.label);
const found = (page: Page) => page.locator("[data-wetlijst] a");
const status = (page: Page) => page.locator("[data-wetstand]");

/** The addresses of what is found, once the number that is said stands beside them. */
async function find(page: Page, query: string): Promise<string[]> {
  await field(page).fill(query);
  const links = found(page);
  await expect(status(page), query).toHaveText(words.found(await links.count()));
  return links.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
}

test("every renumbered article is found by its old number and by its new one", async ({ page }) => {
  await page.goto(PAGE);
  for (const { id, formerly, label } of renumbered) {
    const old = number(formerly);
    expect(await find(page, old), old).toContain(`#${id}`);
    expect(await find(page, `art. ${old}`), `art. ${old}`).toContain(`#${id}`);
    expect(await find(page, number(label)), label).toContain(`#${id}`);
  }
  const [first] = await find(page, "352");
  expect(first, "the article itself before texts that mention it").toBe(
    `#${renumbered.find(({ label }) => number(label) === "352")?.id}`,
  );
  expect(renumbered.length).toBeGreaterThan(3);
});

test("a word finds what says it; accents and capitals do not matter", async ({ page }) => {
  await page.goto(PAGE);
  const plain = await find(page, "toestemming");
  expect(plain.length).toBeGreaterThan(1);
  expect(plain.length).toBeLessThan(laws.length);
  expect(await find(page, "TOESTEMMING")).toEqual(plain);
  expect(await find(page, "cliënt")).toEqual(await find(page, "client"));
});

test("nothing found is said, with what to do; an empty field says nothing", async ({ page }) => {
  await page.goto(PAGE);
  expect(await find(page, "xqzzk")).toEqual([]);
  await expect(status(page)).toHaveText(words.found(0));
  await expect(page.locator("[data-wetlijst]")).toBeHidden();
  await field(page).fill("");
  await expect(status(page)).toBeEmpty();
});

test("by keyboard: type, Enter, Enter, and the article stands there", async ({ page }) => {
  await page.goto(PAGE);
  await field(page).focus();
  await page.keyboard.type("458bis");
  await expect(found(page).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(found(page).first()).toBeFocused();
  const place = (await found(page).first().getAttribute("href")) ?? "";
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${PAGE}${place}`);
  await expect(page.locator(place)).toBeInViewport();
});

test("on a phone the first one found stands on the screen", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(PAGE);
  await find(page, "458");
  await expect(found(page).first()).toBeInViewport({ ratio: 1 });
});

test("without script there is no field that does nothing; old numbers lead to new ones", async ({ plain: page }) => {
  await page.goto(PAGE);
  await expect(field(page)).toBeHidden();
  await expect(page.locator("section.law")).toHaveCount(laws.length);
  const rows = page.locator(".renumbered tbody tr");
  await expect(rows).toHaveCount(renumbered.length);
  for (const { id, formerly } of renumbered) {
    const row = rows.filter({ has: page.getByRole("cell", { name: formerly, exact: true }) });
    await row.getByRole("link").click();
    await expect(page.locator(`#${id}`)).toBeInViewport();
  }
});
