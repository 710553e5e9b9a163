/** Search: what people look for, honest about nothing, limits, more results, and the query in the address. */
import { expect } from "@playwright/test";
import { addAxe, COLOURS, violations } from "./axe.ts";
import { beforeScript } from "./before-script.ts";
import { addresses, ask as type, done, results } from "./search-page.ts";
import { complaintsFrom } from "./walk.ts";
import { test } from "./without-script.ts";

/** What people type, and an address that belongs among the first results. */
const QUERIES: [query: string, belongs: RegExp][] = [
  ["beroepsgeheim", /beroepsgeheim|informatie-uitwisselen/],
  ["participatie", /participatie/],
  ["luistertechniek", /luistertechnieken|persoon-centraal/],
  ["ANNA", /luistertechnieken/],
  ["ecogram", /ecogram|rolverdeling|reflectief|samenwerkingscompetenties/],
  ["feedback", /feedback|samenwerkingscompetenties/],
  ["Tuckman", /tuckman|sociale-dynamieken/],
  ["valkuilen", /valkuil|sociale-dynamieken/],
  ["AVG", /avg|informatie-uitwisselen|wetgeving|beroepsgeheim|begrippen/],
  ["conflict", /conflict|glasl|mening|leer-van/],
];

/** Types a query and enters it, so that the next one is a step of its own. */
async function ask(page: Parameters<typeof type>[0], query: string): Promise<string[]> {
  const found = await type(page, query);
  await page.keyboard.press("Enter");
  await done(page, query);
  return found;
}
const queryIn = (url: string) => new URLSearchParams(new URL(url).hash.slice(1)).get("q");

test("ten queries find something that fits, in one page, each a step Back", async ({ page }) => {
  const complaints = complaintsFrom(page);
  await page.goto("/zoeken/");
  for (const [query, belongs] of QUERIES) {
    const links = await ask(page, query);
    expect(queryIn(page.url())).toBe(query);
    expect(new URL(page.url()).search, "what is typed stays here").toBe("");
    expect(
      links.slice(0, 3).some((href) => belongs.test(href)),
      `${query}: ${links.join(" ")}`,
    ).toBe(true);
    expect(new Set(links).size, `${query}: one result a thing`).toBe(links.length);
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

test("what is typed on the site never reaches a server", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("/");
  await page.locator("#p-zoek").focus();
  await page.locator("form:has(#p-zoek) .suggestions").waitFor({ state: "attached" }); // the field is served
  await page.keyboard.type("kinkhoest");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/zoeken\/#q=kinkhoest/);
  await done(page, "kinkhoest");
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((url) => url.replace(/#.*/, "").includes("kinkhoest"))).toEqual([]);
});

test("a query in the address is answered, and who comes Back from its first result finds it again", async ({
  page,
}) => {
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

test("a slip is read as the word that was meant, and that is said", async ({ page }) => {
  await page.goto("/zoeken/");
  const slips: [typed: string, read: string][] = [
    ["beroepsgehiem", "beroepsgeheim"],
    ["teamvergadring", "teamvergadering"],
    ["particpatie", "participatie"],
  ];
  for (const [typed, read] of slips) {
    const found = await ask(page, typed);
    await expect(page.locator("#p-gelezen")).toContainText(`‘${read}’`);
    expect(found.length, typed).toBeGreaterThan(3);
  }
  await ask(page, "kubernetes beroepsgeheim");
  await expect(page.locator("#p-gelezen")).toContainText("‘kubernetes’");
  await expect(results(page).first()).toBeVisible();
});

test("the answer itself stands first, with its sentence: an article, an aid, a term", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 }); // where other results show two lines
  await page.goto("/zoeken/");
  for (const [query, belongs] of [
    ["artikel 458", /^\/wetgeving\/#sw-352$/],
    ["352", /^\/wetgeving\/#sw-352$/],
    ["gedeeld beroepsgeheim", /^\/begrippen\/#gedeeld-beroepsgeheim$/],
    ["Participatiecirkel", /participatie/],
  ] as const) {
    const [first] = await ask(page, query);
    expect(first, query).toMatch(belongs);
    await expect(results(page).first(), query).toHaveClass(/answer/);
    const sentence = results(page).first().locator(".excerpt");
    await expect(sentence).toHaveText(/[.!?]$/);
    expect(await sentence.evaluate((one) => one.scrollHeight - one.clientHeight), query).toBeLessThanOrEqual(1);
  }
});

test("limits narrow the results, each a step Back", async ({ page }) => {
  await page.goto("/zoeken/#q=beroepsgeheim");
  await done(page, "beroepsgeheim");
  const total = await page.locator("#p-stand").textContent();
  await page.locator(".limits > summary").press("Enter");
  const limits: [id: string, value: string, name: string][] = [
    ["#p-soort", "wetgeving", "soort"],
    ["#p-bij", "informatie-uitwisselen", "bij"],
    ["#p-voor", "studenten", "voor"],
  ];
  for (const [id, value, name] of limits) {
    await page.locator(id).focus();
    await page.locator(id).selectOption(value);
    await done(page, "beroepsgeheim");
    await expect(page.locator("#p-stand")).not.toHaveText(total ?? "");
    await expect(page.locator(id)).toBeFocused();
    expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get(name)).toBe(value);
    if (id === "#p-soort")
      expect(new Set(await results(page).evaluateAll((items) => items.map((item) => item.dataset.soort)))).toEqual(
        new Set(["law"]),
      );
    await page.goBack();
    await expect(page.locator(id)).toHaveValue("");
    await expect(page.locator("#p-stand")).toHaveText(total ?? "");
  }
  await addAxe(page);
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 780 });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page, "main", [...COLOURS, "target-size"]), `${width} ${colorScheme}`).toEqual([]);
    }
  }
});

