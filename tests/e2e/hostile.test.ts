/**
 * Hostile addresses, stored values, messages and files, made by fast-check, over every kind of page: pages are of one kind
 * when they run the same scripts for the same kind of aid, below the same part of the site. All pages: tests/walks. What aids
 * make of fragments in particular: aid-fragments.test.ts.
 */
import { expect } from "@playwright/test";
import fc from "fast-check";
import { scriptsOf } from "../../src/views/html/after-paint.ts";
import { tellIn } from "../figures.ts";
import { allAids } from "./aids.ts";
import { file, keptNames } from "./hostile.ts";
import { attack, ATTACKS, harm, kept, UNHARMED } from "./hostile-page.ts";
import { test } from "./one-page.ts";
import { openPage } from "./open-page.ts";
import { listen } from "./page/weight.ts";
import { builtPages } from "./site.ts";

const SEED = 19;
const FILES = 12;

const aidAt = (path: string) => allAids.find(({ id }) => path === `/hulpmiddelen/${id}/` || path === `/embed/${id}/`);
const partOf = (path: string) => path.split("/")[1];
const kinds = Object.values(
  Object.groupBy(
    builtPages(),
    ({ path, html }) => `${partOf(path)} ${scriptsOf(html).sort().join()} ${aidAt(path)?.kind ?? ""}`,
  ),
).flatMap((alike) => alike?.[0] ?? []);

test("there are kinds of pages, and names under which something is kept", () => {
  console.log(`${kinds.length} kinds of pages, ${keptNames.length} names`);
  expect(kinds.length).toBeGreaterThan(40);
  const parts = kinds.map(({ path }) => partOf(path));
  expect(parts).toEqual(expect.arrayContaining(["nalezen", "data", "wijzigingen", "controle", "oefenen", "cursus"]));
  expect(keptNames.length).toBeGreaterThan(5);
});

test("no address, stored value or message brings anything into a page, or takes anything away", async ({
  page,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const loads = await attack(page, String(baseURL), kinds, SEED);
  console.log(`${loads} loads, ${loads * ATTACKS} attacks`);
  tellIn(test.info(), { hostile: loads * ATTACKS });
  expect(loads).toBe(kinds.length);
});

/** Where a file is brought back, and what opens the place for it. */
const imports = [
  { path: "/oefenen/", open: 'summary:has-text("Zet een reservekopie terug")', input: '[type="file"]' },
  ...keptNames
    .filter((name) => name.startsWith("pris-bewaard-"))
    .map((name) => ({
      path: `/hulpmiddelen/${name.replace("pris-bewaard-", "")}/`,
      open: '[data-bewaar="open"]',
      input: '[data-bewaard] [type="file"]',
    })),
];

for (const { path, open, input } of imports)
  test(`${path}: a file that is none of ours is refused in words, and nothing is kept of it`, async ({
    page,
    baseURL,
  }) => {
    const { complaints } = listen(page, String(baseURL));
    await openPage(page, path);
    await page.locator(open).first().press("Enter");
    const files = fc.sample(file, { seed: SEED, numRuns: FILES });
    for (const [at, buffer] of files.entries()) {
      await page.locator(input).setInputFiles({ name: `${at}.json`, mimeType: "application/json", buffer });
      await expect(page.locator("[data-gezegd]").last(), String(buffer)).not.toBeEmpty();
    }
    expect(files).toHaveLength(FILES);
    expect(await kept(page)).toEqual({});
    expect(await harm(page)).toEqual(UNHARMED);
    expect(complaints).toEqual([]);
  });
