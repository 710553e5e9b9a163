/** A second build of the site, of other texts and other code, comes to a device that keeps the first: no window gets files of both. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { cacheOf, type Version } from "../../src/domain/offline/names.ts";
import { edit, filesFor, Host, keepAll, notice, remove, renew, versionOf, versions } from "../e2e/kept.ts";
import { ROOT } from "../e2e/site.ts";
import { test } from "../e2e/scripted.ts";
import { buildCopy, copyProject } from "../project-copy.ts";

const host = new Host();
let folder: string;
let built: string;
const PATIENCE = 600_000;
/** In ms: a whole version comes. */
const COMES = 240_000;
const CATALOGUE = "/methodieken/";
const METHOD = { page: "/methodieken/dilemmaspel/", file: "content/methodieken/dilemmaspel.mdx", name: "Dilemmaspel" };
const LATER = { name: "Dilemmabord", over: "Later is alles gratis" };
/** Finds that method, before and after. */
const QUERY = "op een speelse manier over dilemma’s praten";

test.beforeAll(() => {
  test.setTimeout(PATIENCE);
  folder = mkdtempSync(join(tmpdir(), "pris-bouw-"));
  built = join(folder, "dist");
  copyProject(folder);
  edit(folder, METHOD.file, (text) => text.replace(`title: "${METHOD.name}"`, `title: "${LATER.name}"`));
  edit(folder, "content/site/over.mdx", (text) => text.replace("Alles is gratis", LATER.over));
  edit(folder, "src/text/common-words.nl.ts", (text) => text.replace('"aan al ', '"aan later al '));
  buildCopy(folder);
});
test.afterAll(() => {
  host.stop();
  remove(folder);
});

const addressesOf = (files: Version["files"]) => files.map(([address]) => address);
/** What addresses give that are not kept, where no server answers. */
const nothing = (addresses: readonly string[]) => addresses.map((address) => [address, "none"]);
/** The code that the catalogue fetches at the first key. */
const codeIn = (addresses: readonly string[]) => addresses.filter((one) => one.includes("/catalogue-search."));
/** What a page loaded, beside itself: before one asks it for files. */
const loaded = (page: Page) =>
  page.evaluate(() => [...new Set(performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname))]);
/** Finds the method in the catalogue by its name there, and says which code that took. */
async function findMethod(page: Page, name: string): Promise<string[]> {
  await page.getByRole("searchbox").last().fill(QUERY);
  await expect(page.locator("[data-gevonden] [data-methode]").first()).toContainText(name);
  return codeIn(await loaded(page));
}

test("what a second build changed comes whole, is announced, and replaces all of the first where one asks for it", async ({
  page,
  context,
}) => {
  test.setTimeout(PATIENCE);
  const [first, second] = [versionOf(ROOT).files, versionOf(built).files];
  const [before, after] = [new Map(first), new Map(second)];
  const gone = addressesOf(first).filter((address) => !after.has(address));
  const added = addressesOf(second).filter((address) => !before.has(address));
  const changed = addressesOf(second).filter((at) => before.has(at) && before.get(at) !== after.get(at));
  console.log(`of ${first.length} files ${changed.length} changed, ${gone.length} went, ${added.length} came`);
  expect(changed).toEqual(expect.arrayContaining([CATALOGUE, "/over/", METHOD.page, "/methodieken/zoektaal.json"]));
  for (const names of [gone, added]) expect(codeIn(names)).toHaveLength(1);

  await host.start(ROOT);
  await keepAll(page, host, COMES);
  const other = await context.newPage();
  await other.goto(`${host.origin}${CATALOGUE}`);
  await host.start(built);
  await page.goto(`${host.origin}/over/`);
  await expect(notice(page)).toContainText("nieuwe versie", { timeout: COMES });
  await expect(page.locator("main"), "until one asks for it").not.toContainText(LATER.over);
  expect(await filesFor(page, addressesOf(first))).toEqual(first);

  await renew(page).click();
  await expect(page.locator("main")).toContainText(LATER.over);
  host.stop(); // from here on all that comes was kept
  expect(await filesFor(page, addressesOf(second))).toEqual(second);
  expect(await filesFor(page, gone)).toEqual(nothing(gone));
  await page.goto(host.origin + METHOD.page);
  await expect(page.locator("h1")).toHaveText(LATER.name);
  await page.goto(host.origin + CATALOGUE);
  expect(await findMethod(page, LATER.name)).toEqual(codeIn(added));

  // The window that was left open has all of its own version still, and nothing else.
  expect(await findMethod(other, METHOD.name)).toEqual(codeIn(gone));
  expect((await loaded(other)).filter((address) => !before.has(address))).toEqual([]);
  expect(await filesFor(other, addressesOf(first))).toEqual(first);
  expect(await filesFor(other, added)).toEqual(nothing(added));
  expect(await versions(other)).toHaveLength(2);
  await other.reload();
  await findMethod(other, LATER.name);
  expect((await loaded(other)).filter((address) => !after.has(address))).toEqual([]);
  expect(await filesFor(other, addressesOf(second))).toEqual(second);
  await other.goto(`${host.origin}/over/`);
  await expect.poll(() => versions(other)).toEqual([cacheOf(versionOf(built).id)]);
});
