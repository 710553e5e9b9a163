/** Answers kept on one's own device: only when asked, over a reload, to a file and back, and when what stands there is damaged. */
import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { addAxe, violations } from "./axe.ts";
import { fillScan, scans } from "./scans.ts";
import { test } from "./scripted.ts";
import { complaintsFrom, openAid } from "./walk.ts";

const keepers = scans.filter(({ keep }) => keep);
const press = (page: Page, mark: string) => page.locator(`[data-bewaar="${mark}"]`).press("Enter");
const count = (page: Page) => page.locator("[data-bewaard]");
const said = (page: Page) => page.locator("[data-bewaard] [data-gezegd]");
const stored = (page: Page) => page.evaluate(() => Object.entries(localStorage));

test("two scans keep answers when asked", () => {
  expect(keepers.map(({ id }) => id).sort()).toEqual(["ecosysteemspinnenweb", "zelfscan-samenwerken"]);
});

for (const scan of keepers) {
  const address = `/hulpmiddelen/${scan.id}/`;
  const key = `pris-bewaard-${scan.id}`;
  const [first, second] = scan.examples.map(({ answers }) => answers);
  const answersIn = (page: Page) =>
    page
      .locator("form.scan")
      .evaluate((form: HTMLFormElement) =>
        [...new FormData(form)].filter(([, value]) => value !== "").map(([name, value]) => `${name}=${String(value)}`),
      );

  test(`${scan.id}: kept, reloaded, changed, to a file, wiped and brought back`, async ({ page }) => {
    test.setTimeout(240_000);
    const complaints = complaintsFrom(page);
    await openAid(page, address);
    await fillScan(page, first ?? {});
    await press(page, "open");
    await expect(page.locator('[data-bewaar="nu"]')).toBeFocused();
    expect(await stored(page), "before anybody asked").toEqual([]);

    await press(page, "nu");
    await expect(count(page)).toHaveAttribute("data-bewaard", "1");
    const filled = await answersIn(page);
    await openAid(page, address);
    await expect(count(page)).toHaveAttribute("data-bewaard", "1");
    await fillScan(page, {});
    await page.locator("[data-moment] button").first().press("Enter");
    expect((await answersIn(page)).sort()).toEqual(filled.sort());

    await fillScan(page, second ?? {});
    await press(page, "nu");
    await expect(count(page)).toHaveAttribute("data-bewaard", "2");
    await expect(page.locator("[data-veranderd] tbody tr").first()).toBeVisible();
    await addAxe(page);
    for (const [width, theme] of [
      [1280, "light"],
      [360, "dark"],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: theme });
      expect(await violations(page, ".scan-beside:last-of-type"), `${width} ${theme}`).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

    const before = await stored(page);
    const download = page.waitForEvent("download");
    await press(page, "bestand");
    const file = await (await download).path();
    expect(readFileSync(file, "utf8")).toBe(before[0]?.[1]);
    await press(page, "wis");
    await expect(count(page)).toHaveAttribute("data-bewaard", "0");
    expect(await stored(page)).toEqual([]);

    await page.locator('[data-bewaard] [type="file"]').setInputFiles(file);
    await expect(said(page)).toHaveText("2 keer toegevoegd uit het bestand.");
    await expect(count(page)).toHaveAttribute("data-bewaard", "2");
    expect(await stored(page)).toEqual(before);
    expect(complaints).toEqual([]);
  });

  test(`${scan.id}: what is damaged is told, what can be read is there, and nothing is lost`, async ({ page }) => {
    await openAid(page, address);
    const line = JSON.stringify({ on: "2026-11-26T09:00:00.000Z", answers: first });
    const damaged = `{"v":1,"scan":"${scan.id}","unread":[],"kept":[\n${line},\n{"on":"2026-12-01T09:`;
    await page.evaluate(([name, text]) => localStorage.setItem(name ?? "", text ?? ""), [key, damaged]);
    await openAid(page, address);
    await expect(page.locator("[data-moeilijk]")).toBeVisible();
    await expect(count(page)).toHaveAttribute("data-bewaard", "1");
    await fillScan(page, second ?? {});
    await press(page, "nu");
    await expect(count(page)).toHaveAttribute("data-bewaard", "2");
    const download = page.waitForEvent("download");
    await press(page, "onleesbaar");
    expect(readFileSync(await (await download).path(), "utf8")).toBe(damaged);
  });
}

test("a browser that keeps nothing is said, and the form works on", async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, "localStorage", {
      get: () => {
        throw new DOMException("closed", "SecurityError");
      },
    }),
  );
  await openAid(page, "/hulpmiddelen/ecosysteemspinnenweb/");
  await expect(page.getByText("Deze browser laat niet toe dat deze bladzijde iets bewaart.")).toBeVisible();
  await expect(page.locator('[data-bewaar="open"]')).toHaveCount(0);
  await page.locator('[data-ga="resultaat"]').press("Enter");
  await expect(page.locator(".scan-result h3")).toBeVisible();
});
