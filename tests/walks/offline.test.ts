/** A part of the site kept on a device: its server stopped, its storage half taken, removed again; nothing is kept before one asks. */
import { expect } from "@playwright/test";
import { keepStrings, offlineStrings } from "../../src/text/offline.nl.ts";
import { addAxe, violations } from "../e2e/axe.ts";
import { held, namedOnPrivacy, nameFor, namesHeld } from "../e2e/held.ts";
import {
  Host,
  keepAll,
  keepButton,
  remove,
  removeButton,
  smallSite,
  status,
  versionOf,
  versions,
} from "../e2e/kept.ts";
import { test } from "../e2e/scripted.ts";

const host = new Host();
let site: string;
test.describe.configure({ mode: "serial" });
test.beforeAll(async () => void (site = await smallSite()));
test.beforeEach(() => host.start(site));
test.afterAll(() => {
  host.stop();
  remove(site);
});

const NOT_KEPT = "Deze bladzijde is niet bewaard";
test("addresses as people type them lead there; what is not kept says so and what to do", async ({ page }) => {
  await keepAll(page, host);
  host.stop();
  for (const [typed, lands] of [
    ["/over", "/over/"],
    ["/over/index.html", "/over/"],
    ["/over/?van=mail", "/over/?van=mail"],
    ["/over/#wat", "/over/#wat"],
  ] as const) {
    await page.goto(host.origin + typed);
    expect(page.url()).toBe(host.origin + lands);
    await expect(page.locator("h1")).toHaveText("Over deze site");
  }
  for (const path of ["/embed/participatie/", "/bestaat-niet/", "/hulpmiddelen/participatie/los.html"]) {
    const response = await page.goto(host.origin + path);
    expect(response?.status(), path).toBe(503);
    await expect(page.locator("h1"), path).toHaveText(NOT_KEPT);
  }
  const part = await page.evaluate(async () => {
    const response = await fetch("/over/", { headers: { range: "bytes=0-8" } });
    return [response.status, await response.text()];
  });
  expect(part).toEqual([206, "<!DOCTYPE"]);
  await page.getByRole("link", { name: "Wat er op dit toestel bewaard is" }).click();
  await expect(status(page)).toContainText("Alles staat op dit toestel: de inhoud van 2 januari 2026");
});

test("with the server there, what does not exist stays 404 and what is not kept comes", async ({ page }) => {
  await keepAll(page, host);
  expect((await page.goto(`${host.origin}/bestaat-niet/`))?.status()).toBe(404);
  await expect(page.locator("h1")).toHaveText("Deze bladzijde vinden we niet");
  expect((await page.goto(`${host.origin}/embed/participatie/`))?.status()).toBe(200);
});

test("a legal ground that became too old says so without a server too: it counts on the device's date", async ({
  page,
}) => {
  await keepAll(page, host);
  host.stop();
  const late = page.locator("[data-nakijken-voor]:not([hidden])");
  await page.clock.setFixedTime(new Date("2026-11-23T10:00:00Z"));
  await page.goto(`${host.origin}/wetgeving/`);
  await expect(page.locator("[data-nakijken-voor]").first()).toBeAttached();
  await expect(late).toHaveCount(0);
  await page.clock.setFixedTime(new Date("2031-01-01T10:00:00Z"));
  await page.reload();
  await expect(late.first()).toBeVisible();
});

