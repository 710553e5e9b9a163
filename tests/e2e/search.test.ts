/** Search: ten things people look for, honest about nothing, filters by kind, and the query in the address. */
import { expect, type Page, test } from "@playwright/test";
import { complaintsFrom } from "./walk.ts";

/** What people type, and an address that belongs among the first results. */
const QUERIES: [query: string, belongs: RegExp][] = [
  ["beroepsgeheim", /beroepsgeheim|informatie-uitwisselen/],
  ["participatie", /participatie/],
  ["luistertechniek", /luistertechnieken|persoon-centraal/],
  ["ANNA", /luistertechnieken/],
  ["ecogram", /ecogram|rolverdeling|reflectief|samenwerkingscompetenties/],
  ["feedback", /feedback|samenwerkingscompetenties/],
  ["Tuckman", /tuckman|sociale-dynamieken/],
  ["valkuilen", /./],
  ["AVG", /avg|informatie-uitwisselen|wetgeving|beroepsgeheim|begrippen/],
  ["conflict", /./],
];

const results = (page: Page) => page.locator("[data-zoekresultaat]");
/** Waits until the results are final for this query. */
const done = (page: Page, query: string) =>
  expect(page.locator("[data-klaar]").and(page.locator("#p-resultaten"))).toHaveAttribute("data-klaar", query);

async function ask(page: Page, query: string): Promise<void> {
  await page.locator("#p-zoek").fill(query);
  await page.keyboard.press("Enter");
  await done(page, query);
}

test("ten queries find something that fits, in one page", async ({ page }) => {
  const complaints = complaintsFrom(page);
  await page.goto("/zoeken/");
  for (const [query, belongs] of QUERIES) {
    await ask(page, query);
    expect(new URL(page.url()).searchParams.get("q")).toBe(query);
    await expect(results(page).first(), query).toBeVisible();
    const links = await results(page).evaluateAll((items) =>
      items.map((item) => item.querySelector("a")?.getAttribute("href") ?? ""),
    );
    expect(
      links.slice(0, 5).some((href) => belongs.test(href)),
      `${query}: ${links.join(" ")}`,
    ).toBe(true);
    expect(new Set(links).size, `${query}: one result a page`).toBe(links.length);
    await expect(page.locator("#p-stand")).toContainText(/\d+ resulta(at|ten)/);
    await expect(page.locator("[data-geen-resultaat]")).toHaveCount(0);
  }
  for (const [query] of QUERIES.toReversed().slice(1)) {
    await page.goBack();
    await done(page, query);
    await expect(page.locator("#p-zoek")).toHaveValue(query);
    await expect(results(page).first()).toBeVisible();
  }
  expect(complaints).toEqual([]);
  console.log(`${QUERIES.length} queries`);
});

test("a query in the address is answered, and every first result leads somewhere", async ({ page }) => {
  for (const [query] of QUERIES.slice(0, 3)) {
    await page.goto(`/zoeken/?q=${encodeURIComponent(query)}`);
    await done(page, query);
    await results(page).first().getByRole("link").first().click();
    await expect(page.locator("main h1")).toBeVisible();
    expect(new URL(page.url()).pathname).not.toBe("/zoeken/");
    await page.goBack();
    await done(page, query);
    await expect(page.locator("#p-zoek")).toHaveValue(query);
  }
});

test("nonsense finds nothing and says so; hostile words are text", async ({ page }) => {
  const complaints = complaintsFrom(page);
  const queries = [
    "xqzvkwj",
    "<img src=x onerror=alert(1)>",
    "%",
    '"',
    "__proto__",
    "x".repeat(2000),
    "\u202e\u{1f600}",
  ];
  for (const query of queries) {
    await page.goto(`/zoeken/?q=${encodeURIComponent(query)}`);
    await done(page, query);
    const nothing = page.locator("[data-geen-resultaat]");
    const count = await results(page).count();
    await expect(nothing, query.slice(0, 30)).toHaveCount(count === 0 ? 1 : 0);
    if (count > 0) continue;
    await expect(nothing).toContainText(query.trim());
    await expect(nothing.getByRole("link").first()).toHaveAttribute("href", "/a-z/");
  }
  await ask(page, "xqzvkwj");
  await expect(page.locator("[data-geen-resultaat]")).toBeVisible();
  await page.goto("/zoeken/?q=%20");
  await expect(results(page)).toHaveCount(0);
  await expect(page.locator("#p-stand")).toBeEmpty();
  expect(complaints).toEqual([]);
  console.log(`${queries.length} queries without sense`);
});

