/** Putting a session together: by keyboard, by mouse and by touch; as text, as a link, in a calendar. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, type Page } from "@playwright/test";
import { first, four, open, second, tool } from "./draaiboek.ts";
import { test } from "./scripted.ts";
import { tabTo } from "./walk.ts";

/** What stands in the rows: the hour and the name. */
const rows = (page: Page) =>
  page.locator("[data-onderdeel]").evaluateAll((all) =>
    all.map((row) => {
      const hour = row.querySelector(".plan-spine p")?.childNodes[1]?.textContent;
      const typed = row.querySelector<HTMLInputElement>("[type=text]")?.value;
      return `${hour} ${typed ?? row.querySelector("b")?.textContent}`;
    }),
  );

test("by keyboard alone: add, set minutes, order, remove, put back; the link opens the same session", async ({
  page,
}) => {
  await open(page);
  await tabTo(page, "summary");
  await page.keyboard.press("Enter");
  await tabTo(page, `[data-voeg="${first.id}"]`);
  await page.keyboard.press("Enter");
  await expect(page.locator(`[data-voeg="${first.id}"]`)).toBeFocused();
  await tabTo(page, `[data-voeg="${second.id}"]`);
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-gezegd]")).toHaveText(
    `${second.title} staat op plaats 2 van 2, van 09:15 tot 09:30.`,
  );
  await page.locator('[data-onderdeel="0"] [type=number]').focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("45");
  await tabTo(page, tool(0, "neer"));
  await page.keyboard.press("Enter");
  await expect(page.locator(tool(1, "neer"))).toBeFocused();
  expect(await rows(page)).toEqual([`09:00 ${second.title}`, `09:15 ${first.title}`]);
  await tabTo(page, tool(1, "weg"));
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-terug]")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page.locator(tool(1, "weg"))).toBeFocused();
  const address = page.url();
  expect(new URL(address).hash).toBe(`#d=m.${second.id}.15_m.${first.id}.45`);
  const link = page.locator('[data-onderdeel="1"] a');
  await expect(link).toHaveAttribute("href", `/methodieken/${first.id}/uitvoeren/#min=45`);

  await page.goto("/methodieken/");
  await page.goto(address);
  await expect(page.locator("[data-onderdeel]")).toHaveCount(2);
  expect(await rows(page)).toEqual([`09:00 ${second.title}`, `09:15 ${first.title}`]);
});

/** The middle of a grip, and how far the row below begins. */
async function grip(page: Page, at: number): Promise<{ x: number; y: number }> {
  const box = await page.locator(`[data-onderdeel="${at}"] .plan-grip`).boundingBox();
  if (!box) throw new Error(`row ${at} has no grip`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("by mouse: a row is drawn to another place; Escape leaves it where it was", async ({ page }) => {
  await open(page, four);
  await page.locator('[data-onderdeel="3"]').scrollIntoViewIfNeeded();
  const [from, to] = [await grip(page, 0), await grip(page, 2)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y + 6, { steps: 5 });
  await expect(page.locator('[data-onderdeel="0"][data-sleept]')).toHaveCount(1);
  await expect(page.locator('[data-onderdeel="2"][data-hierna]')).toHaveCount(1);
  await page.mouse.up();
  expect(await rows(page)).toEqual([`14:00 ${first.title}`, "14:30 Ronde", "14:35 Welkom", "14:45 Slot"]);
  await expect(page.locator("[data-gezegd]")).toHaveText("Welkom staat op plaats 3 van 4, van 14:35 tot 14:45.");
  const ordered = page.url();

  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y + 6, { steps: 5 });
  await page.keyboard.press("Escape");
  await page.mouse.up();
  expect((await rows(page))[0]).toBe(`14:00 ${first.title}`);
  await expect(page.locator("[data-sleept], [data-hierna]")).toHaveCount(0);
  expect(page.url()).toBe(ordered);
});

test("by touch, on a phone: a finger on the grip draws the row, and the page stays where it is", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 360, height: 780 }, baseURL });
  const page = await context.newPage();
  await open(page, four);
  await page.locator('[data-onderdeel="0"]').evaluate((row) => row.scrollIntoView({ block: "center" }));
  const [from, to] = [await grip(page, 1), await grip(page, 0)];
  const scrolled = await page.evaluate(() => scrollY);
  const session = await context.newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", y?: number) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: y === undefined ? [] : [{ x: from.x, y }] });
  await touch("touchStart", from.y);
  for (const share of [0.3, 0.6, 0.9, 1.1]) await touch("touchMove", from.y + (to.y - from.y) * share);
  await touch("touchEnd");
  await expect(page.locator("[data-gezegd]")).toContainText("plaats 1 van 4");
  expect((await rows(page))[0]).toBe(`14:00 ${first.title}`);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await context.close();
});

test("copied as text and as a link, and downloaded as one event", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const later: { url: string; size: Promise<number> }[] = [];
  await open(page, four);
  page.on("response", (response) =>
    later.push({ url: response.url(), size: response.body().then((body) => gzipSync(body, { level: 9 }).length) }),
  );
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole("button", { name: "Kopieer de link" }).click();
  await expect(page.getByRole("button", { name: "Gekopieerd" })).toBeVisible();
  expect(await clipboard()).toBe(page.url());
  await page.getByRole("button", { name: "Kopieer als tekst" }).click();
  await expect.poll(clipboard).toContain(`14:10  ${first.title} (30 min)\n14:40  Ronde`);
  expect(later).toEqual([]);

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Zet in je agenda" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("draaiboek-2026-11-26.ics");
  const text = readFileSync(await file.path(), "utf8");
  for (const line of ["DTSTART:20261126T140000", "DTEND:20261126T150000", "SUMMARY:Wijkteam"])
    expect(text).toContain(line);
  const weight = (await Promise.all(later.map(({ size }) => size))).reduce((sum, size) => sum + size, 0);
  console.log(`calendar: ${weight} bytes in ${later.length} files`);
  expect(weight).toBeGreaterThan(1000);
  expect(weight).toBeLessThanOrEqual(10_000);

  await page.locator("[name=dag]").fill("");
  await page.getByRole("button", { name: /^Zet in je agenda|^Bestand gedownload/ }).click();
  await expect(page.getByRole("button", { name: "Kies eerst een datum, bovenaan" })).toBeVisible();
});

test("the afternoon on the Doegids' page opens filled in, and its scan opens from there", async ({ page }) => {
  await page.goto("/bronnen/doegids/");
  const planned = page.locator("#sessie ~ div li");
  const hours = await planned.locator("strong").allTextContents();
  expect(hours.length).toBeGreaterThan(5);
  await page.getByRole("link", { name: "Open als draaiboek" }).click();
  await page.locator("[data-draaiboek][data-klaar]").waitFor();
  // The last hour on that page is the end.
  expect((await rows(page)).map((row) => row.slice(0, 5))).toEqual(hours.slice(0, -1));
  await expect(page.getByText("past hier niet")).toHaveCount(0);
  await page.locator('[data-soort="aid"] a').first().click();
  await expect(page).toHaveURL(/\/hulpmiddelen\/zelfscan-samenwerken\/$/);
});