test("a browser that took half of it: what is missing comes over the network, is named, and can be had again", async ({
  page,
}) => {
  await keepAll(page, host);
  const take = () =>
    page.evaluate(async () => {
      const [name = ""] = (await caches.keys()).filter((one) => !one.endsWith("vensters"));
      const cache = await caches.open(name);
      const keys = (await cache.keys()).filter(({ url }, at) => /\/(over|a-z)\//.test(url) || at % 2 === 0);
      const gone = keys.filter(
        ({ url }) => !/\/(onderweg|niet-bewaard|privacy)\/|keep|Onderweg|Base|clipboard/.test(url),
      );
      await Promise.all(gone.map((one) => cache.delete(one)));
      return gone.length;
    });
  const gone = await take();
  expect(gone).toBeGreaterThan(30);
  expect((await page.goto(`${host.origin}/over/`))?.status()).toBe(200); // comes, and is put back
  host.stop();
  expect((await page.goto(`${host.origin}/over/`))?.status()).toBe(200);
  expect((await page.goto(`${host.origin}/privacy/`))?.status()).toBe(200);
  await page.goto(`${host.origin}/a-z/`);
  await expect(page.locator("h1")).toHaveText(NOT_KEPT);

  await page.goto(`${host.origin}/onderweg/`);
  await expect(status(page)).toContainText(`an de ${versionOf(site).files.length} bestanden`);
  await keepButton(page).click();
  await expect(status(page)).toHaveText(keepStrings.network, { timeout: 60_000 });
  await host.start(site);
  await expect(keepButton(page)).toHaveText(keepStrings.fill);
  await keepButton(page).click();
  await expect(status(page)).toContainText("Alles staat op dit toestel", { timeout: 60_000 });
  host.stop();
  expect((await page.goto(`${host.origin}/a-z/`))?.status()).toBe(200);
});

test("no room: it says so, and nothing stays", async ({ page }) => {
  await page.goto(`${host.origin}/onderweg/`);
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: host.origin, quotaSize: 200_000 });
  await keepButton(page).click();
  await expect(status(page)).toHaveText(keepStrings.room);
  await expect.poll(() => held(page)).toMatchObject({ caches: [], workers: [] });
  await session.send("Storage.overrideQuotaForOrigin", { origin: host.origin });
  await keepButton(page).click();
  await expect(status(page)).toContainText("Alles staat op dit toestel", { timeout: 60_000 });
});

test("nothing is kept before one asks, by keyboard too; what is kept bears the names of /privacy/; removal leaves nothing", async ({
  page,
}) => {
  const none = { caches: [], workers: [], stored: [], databases: [], files: [], cookies: [] };
  for (const path of ["/", "/over/", "/methodieken/", "/onderweg/"]) await page.goto(host.origin + path);
  expect(await held(page)).toEqual(none);
  await addAxe(page);
  expect(await violations(page), "before").toEqual([]);

  await page.evaluate(() => {
    const said: string[] = ((globalThis as unknown as { said: string[] }).said = []);
    const place = document.getElementById("p-stand") as HTMLElement;
    new MutationObserver(() => said.push(place.textContent ?? "")).observe(place, { childList: true });
  });
  await keepButton(page).focus();
  await page.keyboard.press("Enter");
  await expect(status(page)).toContainText("Alles staat op dit toestel", { timeout: 60_000 });
  await expect(status(page), "who pressed a button that went reads on here").toBeFocused();
  const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  expect(said[0]).toBe(keepStrings.starting);
  expect(said.slice(1, -1).filter((one) => !/^Bezig met bewaren: \d?0 %\.$/.test(one))).toEqual([]);
  expect(said.length, "said now and then, not at every file").toBeLessThan(8);
  expect(await violations(page), "kept").toEqual([]);

  await page.locator("[data-theme-toggle]").click();
  await page.goto(`${host.origin}/embed/participatie/`);
  const named = namedOnPrivacy();
  const all = await namesHeld(page);
  expect(all).toHaveLength(4);
  expect(all.filter((name) => !nameFor(name, named))).toEqual([]);
  expect(await versions(page)).toHaveLength(1);

  await page.goto(`${host.origin}/onderweg/`);
  await removeButton(page).focus();
  await page.keyboard.press("Enter");
  await expect(status(page)).toHaveText(keepStrings.removed);
  await expect(keepButton(page)).toHaveText(offlineStrings.keep);
  expect((await page.goto(`${host.origin}/over/`))?.status()).toBe(200);
  expect(await held(page)).toEqual({ ...none, stored: ["pris-thema"] });
  host.stop();
  await expect(page.goto(`${host.origin}/over/`)).rejects.toThrow("ERR_CONNECTION_REFUSED");
});
