/**
 * A script that is blocked, or breaks off: each script file of a page is kept away in turn. No control may look alive and do
 * nothing, and a page that lost what it is for says so and where else it stands.
 */
import { type Browser, expect, type Page } from "@playwright/test";
import { scriptsOf } from "../../src/views/html/after-paint.ts";
import { aidsOf } from "../domain/real-aids.ts";
import { decks, graphs, talks } from "./aids.ts";
import { test } from "./scripted.ts";
import { type BuiltPage, builtPages } from "./site.ts";

const first = <T extends { id: string }>(list: T[]) => list[0]?.id ?? "";
const withTerms = builtPages().find(({ html }) => html.includes('id="p-uitleg"'))?.path ?? "";
const withAid = builtPages().find(({ html }) => html.includes('data-hulpmiddel-hier="'))?.path ?? "";
const aids = [
  ...[first(graphs.filter(({ sensitive }) => sensitive)), first(graphs.filter(({ sensitive }) => !sensitive))],
  ...[first(aidsOf("keuzetabel")), first(decks), first(talks), first(aidsOf("zelfscan"))],
];
/** An address of each kind that is looked at with every change; the other kinds are in a walk. */
export const NAMED = [
  ...new Set([
    ...["/", "/zoeken/", "/zoeken/?q=feedback", "/bestaat-niet/", "/a-z/", "/voor/lesgevers/", withTerms, withAid],
    ...aids.map((id) => `/hulpmiddelen/${id}/`),
    `/embed/${aids[0]}/`,
  ]),
];

/** All of it stands on the page already: there is nothing to lead to. */
const WHOLE =
  /\/uitvoeren\/$|^\/embed\/methodieken\/|^\/(wetgeving|methodieken|methodieken\/draaiboek|oefenen|selectie|onderweg)\/$|^\/nalezen\//;
const NOTES = ".late .notice, #p-resultaten .notice";
/** What its script has not made whole yet; of a form the fields can be filled in by then. */
const WAITS = "fieldset.waits:is(:disabled, :has(> .widget:not([data-klaar])))";

/** Ready, or as ready as it gets: no control waits unexplained, and what was asked in the address is answered. */
async function settle(page: Page, path: string): Promise<void> {
  const shown = (selector: string) =>
    expect(page.locator(selector).filter({ visible: true }).first()).toBeVisible({ timeout: 60_000 }); // all are late at once
  if ((await page.locator(WAITS).count()) > 0) await shown(`.late .notice, fieldset.waits:not(${WAITS})`);
  if (path.includes("?q=")) await shown(".late .notice, #p-resultaten[data-klaar]"); // not: it takes long
}

/** Presses everything that looks as if it could be pressed; what answered with nothing. */
const dead = (page: Page) =>
  page.evaluate(async () => {
    const unfold = () => {
      // Not the answers that can be given before a script: of these one is open at a time.
      for (const details of document.querySelectorAll<HTMLDetailsElement>("details:not([name='p-antwoord'])"))
        details.open = true;
    };
    unfold();
    const field = document.querySelector<HTMLInputElement>("input[type=search]");
    if (field) field.value = "verslag"; // an empty search has nothing to answer
    let answers = 0;
    globalThis.print = () => void (answers += 1);
    document.addEventListener("submit", (event) => {
      if (!event.defaultPrevented) answers += 1;
      event.preventDefault();
    });
    const count = () => void (answers += 1);
    new MutationObserver(count).observe(document, {
      ...{ subtree: true, childList: true, attributes: true, characterData: true },
    });
    for (const name of ["toggle", "focusin", "change"]) document.addEventListener(name, count, { capture: true });
    const silent: string[] = [];
    let pressed = 0;
    const controls = [...document.querySelectorAll<HTMLElement>("button, input:not([type=search]), select, textarea")];
    for (const one of controls) {
      // "Wis en verlaat" leaves the page, and with it this walk; a test of its own presses it.
      if (
        !one.isConnected ||
        one.matches(":disabled, [data-wis]") ||
        !one.checkVisibility({ visibilityProperty: true })
      )
        continue;
      answers = 0;
      pressed += 1;
      one.click();
      for (let frames = 0; frames < 20 && answers === 0; frames += 1) await new Promise(requestAnimationFrame);
      if (answers === 0) silent.push(one.outerHTML.slice(0, 120));
      unfold();
    }
    return { silent, pressed };
  });

