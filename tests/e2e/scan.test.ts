/** Scans in a real browser: to their result by keyboard, on paper without script, put back by the browser, in print. */
import { expect, type Page } from "@playwright/test";
import { itemsOf } from "../../src/domain/zelfscan/fields.ts";
import { scanCsv } from "../../src/views/scan/csv.ts";
import { scanModel } from "../../src/views/scan/model.ts";
import { whenText } from "../../src/views/scan/when-text.ts";
import { readFileSync } from "node:fs";
import { sheetsOf } from "./paper.ts";
import { fillScan, islandOf, scans, toResult } from "./scans.ts";
import { complaintsFrom, keeps, openAid, stands, tabTo } from "./walk.ts";
import { test } from "./without-script.ts";

test("there are scans of both forms", () => {
  expect(new Set(scans.map(({ shown }) => shown))).toEqual(new Set(["steps", "together"]));
});
/** The example that leads to most advice. */
const richest = (scan: (typeof scans)[number]) =>
  scan.examples.reduce((most, one) => (one.advice.length > most.advice.length ? one : most));
const shownAdvice = (page: Page) =>
  page.locator("[data-advies]").evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.advies));

for (const scan of scans) {
  const address = `/hulpmiddelen/${scan.id}/`;
  const { answers, advice } = richest(scan);

  test(`${scan.id}: by keyboard from the first field to the result`, async ({ page }) => {
    const complaints = complaintsFrom(page);
    await openAid(page, address);
    const before = await keeps(page);
    await page.locator("form.scan").locator("input:visible, select:visible").first().focus();
    await page.keyboard.press("Space");
    if (scan.shown === "steps")
      for (const { id } of scan.dimensions.slice(1)) {
        await tabTo(page, '[data-ga="verder"]', 120);
        await page.keyboard.press("Enter");
        await stands(page, id);
      }
    await tabTo(page, '[data-ga="resultaat"]', 160);
    await page.keyboard.press("Enter");
    await expect(page.locator(".scan-result h3")).toBeFocused();
    await expect(page.locator(".scan-result h3")).toBeInViewport();
    expect(await keeps(page), "nothing in address, history or storage").toEqual(before);
    expect(complaints).toEqual([]);
  });

  test(`${scan.id}: the form of an example ends in its advice, on the page and in a frame`, async ({ page }) => {
    for (const path of [address, `/embed/${scan.id}/`]) {
      await openAid(page, path);
      await fillScan(page, answers);
      await toResult(page);
      expect(await shownAdvice(page), path).toEqual(advice);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path}: 320 px`).toBeLessThanOrEqual(
        320,
      );
    }
    expect(advice.length).toBeGreaterThan(0);
  });

  test(`${scan.id}: without script a form for on paper, with its key`, async ({ plain: page }) => {
    await page.goto(address);
    await expect(page.locator(".aid-widget")).toBeHidden();
    const items = page.locator("#p-overzicht [data-item]");
    await expect(items).toHaveCount(itemsOf(scan).length);
    for (const item of await items.all()) await expect(item).toBeVisible();
    // Something to tick or to write on in every one of them, and nothing that looks as if it worked.
    for (const item of await items.all()) expect(await item.locator("li, .paper-line, td").count()).toBeGreaterThan(0);
    expect(await page.locator("#p-overzicht :is(input, select, button)").count()).toBe(0);
    const key = page.locator("section:has(> #p-sleutel)");
    const words = (await key.innerText()).replaceAll(/\s+/g, " ");
    const all = scan.dimensions.flatMap((dimension) => dimension.advice);
    for (const { title, text, when } of all)
      for (const told of [whenText(scan, when), title, text]) expect(words).toContain(told);
    for (const { remark } of scan.dimensions) if (remark) expect(words).toContain(`Om over na te denken: ${remark}`);
    if (scan.scale) await expect(page.locator("section:has(> #p-schaal)")).toContainText(/De schaal (is|komt)/);
  });

  test(`${scan.id}: reloaded, and left and come back to, the list and the form agree`, async ({ page }) => {
    await openAid(page, address);
    await fillScan(page, answers);
    const agrees = async () => {
      await page.locator(".widget[data-klaar]").waitFor();
      await page.waitForLoadState("load");
      await toResult(page);
      const stays = await page.locator("form.scan").evaluate((form) => {
        const found: Record<string, string[]> = {};
        for (const [name, value] of new FormData(form as HTMLFormElement))
          if (value !== "") (found[name] ??= []).push(String(value));
        return found;
      });
      const model = scanModel(islandOf(scan), stays);
      await expect(page.locator(".scan-result .progress").first()).toHaveText(
        `${model.answered} van ${model.of} vragen ingevuld`,
      );
    };
    await page.reload();
    await agrees();
    await page.goto("/privacy/");
    await page.goBack();
    await agrees();
  });

  test(`${scan.id}: its result as a file holds what the form holds`, async ({ page }) => {
    await openAid(page, address);
    await fillScan(page, answers);
    await toResult(page);
    const coming = page.waitForEvent("download");
    await page.locator("[data-csv]").click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe(`${scan.id}.csv`);
    expect(readFileSync(await file.path(), "utf8")).toBe(scanCsv(scanModel(islandOf(scan), answers)));
  });

  test(`${scan.id}: its result prints alone, with its address, on few sheets`, async ({ page }) => {
    await openAid(page, address);
    await fillScan(page, answers);
    await toResult(page);
    await page.evaluate(() => {
      window.print = () => void dispatchEvent(new Event("beforeprint"));
    });
    await page.locator(".widget").getByRole("button", { name: "Druk af" }).press("Enter");
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("form.scan")).toBeHidden();
    await expect(page.locator(".scan-result h3")).toBeVisible();
    await expect(page.locator("[data-afdruk] .print-address").last()).toContainText(address);
    for (const one of await page.locator("[data-advies] > p").all()) await expect(one).toBeVisible();
    const sheets = sheetsOf(await page.pdf({ preferCSSPageSize: true }), scan.id);
    console.log(`${scan.id}: ${sheets} sheets for ${advice.length} advices`);
    expect(sheets).toBeLessThanOrEqual(advice.length > 3 ? 4 : 2);
  });
}

test("shares that do not make 100 % are said at once, with what is left, and do not stand in the way", async ({
  page,
}) => {
  const withShares = scans.filter((scan) => itemsOf(scan).some(({ answer }) => answer === "shares"));
  for (const scan of withShares) {
    const item = itemsOf(scan).find(({ answer }) => answer === "shares");
    if (item?.answer !== "shares") throw new Error("no shares");
    await openAid(page, `/hulpmiddelen/${scan.id}/`);
    if (scan.shown === "steps") {
      const step = scan.dimensions.find(({ items }) => items.some(({ id }) => id === item.id));
      await page.locator(".scan-steps summary").press("Enter");
      await page.locator(`[data-naar="${step?.id}"]`).press("Enter");
    }
    const field = (at: number) => page.locator(`[name="${item.id}.${item.parts[at]?.id}"]`);
    const said = page.locator(`[data-vraagt="${item.id}"] [role="status"]`);
    await field(0).fill("30");
    await field(1).fill("50");
    await expect(said).toHaveText("Samen 80 %. Er blijft 20 % over.");
    await field(1).fill("90");
    await expect(said).toHaveText("Samen 120 %. Dat is 20 % te veel.");
    await toResult(page);
    await expect(page.locator(`[data-grafiek="${item.id}"]`)).toContainText("Samen 120 %");
  }
  expect(withShares.length).toBeGreaterThan(0);
});
