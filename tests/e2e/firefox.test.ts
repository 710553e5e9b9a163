/** A smoke set in Firefox: what readers do on each kind of page and with each aid, where another engine may differ. */
import { existsSync, readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import type { Page } from "puppeteer-core";
import { aidKinds } from "../../src/domain/kinds.ts";
import * as keuzetabelText from "../../src/text/keuzetabel.nl.ts";
import * as widgetText from "../../src/text/widget.nl.ts";
import { findFirefox } from "../browser.ts";
import { aidsOf } from "../domain/real-aids.ts";
import { allAids, decks, graphs } from "./aids.ts";
import { type Firefox, leave, newPage, press, shown, startFirefox, textOf, toItsEnd, twice } from "./firefox.ts";
import { type Host, startHost, told } from "./host.ts";
import { sheetsOf } from "./paper.ts";
import { test } from "./scripted.ts";
import { builtPages, isEmbed } from "./site.ts";

test.describe.configure({ mode: "default" }); // one after the other: one Firefox for all
test.skip(
  !findFirefox(),
  "no Firefox here: install it (Debian: apt-get install firefox-esr) or set FIREFOX to its path",
);

let firefox: Firefox;
let page: Page;
let complaints: string[];
let site: string;
test.beforeAll(async ({ baseURL }) => {
  site = String(baseURL);
  firefox = await startFirefox();
});
test.afterAll(() => firefox.close());
test.beforeEach(async () => {
  test.info().annotations.push({ type: "browser", description: await firefox.browser.version() });
  ({ page, complaints } = await newPage(firefox));
});
test.afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

const PHONE = { width: 360, height: 780 };
/** One aid of each kind: the first. */
const oneOfEach = allAids.filter(({ kind }, at) => allAids.findIndex((aid) => aid.kind === kind) === at);
const kinds = Object.keys(aidKinds).length;

const goto = (path: string) => page.goto(site + path);

test("the home page and a page of each section are whole, and none scrolls sideways on a phone", async () => {
  const paths = builtPages().flatMap(({ path }) => (isEmbed(path) || path.endsWith(".html") ? [] : [path]));
  const sections = new Map(paths.map((path) => [path.split("/")[1], path]));
  await page.setViewport(PHONE);
  for (const path of sections.values()) {
    await goto(path);
    await shown(page, "main h1");
    const beside = await page.evaluate(({ documentElement: root } = document) => root.scrollWidth - root.clientWidth);
    expect(beside, path).toBeLessThanOrEqual(0);
  }
  console.log(`${sections.size} pages in ${await firefox.browser.version()}`);
  expect(sections.size).toBeGreaterThan(10);
});

test("the menu opens on a phone, and a term's explanation at its term", async () => {
  await page.setViewport(PHONE);
  await goto("/richtlijn/principes/persoon-centraal/");
  await (await shown(page, ".menu-button")).click();
  await shown(page, "#p-menu a");
  await page.keyboard.press("Escape");
  await page.waitForSelector("#p-menu", { hidden: true });
  await page.evaluate(() => {
    const terms = [...document.querySelectorAll("main a.term")];
    terms.find((one) => one.checkVisibility())?.setAttribute("data-test", "");
  });
  const term = await shown(page, "[data-test]");
  await term.click();
  const bubble = await (await shown(page, "#p-uitleg")).boundingBox();
  const word = await term.boundingBox();
  expect(Math.abs((bubble?.y ?? 0) - (word?.y ?? 0) - (word?.height ?? 0))).toBeLessThan(12);
  expect((bubble?.x ?? -1) >= 0 && (bubble?.x ?? 0) + (bubble?.width ?? 0) <= PHONE.width, "within the screen").toBe(
    true,
  );
  await page.keyboard.press("Escape");
  await page.waitForSelector("#p-uitleg", { hidden: true });
  expect(await term.evaluate((link) => link === document.activeElement), "the focus comes back").toBe(true);
});

test("an aid of each kind comes to its end by keyboard and keeps nothing", async () => {
  for (const aid of oneOfEach) {
    const address = `${site}/hulpmiddelen/${aid.id}/`;
    await page.goto(address);
    await toItsEnd(page.mainFrame(), aid);
    if (aid.sensitive) expect(page.url()).toBe(address);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie.length])).toEqual([
      0, 0, 0,
    ]);
  }
  expect(oneOfEach).toHaveLength(kinds);
});

