/**
 * Hostile addresses, stored values, messages and files, made by fast-check, over every kind of page: pages are of one kind
 * when they run the same scripts for the same kind of aid, below the same part of the site. What aids make of fragments in particular: aid-fragments.test.ts.
 */
import { expect, type Page } from "@playwright/test";
import fc from "fast-check";
import { scriptsOf } from "../../src/views/html/after-paint.ts";
import { tellIn } from "../figures.ts";
import { allAids } from "./aids.ts";
import { file, keptNames, MARK, message, part, query, stored } from "./hostile.ts";
import { test } from "./one-page.ts";
import { openPage } from "./open-page.ts";
import { listen } from "./page/weight.ts";
import { builtPages } from "./site.ts";

const SEED = 19;
const LOADS = 1; // of each kind of page, each kind with attacks of its own
const WITHIN = 32; // fragments and messages in each of them
const FILES = 12;

const aidAt = (path: string) => allAids.find(({ id }) => path === `/hulpmiddelen/${id}/` || path === `/embed/${id}/`);
const partOf = (path: string) => path.split("/")[1];
const kinds = Object.values(
  Object.groupBy(
    builtPages(),
    ({ path, html }) => `${partOf(path)} ${scriptsOf(html).sort().join()} ${aidAt(path)?.kind ?? ""}`,
  ),
).flatMap((alike) => alike?.[0] ?? []);

/** Asks a page that stands there whether anything came in. */
const harm = (page: Page) =>
  page.evaluate(
    (mark) => ({
      elements: document.querySelectorAll(`[${mark}]`).length,
      polluted: mark in {},
      text: (document.querySelector("main")?.textContent ?? "").trim().length > 0,
    }),
    MARK,
  );
const keep = (page: Page, values: { [name: string]: string }) =>
  page.evaluate((all) => {
    localStorage.clear();
    for (const [name, value] of Object.entries(all)) localStorage.setItem(name, value);
  }, values);
const kept = (page: Page) => page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));

/** Fragments and messages that reach a page while somebody reads it. */
const within = fc.record({
  fragments: fc.array(part, { minLength: WITHIN, maxLength: WITHIN }),
  messages: fc.array(message, { minLength: WITHIN, maxLength: WITHIN }),
});
const receive = (page: Page, all: { fragments: string[]; messages: unknown[] }) =>
  page.evaluate(async ({ fragments, messages }) => {
    for (const one of messages) postMessage(one, "*");
    for (const fragment of fragments) {
      const changed = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
      const { hash } = location;
      location.hash = fragment;
      if (location.hash !== hash) await changed;
    }
  }, all);

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
  let loads = 0;
  await page.goto("/adressen.json");
  for (const [at, { path }] of kinds.entries()) {
    const { complaints } = listen(page, String(baseURL));
    const attack = fc.record({ query, fragment: part, stored, within });
    await fc.assert(
      fc.asyncProperty(attack, async (one) => {
        await keep(page, one.stored);
        await openPage(page, path, `${one.query}#${one.fragment}`);
        const before = await kept(page);
        expect(before, `${path}: what was kept`).toEqual(one.stored);
        await receive(page, one.within);
        expect(await harm(page), path).toEqual({ elements: 0, polluted: false, text: true });
        expect(new URL(page.url()).origin, path).toBe(baseURL);
        loads += 1;
        const said = complaints.filter((text) => path !== "/404.html" || !/404/.test(text));
        expect(said, path).toEqual([]);
      }),
      { seed: SEED + at, numRuns: LOADS, endOnFailure: true },
    );
    for (const event of ["console", "pageerror", "request", "response"] as const) page.removeAllListeners(event);
  }
  await page.evaluate(() => localStorage.clear());
  console.log(`${loads} loads, ${loads * WITHIN} fragments and as many messages`);
  tellIn(test.info(), { hostile: loads * (1 + 2 * WITHIN) });
  expect(loads).toBe(kinds.length * LOADS);
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
    expect(await harm(page)).toEqual({ elements: 0, polluted: false, text: true });
    expect(complaints).toEqual([]);
  });