test("filters by kind narrow the results, and Back widens them", async ({ page }) => {
  await page.goto("/zoeken/?q=beroepsgeheim");
  await done(page, "beroepsgeheim");
  const buttons = page.locator("#p-filters button");
  const labels = await buttons.allTextContents();
  expect(labels.length).toBeGreaterThan(2);
  for (const label of labels.slice(1)) {
    const [, kind, count] = /^(.+) \((\d+)\)$/.exec(label) ?? [];
    await page.getByRole("button", { name: label, exact: true }).press("Enter");
    await expect(page.locator("#p-stand")).toContainText(new RegExp(`^${count} `));
    await expect(page.getByRole("button", { name: label, exact: true })).toHaveAttribute("aria-pressed", "true");
    expect(await results(page).count()).toBe(Math.min(10, Number(count)));
    expect(new URL(page.url()).searchParams.get("soort")).toBe(kind);
  }
  const [last, before] = labels.toReversed();
  await page.goBack();
  await expect(page.getByRole("button", { name: before ?? "", exact: true })).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("button", { name: last ?? "", exact: true })).toHaveAttribute("aria-pressed", "false");
  console.log(`${labels.length - 1} filters`);
});

test("the same words entered four times are one step Back, and so is a filter pressed twice", async ({ page }) => {
  await page.goto("/");
  await page.goto("/zoeken/");
  for (let times = 0; times < 4; times += 1) await ask(page, "feedback");
  const filter = page.locator("#p-filters button").nth(1);
  for (let times = 0; times < 3; times += 1) {
    await filter.press("Enter");
    await expect(filter).toHaveAttribute("aria-pressed", "true");
    await done(page, "feedback");
  }
  await page.goBack();
  await expect(filter).toHaveAttribute("aria-pressed", "false");
  await page.goBack();
  await expect(page).toHaveURL("/zoeken/");
  await expect(page.locator("#p-zoek")).toHaveValue("");
  await page.goBack();
  await expect(page).toHaveURL("/");
});

test("the filter that was pressed keeps the focus", async ({ page }) => {
  await page.goto("/zoeken/?q=beroepsgeheim");
  await done(page, "beroepsgeheim");
  const buttons = await page.locator("#p-filters button").all();
  expect(buttons.length).toBeGreaterThan(2);
  for (const button of buttons.toReversed()) {
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(button).toHaveAttribute("aria-pressed", "true");
    await done(page, "beroepsgeheim");
    await expect(button).toBeFocused();
  }
});

test("more than ten results: all of them can be reached, and who comes Back finds them again", async ({ page }) => {
  await page.goto("/zoeken/?q=samenwerken");
  await done(page, "samenwerken");
  const more = page.locator("#p-meer");
  const total = Number(/^(\d+) /.exec((await page.locator("#p-stand").textContent()) ?? "")?.[1]);
  expect(total).toBeGreaterThan(20);
  for (let shown = 10; shown < total; shown = Math.min(total, shown + 10)) {
    await expect(results(page)).toHaveCount(shown);
    await expect(more).toContainText(String(Math.min(10, total - shown)));
    await more.press("Enter");
    await expect(results(page).nth(shown).getByRole("link").first()).toBeFocused();
  }
  await expect(results(page)).toHaveCount(total);
  await expect(more).toBeHidden();
  await results(page).last().getByRole("link").first().click();
  await expect(page).not.toHaveURL(/zoeken/);
  await page.goBack();
  await done(page, "samenwerken");
  await expect(results(page)).toHaveCount(total);
  console.log(`${total} results`);
});

test("one result is one result", async ({ page }) => {
  await page.goto("/zoeken/?q=beroepsgeheim");
  await done(page, "beroepsgeheim");
  const single = page.locator("#p-filters button").filter({ hasText: "(1)" }).first();
  await single.press("Enter");
  await expect(page.locator("#p-stand")).toHaveText("1 resultaat.");
});

test("a search that failed works at the next try", async ({ page }) => {
  await page.route("**/pagefind/pagefind-entry.json*", (route) => route.abort());
  await page.goto("/zoeken/?q=feedback");
  await expect(page.locator("#p-resultaten .notice a")).toHaveAttribute("href", "/a-z/");
  await page.unroute("**/pagefind/pagefind-entry.json*");
  await ask(page, "beroepsgeheim");
  await expect(results(page).first()).toBeVisible();
});

test("a search that hangs says so, and where else to look", async ({ page }) => {
  await page.route("**/pagefind/*.pagefind", () => undefined); // an answer that never comes
  await page.goto("/zoeken/?q=feedback");
  await expect(page.locator("#p-resultaten .notice a")).toHaveAttribute("href", "/a-z/");
  await expect(page.locator("#p-stand")).toHaveText("We zoeken …");
});

test("a search index that cannot be reached is said", async ({ page }) => {
  await page.route("**/pagefind/**", (route) => route.abort());
  await page.goto("/zoeken/?q=beroepsgeheim");
  await done(page, "beroepsgeheim");
  await expect(page.locator("#p-resultaten .notice")).toBeVisible();
  await expect(page.locator("main")).toContainText("A tot Z");
});

test("without script the search page leads to A to Z", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto("/");
  await page.locator("#p-zoek").fill("beroepsgeheim");
  await page.keyboard.press("Enter");
  await page.waitForURL("/zoeken/?q=beroepsgeheim");
  await page.locator('main a[href="/a-z/"]').click();
  await expect(page.locator("main h1")).toBeVisible();
  await context.close();
});
