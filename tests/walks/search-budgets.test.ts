/** What search may weigh and how long it may take, measured in the browser over every response and every key. */
import { gzipSync } from "node:zlib";
import { type Browser, expect, type Page } from "@playwright/test";
import { barOf, tellIn } from "../figures.ts";
import { ABSENT, querySets, readGold } from "../search/gold.ts";
import { ask, done, results } from "../e2e/search-page.ts";
import { test } from "../e2e/scripted.ts";

const KB = 1000;
const SUGGESTIONS = barOf("walks", "suggestions");
const ONE_WORD = barOf("walks", "firstWord");
const ANY_QUERY = barOf("walks", "firstQuery");
/** Milliseconds from the last key to the final results, for 95 of 100. */
const FINAL = barOf("walks", "searchTime");

const open = () => readGold().filter(({ kind, isAside }) => !isAside && kind !== ABSENT);

/** Gathers what a page fetches from now on; gives its weight as served, by address. */
function weighed(page: Page): () => Promise<Map<string, number>> {
  const all: Promise<[string, number]>[] = [];
  page.on("response", (response) => {
    const path = new URL(response.url()).pathname;
    // A body that the browser had already has no bytes to send.
    all.push(
      response.body().then(
        (body) => [path, gzipSync(body, { level: 9 }).length],
        () => [path, 0],
      ),
    );
  });
  return async () => new Map(await Promise.all(all));
}
/** The page of search with its field in focus and the suggestions' names there: these have a budget of their own. */
async function openField(page: Page): Promise<void> {
  await page.goto("/zoeken/");
  await expect(page.locator("#p-zoekt")).toBeEnabled();
  const names = page.waitForResponse(/namen\.json/);
  await page.locator("#p-zoek").focus();
  await (await names).finished();
}
const sum = (weights: Map<string, number>) => [...weights.values()].reduce((total, one) => total + one, 0);
const list = (weights: Map<string, number>) => [...weights].map(([path, size]) => `${path} ${size}`).join("\n");

test("suggestions weigh 25 kB at most, and nothing before the first focus of a field", async ({ page }) => {
  const weights = weighed(page);
  await page.goto("/richtlijn/principes/participatief-werken/");
  const before = new Set((await weights()).keys());
  expect([...before].filter((path) => /zoeken|pagefind|suggest/.test(path))).toEqual([]);
  await page.locator('.site-header input[name="q"]').focus();
  await page.keyboard.type("partici");
  await expect(page.locator(".suggestions a").first()).toBeVisible();
  const after = new Map([...(await weights())].filter(([path]) => !before.has(path)));
  expect(sum(after), list(after)).toBeGreaterThan(5 * KB);
  expect(sum(after), list(after)).toBeLessThanOrEqual(SUGGESTIONS);
  console.log(`suggestions: ${sum(after)} bytes`);
  tellIn<"walks">(test.info(), { suggestions: sum(after) });
});

/** One word, and no more. */
const isWord = (query: string) => /^\p{L}+$/u.test(query);

/**
 * What the first search of a browser fetches, in bytes, for each query in a browser of its own; none may weigh more than its bar.
 * Of the queries set aside none is ever said.
 */
async function firstSearches(
  browser: Browser,
  baseURL: string | undefined,
  queries: readonly { query: string; isAside?: boolean }[],
): Promise<number[]> {
  const found: number[] = [];
  for (const { query, isAside } of queries) {
    const context = await browser.newContext({ baseURL });
    const page = await context.newPage();
    await openField(page);
    const weights = weighed(page);
    await ask(page, query);
    const all = await weights();
    const what = isAside ? "a query that is set aside" : `${query}\n${list(all)}`;
    expect(sum(all), what).toBeLessThanOrEqual(isWord(query) ? ONE_WORD : ANY_QUERY);
    found.push(sum(all));
    await context.close();
  }
  return found;
}