test("the same words entered four times are one step Back", async ({ page }) => {
  await page.goto("/");
  await page.goto("/zoeken/");
  for (let times = 0; times < 4; times += 1) await ask(page, "feedback");
  await page.goBack();
  await expect(page).toHaveURL("/");
});

test("more results than are shown: all of them can be reached, and who comes Back finds them and the place again", async ({
  page,
}) => {
  await page.goto("/zoeken/#q=samenwerken");
  await done(page, "samenwerken");
  const more = page.locator("#p-meer");
  const total = Number(/^(\d+) /.exec((await page.locator("#p-stand").textContent()) ?? "")?.[1]);
  expect(total).toBeGreaterThan(20);
  const most = Math.min(total, 40);
  for (let shown = 6; shown < most; shown = Math.min(total, shown + 10)) {
    await expect(results(page)).toHaveCount(shown);
    await expect(more).toContainText(String(Math.min(10, total - shown)));
    await more.press("Enter");
    await expect(results(page).nth(shown).getByRole("link").first()).toBeFocused();
  }
  const last = results(page)
    .nth(most - 1)
    .getByRole("link")
    .first();
  await last.scrollIntoViewIfNeeded();
  await last.click();
  await expect(page).not.toHaveURL(/zoeken/);
  await page.goBack();
  await done(page, "samenwerken");
  await expect.poll(() => results(page).count()).toBeGreaterThanOrEqual(most);
  await expect(
    results(page)
      .nth(most - 1)
      .getByRole("link")
      .first(),
  ).toBeInViewport();
  console.log(`${total} results`);
});

test("a search that failed works at the next try", async ({ page }) => {
  await page.route("**/pagefind/pagefind-entry.json*", (route) => route.abort());
  await page.goto("/zoeken/?q=feedback");
  await expect(page.locator("#p-resultaten .notice a")).toHaveAttribute("href", "/a-z/");
  await page.unroute("**/pagefind/pagefind-entry.json*");
  await ask(page, "beroepsgeheim");
  await expect(results(page).first()).toBeVisible();
});

for (const address of ["/zoeken/", "/zoeken/#q=beroepsgeheim&voor=lesgevers"])
  test(`what somebody types before the script comes is asked once it is there: ${address}`, async ({ page }) => {
    await beforeScript(page, address, () => page.locator("#p-zoek").fill("feedback"));
    await done(page, "feedback");
    await expect(page.locator("#p-zoek")).toHaveValue("feedback");
    expect(queryIn(page.url())).toBe("feedback");
    expect(page.url().includes("voor=lesgevers"), "who it is for").toBe(address.includes("voor=lesgevers"));
    await expect(page.locator("#p-stand")).toContainText(/\d+ resulta(at|ten)/);
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

test("without script the search page leads to A to Z", async ({ plain: page }) => {
  await page.goto("/");
  await page.locator("#p-zoek").fill("beroepsgeheim");
  await page.keyboard.press("Enter");
  await page.waitForURL("/zoeken/?q=beroepsgeheim");
  await page.locator('main a[href="/a-z/"]').click();
  await expect(page.locator("main h1")).toBeVisible();
});

test("three results stand on the first screen of a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto("/zoeken/");
  for (const query of ["beroepsgeheim", "mantelzorger", "artikel 352", "verslag van het overleg"]) {
    await ask(page, query);
    const ends = await results(page).evaluateAll((items) => items.map((item) => item.getBoundingClientRect().bottom));
    expect(ends.filter((end) => end <= 780).length, `${query}: ${ends.slice(0, 4).join(" ")}`).toBeGreaterThanOrEqual(
      3,
    );
  }
  expect(await addresses(page)).not.toEqual([]);
});