/** The script files that a page asks for, with those that come after the first search. */
async function askedBy(page: Page, path: string): Promise<string[]> {
  const seen = new Set<string>();
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (/\.js$|^\/pagefind\//.test(pathname)) seen.add(pathname);
  });
  await page.goto(path, { waitUntil: "load" });
  await settle(page, path);
  return [...seen];
}

/** Opens a page without one of its scripts: what answers nothing, and whether the page says what is missing. */
async function without(page: Page, path: string, script: string): Promise<{ explained: boolean; pressed: number }> {
  await page.route(
    ({ pathname }) => pathname === script, // whatever query comes after it
    (route) => route.abort(),
  );
  const kept = page.waitForEvent("requestfailed", (request) => new URL(request.url()).pathname === script);
  await page.goto(path, { waitUntil: "load" });
  await kept; // one that is asked for late, too
  await settle(page, path);
  const { silent, pressed } = await dead(page);
  expect(silent, `without ${script}`).toEqual([]);
  // Read at one moment: a note about a script that was only late goes when it comes.
  const [href] = await page
    .locator(NOTES)
    .filter({ visible: true })
    .evaluateAll((notes) => notes.map((note) => note.querySelector("a")?.getAttribute("href") ?? ""));
  const explained = href !== undefined;
  if (explained) {
    expect(href, path).toMatch(WHOLE.test(path) ? /^$/ : /^#p-(overzicht|alles)$|^\/[a-z-]+\/$/);
    if (href.startsWith("#")) await expect(page.locator(href)).toBeVisible();
    if (href.startsWith("/")) expect((await page.request.get(new URL(href, page.url()).href)).ok(), href).toBe(true);
  } else if (path.includes("?q=")) await expect(page.locator("[data-zoekresultaat]").first()).toBeVisible();
  await page.close();
  return { explained, pressed };
}

/** Keeps each script of a page away in turn, and looks at what is left of the page. */
async function keepAwayEach(browser: Browser, baseURL: string | undefined, path: string): Promise<void> {
  const context = await browser.newContext({ baseURL });
  const scripts = await askedBy(await context.newPage(), path);
  expect(scripts.length).toBeGreaterThan(0);
  // Side by side: each waits as long as somebody would, before the page says that its script is late.
  const results = await Promise.all(scripts.map(async (script) => without(await context.newPage(), path, script)));
  const explained = results.filter((one) => one.explained).length;
  const presses = results.reduce((sum, one) => sum + one.pressed, 0);
  await context.close();
  console.log(`${path}: ${scripts.length} scripts, ${explained} explained, ${presses} presses`);
  // A–Z holds no button but those that its script shows: without it there is nothing to press.
  if (path !== "/a-z/") expect(presses).toBeGreaterThan(0);
  const { html } = builtPages().find((one) => one.path === path.replace(/\?.*/, "")) ?? { html: "" };
  if (html.includes('class="late"')) expect(explained).toBeGreaterThan(0);
}

/** A test for each of these addresses. */
export function testEach(paths: readonly string[]): void {
  for (const path of paths)
    test(`with each script of ${path} kept away in turn, nothing looks alive that is not`, async ({
      browser,
      baseURL,
    }) => {
      test.setTimeout(300_000);
      await keepAwayEach(browser, baseURL, path);
    });
}

/** Pages are of one kind when they run the same scripts. */
const kindOf = ({ html }: BuiltPage) => scriptsOf(html).sort().join();
/** An address of each kind of page with scripts of which none of these is one. */
export function otherKinds(named: readonly string[]): string[] {
  const scripted = builtPages().filter((page) => kindOf(page) !== "" && page.path !== "/404.html");
  const covered = new Set(scripted.filter(({ path }) => named.includes(path)).map(kindOf));
  const others = scripted.filter((page) => !covered.has(kindOf(page)));
  return Object.values(Object.groupBy(others, kindOf)).flatMap((alike) => alike?.[0]?.path ?? []);
}