for (const { what, figure, fits, least, lightest } of [
  { what: "for one word weighs 135 kB at most", figure: "firstWord", fits: isWord, least: 200, lightest: 60 },
  {
    ...{ what: "for more than a word weighs 190 kB at most", figure: "firstQuery", least: 150, lightest: 30 },
    fits: (query: string) => !isWord(query),
  },
] as const)
  test(`a first search ${what}: every gold query`, async ({ browser, baseURL }) => {
    test.setTimeout(900_000);
    const queries = readGold().filter(({ query }) => fits(query));
    const found = await firstSearches(browser, baseURL, queries);
    expect(found.length).toBeGreaterThanOrEqual(least);
    expect(Math.min(...found)).toBeGreaterThan(lightest * KB);
    console.log(`${figure}: ${Math.min(...found)} to ${Math.max(...found)} bytes over ${found.length} queries`);
    tellIn<"walks">(test.info(), { [figure]: Math.max(...found) });
  });

test("nor does one for a mistyped word, or for a word that is not there", async ({ browser, baseURL }) => {
  test.setTimeout(300_000);
  // They fetch most: what looks alike, words that are no slips, and a second piece of the index.
  const of = (kind: string) =>
    querySets
      .development()
      .filter((one) => one.kind === kind && isWord(one.query))
      .slice(0, 12);
  const [slips, absent] = [of("tikfout"), of(ABSENT)];
  expect([slips.length, absent.length]).toEqual([12, 12]);
  const found = await firstSearches(browser, baseURL, [...slips, ...absent]);
  expect(Math.min(...found)).toBeGreaterThan(60 * KB);
  console.log(`first search, mistyped or absent: ${Math.max(...found)} bytes at most, over ${found.length} words`);
});

test("of more than a hundred searches, 95 of 100 are final within 100 ms of the last key", async ({ page }) => {
  test.setTimeout(300_000);
  const queries = open().map(({ query }) => query);
  expect(queries.length).toBeGreaterThanOrEqual(100);
  await page.goto("/zoeken/");
  await expect(page.locator("#p-zoekt")).toBeEnabled();
  // Loaded: everything that these queries need has been fetched once.
  for (const query of queries) await ask(page, query);
  const times: number[] = [];
  for (const query of queries)
    times.push(
      await page.evaluate(async (words) => {
        const box = document.querySelector<HTMLElement>("#p-resultaten");
        const field = document.querySelector<HTMLInputElement>("#p-zoek");
        if (!box || !field) throw new Error("no page of search");
        field.value = words;
        const from = performance.now();
        const isFinal = new Promise<number>((resolve) => {
          new MutationObserver((_, observer) => {
            if (box.dataset.klaar !== words) return;
            observer.disconnect();
            resolve(performance.now() - from);
          }).observe(box, { attributes: true });
        });
        field.dispatchEvent(new Event("input", { bubbles: true }));
        return isFinal;
      }, query),
    );
  times.sort((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? Infinity);
  console.log(`${times.length} searches: half within ${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms`);
  tellIn<"walks">(test.info(), { searchTime: at(0.95) });
  expect(at(0.95)).toBeLessThanOrEqual(FINAL);
});

test("results that come make nothing jump", async ({ page }) => {
  await page.addInitScript(() => {
    const seen = window as unknown as { shifted: number };
    seen.shifted = 0;
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) seen.shifted += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  const queries = open().slice(0, 5);
  expect(queries).toHaveLength(5);
  for (const { query } of queries) {
    await page.goto("about:blank");
    await page.goto(`/zoeken/#q=${encodeURIComponent(query)}`);
    await done(page, query);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const shifted = await page.evaluate(() => (window as unknown as { shifted: number }).shifted);
    expect(shifted, query).toBeLessThanOrEqual(0.01);
  }
});

test("only pages that search may run wasm, and none may run text as code", async ({ request, page }) => {
  const policyOf = async (path: string) =>
    /http-equiv="content-security-policy" content="([^"]+)"/i.exec(await (await request.get(path)).text())?.[1] ?? "";
  const search = await policyOf("/zoeken/");
  expect(search).toContain("'wasm-unsafe-eval'");
  expect(search).toMatch(/script-src[^;]*'self'/);
  expect(search.replace("'wasm-unsafe-eval'", "")).not.toContain("unsafe-");
  const others = [
    "/",
    "/richtlijn/principes/participatief-werken/",
    "/hulpmiddelen/beroepsgeheim/",
    "/a-z/",
    "/404.html",
  ];
  for (const path of others) expect(await policyOf(path), path).not.toContain("unsafe-");
  await page.goto("/zoeken/#q=feedback");
  await done(page, "feedback");
  await expect(results(page).first()).toBeVisible();
});
