/** Two versions of the site: one is kept, a later one comes under an open page; and the end of the worker. */
import { cpSync, globSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { expect } from "@playwright/test";
import { WORKER, WORKER_OFF } from "../../src/domain/offline/names.ts";
import { NOTICE } from "../../src/domain/offline/notice.ts";
import { addAxe, violations } from "../e2e/axe.ts";
import { held } from "../e2e/held.ts";
import {
  edit,
  Host,
  keepAll,
  later,
  notice,
  remove,
  rename,
  renew,
  smallSite,
  versionOf,
  versions,
} from "../e2e/kept.ts";
import { test } from "../e2e/scripted.ts";

const host = new Host();
const folders: string[] = [];
let first: string;
let second: string;
/** What the catalogue fetches at the first key: code by its name, and words under a name that stays. */
let code: string;
/** In ms: a version comes whole before it is announced, on a busy machine too. */
const COMES = 60_000;

test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  first = await smallSite();
  code = basename(globSync("_astro/catalogue-search.*.js", { cwd: first })[0] ?? "");
  expect(code, "the catalogue's search").not.toBe("");
  const renamed = code.replace("catalogue-search.", "catalogue-search.LATER");
  second = await later(first, (copy) => {
    for (const page of ["index.html", "over/index.html", "methodieken/index.html"])
      edit(copy, page, (html) => html.replace(/(<h1[^>]*>)/, "$1Later: "));
    edit(copy, "methodieken/zoektaal.json", () => "[]");
    rename(copy, `_astro/${code}`, `_astro/${renamed}`);
    for (const file of globSync("_astro/*.js", { cwd: copy }))
      if (file.includes("index.astro")) edit(copy, file, (text) => text.replace(code, renamed) + "\n");
  });
  folders.push(first, second);
});
test.beforeEach(() => host.start(first));
test.afterAll(() => {
  host.stop();
  remove(...folders);
});

const heading = (page: Parameters<typeof notice>[0]) => page.locator("h1");

test("a later version comes whole, is announced, and no window ever gets files of both", async ({ page, context }) => {
  await keepAll(page, host);
  await page.goto(host.origin);
  const other = await context.newPage();
  await other.goto(`${host.origin}/methodieken/`);
  await expect(other.locator("#p-tal")).not.toBeEmpty();

  await host.start(second);
  await page.goto(`${host.origin}/over/`);
  await expect(heading(page), "the version that is kept").toHaveText("Over deze site");
  await expect(notice(page)).toContainText("nieuwe versie", { timeout: COMES });
  await expect(notice(page)).toHaveRole("status");
  await addAxe(page);
  expect(await violations(page)).toEqual([]);
  expect(await versions(page)).toHaveLength(2);
  await page.reload();
  await expect(heading(page), "until one asks for the other").toHaveText("Over deze site");
  await expect(notice(page)).toBeVisible();

  await renew(page).click();
  await expect(heading(page)).toHaveText("Later: Over deze site");
  await expect(notice(page)).toHaveCount(0);

  // The other window was not touched: what it asks for now is still of its own version.
  const asked: string[] = [];
  other.on("response", (response) => asked.push(`${response.status()} ${basename(response.url())}`));
  await other.getByRole("searchbox").last().fill("vastgelopen casus");
  await expect.poll(() => asked).toContain(`200 ${code}`);
  const words = await other.evaluate(async () => (await (await fetch("/methodieken/zoektaal.json")).text()).length);
  expect(words).toBeGreaterThan(1000);
  expect(await versions(other)).toHaveLength(2);

  await other.reload();
  await expect(heading(other)).toContainText("Later: ");
  const newer = await other.evaluate(async () => (await (await fetch("/methodieken/zoektaal.json")).text()).length);
  expect(newer).toBe(2);
  await other.goto(`${host.origin}/over/`);
  await expect.poll(() => versions(other)).toEqual([`pris-onderweg-${versionOf(second).id}`]);
  host.stop();
  await other.goto(host.origin);
  await expect(heading(other)).toContainText("Later: ");
});

test("a later version that does not come whole changes nothing, nor does one for which there is no room", async ({
  page,
}) => {
  const broken = await later(second, (copy) => edit(copy, "a-z/index.html", (html) => `${html}\n`));
  folders.push(broken);
  rmSync(join(broken, "a-z/index.html"));
  await keepAll(page, host);
  await page.goto(host.origin);
  const update = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const found = await registration?.update().catch(() => undefined);
      const worker = (found as ServiceWorkerRegistration | undefined)?.installing;
      if (worker && worker.state !== "redundant")
        await new Promise<void>((resolve) => {
          worker.addEventListener("statechange", () => ["installed", "redundant"].includes(worker.state) && resolve());
        });
      return worker?.state;
    });
  await host.start(broken);
  expect(await update()).toBe("redundant");
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting)).toBeNull();

  await host.start(second);
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: host.origin, quotaSize: 200_000 });
  expect(await update()).toBe("redundant");
  await session.send("Storage.overrideQuotaForOrigin", { origin: host.origin });
  host.stop();
  await page.goto(`${host.origin}/over/`);
  await expect(heading(page)).toHaveText("Over deze site");
  await expect(notice(page)).toHaveCount(0);
});

test("a page that was taken comes in its later version with all that belongs to it", async ({ page }) => {
  await keepAll(page, host);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const key of await cache.keys()) if (/\/methodieken\/(\?|zoek)/.test(key.url)) await cache.delete(key);
    }
  });
  await host.start(second);
  await page.goto(`${host.origin}/methodieken/`);
  await expect(heading(page)).toContainText("Later: ");
  expect(await page.evaluate(async () => (await fetch("/methodieken/zoektaal.json")).text())).toBe("[]");
});

test("the end: served in the worker's place it takes all away, breaks no open page, and the next visit is as any", async ({
  page,
}) => {
  await keepAll(page, host);
  const ended = await later(first, () => undefined);
  folders.push(ended);
  cpSync(join(ended, WORKER_OFF), join(ended, WORKER));
  await page.goto(host.origin);
  await host.start(ended);
  await page.goto(`${host.origin}/over/`);
  await expect.poll(() => held(page)).toMatchObject({ caches: [], workers: [] });
  expect(await page.evaluate(async () => (await fetch("/methodieken/zoektaal.json")).status)).toBe(200);
  expect((await page.goto(host.origin))?.fromServiceWorker()).toBe(false);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  expect(await page.evaluate((notice) => performance.getEntriesByName(location.origin + notice).length, NOTICE)).toBe(
    0,
  );
});