test("a double click answers one question, and no exercise that was not there", async () => {
  let landed = 0;
  let clicked = 0;
  const click = async (selector: string, to: string | undefined) => {
    const { series, onChoice } = await twice(page, selector);
    expect(series, "one double click for the browser").toEqual([1, 2]);
    expect(await page.$eval("[data-stap]", (step) => step.getAttribute("data-stap")), selector).toBe(to);
    expect(await page.$$('.checklist :checked, [aria-pressed="true"][data-kies]'), selector).toHaveLength(0);
    clicked += 1;
    landed += Number(onChoice);
  };
  for (const { id, start, questions } of graphs) {
    await goto(`/embed/${id}/`);
    await page.waitForSelector(".widget[data-klaar]");
    const answer = questions.find((one) => one.id === start)?.answers[0];
    await click(`[data-kies="${answer?.id}"]`, answer?.to);
  }
  for (const { id, cards, exercises } of decks.slice(0, 2)) {
    await goto(`/embed/${id}/`);
    await page.waitForSelector(".widget[data-klaar]");
    if (cards.length > 0) await click('[data-deel="practise"]', exercises[0]?.id);
    await click("[data-volgende]", exercises[1]?.id);
  }
  console.log(`${clicked} double clicks, ${landed} of which ended on another choice`);
  expect(landed).toBeGreaterThan(0);
});

const forms = aidsOf("keuzetabel").flatMap((aid) =>
  [`/embed/${aid.id}/`, `/hulpmiddelen/${aid.id}/`].map((path) => ({ ...aid, path })),
);
for (const { path, criteria } of forms)
  test(`what was chosen stands after a reload and after Back, and the next choice takes none away: ${path}`, async () => {
    const choose = async (at: number) => {
      const point = `details[data-stap="${criteria[at]?.id}"]`;
      await page.$eval(point, (one) => void ((one as HTMLDetailsElement).open = true));
      // By key, after which no other point opens and moves this one away.
      await press(page, `${point} [data-kies]`, " ");
    };
    const stands = async (count: number, when: string) => {
      await page.waitForSelector(".widget[data-klaar]");
      const counter = () => textOf(page, '.widget .progress[role="status"]');
      await expect.poll(counter, when).toBe(keuzetabelText.chosen(count, criteria.length));
      expect(await page.$$(".widget [data-kies]:checked"), when).toHaveLength(count);
    };
    await goto(path);
    await page.waitForSelector(".widget[data-klaar]");
    await choose(0);
    await choose(1);
    await stands(2, "chosen");
    await leave(page, () => location.reload());
    await stands(2, "after a reload");
    await goto("/privacy/");
    await leave(page, () => history.back());
    await stands(2, "after Back");
    await choose(2);
    await stands(3, "with the next choice");
    expect(forms.length).toBeGreaterThan(1);
  });

test("a search from the home page finds pages, and one leads there", async () => {
  await goto("/");
  const field = await shown(page, "main input[name=q]");
  await field.type("beroepsgeheim");
  await field.press("Enter");
  await shown(page, '#p-resultaten[data-klaar="beroepsgeheim"] [data-zoekresultaat] a');
  expect((await page.$$("[data-zoekresultaat]")).length).toBeGreaterThan(3);
  const link = await shown(page, "[data-zoekresultaat] a");
  const to = await link.evaluate((one) => (one as HTMLAnchorElement).pathname);
  await link.click();
  await expect.poll(() => new URL(page.url()).pathname).toBe(to);
});

test("an aid of each kind works in a course, which gets its height", async () => {
  const host: Host = await startHost(site);
  await page.goto(host.page({ frames: oneOfEach.map(({ id }) => `${site}/embed/${id}/`) }));
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  expect(frames).toHaveLength(kinds);
  for (const [at, aid] of oneOfEach.entries()) {
    const frame = frames.find((one) => one.url().endsWith(`/embed/${aid.id}/`));
    if (!frame) throw new Error(`no frame with ${aid.id}`);
    await toItsEnd(frame, aid);
    const off = async () => {
      const real = await frame.$eval("main", (main) => Math.ceil(main.getBoundingClientRect().height));
      const all = (await told(page)).filter((one) => one.frame === at && typeof one.data !== "string");
      return Math.abs(real - ((all.at(-1)?.data as { height: number } | undefined)?.height ?? 0));
    };
    await expect.poll(off, `${aid.id}: told and real height`).toBeLessThanOrEqual(4);
  }
  host.close();
});

test("an aid of each kind prints whole", async () => {
  for (const { id } of oneOfEach) {
    await goto(`/hulpmiddelen/${id}/`);
    const sheets = sheetsOf(await page.pdf(), id);
    console.log(`${id}: ${sheets} sheets`);
    expect(sheets).toBeGreaterThan(1);
  }
});

test("an outcome prints alone by its own button, which leaves the page as it was", async () => {
  const [aid] = graphs;
  if (!aid) throw new Error("there is no wegwijzer");
  await goto(`/hulpmiddelen/${aid.id}/`);
  await toItsEnd(page.mainFrame(), aid);
  await press(page, `.widget ::-p-text(${widgetText.print})`, "Enter");
  const printed = () => existsSync(firefox.paper) && readFileSync(firefox.paper, "latin1").includes("%%EOF");
  await expect.poll(printed).toBe(true);
  const sheets = sheetsOf(readFileSync(firefox.paper), `the outcome of ${aid.id}`);
  console.log(`the outcome of ${aid.id}: ${sheets} sheets`);
  expect(sheets).toBeLessThanOrEqual(3);
  await page.waitForSelector(":root:not([data-print])");
});
