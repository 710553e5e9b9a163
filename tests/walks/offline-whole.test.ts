/** The whole site kept on a device, its server stopped: every file, a page of each kind, every aid and run view, search. */
import { type BrowserContext, expect, type Page } from "@playwright/test";
import { readContent } from "../../src/reader/read.ts";
import { runnableMethods } from "../../src/views/methods.ts";
import { allAids } from "../e2e/aids.ts";
import { filesFor, Host, keepAll, status, versionOf } from "../e2e/kept.ts";
import { openRun, standsAt } from "../e2e/running.ts";
import { builtPages, isAid, isEmbed, isRun, ROOT } from "../e2e/site.ts";
import { openAid, useAid } from "../e2e/walk.ts";
import { test } from "../e2e/scripted.ts";
import { kinds } from "./kinds.ts";

const host = new Host();
const { id, files } = versionOf(ROOT);
const kept = files.map(([address]) => address);
/** Not the pages that may not be kept, or that only a server can give. */
const isPage = ({ path }: { path: string }) => !isEmbed(path) && path.endsWith("/");
let device: BrowserContext;
let page: Page;

test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000);
  await host.start(ROOT);
  device = await browser.newContext({ locale: "nl-BE" });
  page = await device.newPage();
  await keepAll(page, host, 240_000);
  await expect(status(page)).toContainText(id);
  host.stop();
});
test.afterAll(async () => {
  host.stop();
  await device.close();
});

test("every file comes byte for byte, and every page is among them", async () => {
  const pages = builtPages().filter(isPage);
  console.log(`without a server: ${files.length} files, ${pages.length} of them pages`);
  expect(pages.filter(({ path }) => !kept.includes(path))).toEqual([]);
  expect(pages.length).toBeGreaterThan(100);
  await page.goto(host.origin);
  expect(await filesFor(page, kept)).toEqual(files);
});

test("a page of each kind opens as it was built", async () => {
  test.setTimeout(240_000);
  const opened = [...kinds.values()].filter(isPage);
  for (const { path, html } of opened) {
    const response = await page.goto(host.origin + path);
    expect(response?.status(), path).toBe(200);
    expect((await response?.text()) === html, path).toBe(true);
  }
  console.log(`kinds of pages without a server: ${opened.length}`);
  expect(opened.length).toBeGreaterThan(40);
});

test("every aid is used to its end", async () => {
  test.setTimeout(240_000);
  for (const aid of allAids) {
    await openAid(page, `${host.origin}/hulpmiddelen/${aid.id}/`);
    await useAid(page.locator(".widget"), aid);
  }
  console.log(`aids used without a server: ${allAids.length}`);
  expect(allAids.length).toBeGreaterThan(20);
  expect(allAids).toHaveLength(kept.filter(isAid).length);
});

test("every method is run to its next step", async () => {
  test.setTimeout(240_000);
  const methods = runnableMethods(readContent().content);
  for (const method of methods) {
    await openRun(page, `${host.origin}/methodieken/${method.id}/uitvoeren/`);
    await page.keyboard.press("ArrowRight");
    await standsAt(page, method.steps[1]?.id ?? "p-klaar");
  }
  console.log(`methods run without a server: ${methods.length}`);
  expect(methods.length).toBeGreaterThan(15);
  expect(methods).toHaveLength(kept.filter(isRun).length);
});

test("a deck to practise with, and search", async () => {
  await page.goto(`${host.origin}/oefenen/`);
  await page.locator("[data-oefenen][data-klaar] [data-begin]").click();
  await expect(page.locator("[data-stap] h2")).toBeFocused();
  await page.goto(`${host.origin}/zoeken/?q=beroepsgeheim`);
  await expect(page.locator("[data-zoekresultaat]").first()).toBeVisible();
});
