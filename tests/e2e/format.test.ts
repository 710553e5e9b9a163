/** A sheet to fill in: on screen, on one A4 with and without the answers, as text, and without script. */
import { expect, type Page } from "@playwright/test";
import { readContent } from "../../src/reader/read.ts";
import { addAxe, violations } from "./axe.ts";
import { sheetsOf } from "./paper.ts";
import { test } from "./without-script.ts";

const sheets = [...readContent().content.method.values()].flatMap(({ data }) => (data.format.length > 0 ? data : []));
const answer = (at: number) => `Afspraak ${at + 1}: elke tweede dinsdag van de maand, in de vergaderzaal.`;

async function fill(page: Page): Promise<string[]> {
  const fields = await page.locator(".format textarea").all();
  for (const [at, field] of fields.entries()) await field.fill(answer(at));
  return fields.map((_, at) => answer(at));
}

/** What the printer gets. In print every answer is either in its field or beside it, never both. */
async function onPaper(page: Page): Promise<{ pages: number; words: string[] }> {
  await page.emulateMedia({ media: "print" });
  const words = await page
    .locator(".format :is(textarea, .on-paper)")
    .evaluateAll((all) =>
      all.flatMap((one) =>
        one.checkVisibility() ? (one instanceof HTMLTextAreaElement ? one.value : (one.textContent ?? "")).trim() : [],
      ),
    );
  return { pages: sheetsOf(await page.pdf({ preferCSSPageSize: true }), "format"), words };
}

/** The browser's own dialogue: a test has no printer. What it would print is read while it says that it begins. */
async function fakePrinter(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      dispatchEvent(new Event("beforeprint"));
      const rows = [...document.querySelectorAll<HTMLElement>(".format .on-paper")];
      document.documentElement.dataset.gedrukt = JSON.stringify(rows.map((one) => one.textContent));
      dispatchEvent(new Event("afterprint"));
    };
  });
}
const printed = async (page: Page) =>
  JSON.parse((await page.locator("html").getAttribute("data-gedrukt")) ?? "[]") as string[];

test("every question of every sheet has a field, and the button at the top leads to it", async ({ page }) => {
  expect(sheets.length).toBeGreaterThan(0);
  for (const { id, format } of sheets) {
    await page.goto(`/methodieken/${id}/`);
    for (const ask of format.flatMap(({ asks }) => asks))
      await expect(page.getByRole("textbox", { name: ask, exact: true }), ask).toBeEditable();
    for (const part of format) await expect(page.getByRole("group", { name: part.title })).toBeAttached();
    await page.getByRole("link", { name: "Vul in" }).click();
    await expect(page.locator(".format")).toBeInViewport();
  }
});

test("it prints on one sheet, empty and filled in, and nothing else stands on it", async ({ page }) => {
  for (const { id } of sheets) {
    await page.goto(`/methodieken/${id}/`);
    const empty = await onPaper(page);
    expect(empty.pages, id).toBe(1);
    expect(new Set(empty.words), id).toEqual(new Set([""]));
    await page.emulateMedia({ media: "screen" });
    const answers = await fill(page);
    const full = await onPaper(page);
    expect([full.pages, full.words], id).toEqual([1, answers]);
    const around = page.locator(".facts, aside, .lede, .pager, .site-footer, .site-header, button, .cite");
    await expect(around.filter({ visible: true }), id).toHaveCount(0);
    await expect(page.locator(".print-address"), id).toBeVisible();
    await page.emulateMedia({ media: "screen" });
  }
});

test("one button prints the answers, another a blank sheet; after that nothing is lost", async ({ page }) => {
  const [sheet] = sheets;
  await fakePrinter(page);
  await page.goto(`/methodieken/${sheet?.id}/`);
  const answers = await fill(page);
  await page.locator(".format").getByRole("button", { name: "Druk af" }).click();
  expect(await printed(page)).toEqual(answers);
  await page.getByRole("button", { name: "Druk leeg af" }).click();
  expect((await printed(page)).join("").trim()).toBe("");
  await expect(page.locator(".format textarea").first()).toHaveValue(answers[0] ?? "");
  expect((await onPaper(page)).words).toEqual(answers);
});

test("where the browser does not print, the blank sheet leaves no mark: the next print has the answers", async ({
  page,
}) => {
  const [sheet] = sheets;
  await page.addInitScript(() => (window.print = () => undefined));
  await page.goto(`/methodieken/${sheet?.id}/`);
  const answers = await fill(page);
  await page.getByRole("button", { name: "Druk leeg af" }).click();
  await page.keyboard.press("Control+p");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect((await onPaper(page)).words).toEqual(answers);
});

test("the answers copy as text, and nothing of them is kept", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const [sheet] = sheets;
  await page.goto(`/methodieken/${sheet?.id}/`);
  const first = sheet?.format[0];
  await page.getByRole("textbox", { name: String(first?.asks[0]), exact: true }).fill("Elke maand.");
  await page.getByRole("button", { name: "Kopieer als tekst" }).click();
  await expect(page.getByRole("button", { name: "Gekopieerd" })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(`${first?.title}\n- ${first?.asks[0]} Elke maand.\n- ${first?.asks[1]} …`);
  for (const part of sheet?.format ?? []) expect(text).toContain(`\n\n${part.title}\n`);
  expect(text.endsWith(page.url())).toBe(true);
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]));
  expect(kept).not.toContain("Elke maand");
  await page.reload();
  await expect(page.getByRole("textbox", { name: String(first?.asks[0]), exact: true })).toHaveValue("");
});

test("without script it is a form to fill in and to print, and no button stands idle", async ({ plain: page }) => {
  for (const { id } of sheets) {
    await page.goto(`/methodieken/${id}/`);
    await expect(page.locator(".format button").filter({ visible: true })).toHaveCount(0);
    const answers = await fill(page);
    expect(await onPaper(page)).toEqual({ pages: 1, words: answers });
  }
});

test("axe finds nothing in it, on a phone, filled in", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const { id } of sheets) {
    await page.goto(`/methodieken/${id}/`);
    await addAxe(page);
    await fill(page);
    expect(await violations(page)).toEqual([]);
    const beside = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beside).toBeLessThanOrEqual(0);
  }
});
