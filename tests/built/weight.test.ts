/** What the contract lets a page weigh, and that nothing is written for nobody: over every file of the built site. */
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { scriptsOf } from "../../src/views/html/after-paint.ts";
import { isAid, isDraaiboek, isEmbed, isList, isOefenen, isRun, isScan, isWhole } from "../e2e/site.ts";
import { barOf, tell } from "../figures.ts";
import { type Page, pages, ROOT } from "./pages.ts";

const KB = 1000;
const weigh = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;
const file = (address: string) => readFileSync(join(ROOT, address));
const scripts = ({ html }: Page) => scriptsOf(html);
/** With its styles, which stand in it. */
const document = ({ html }: Page) => weigh(html);
const whole = (page: Page) => scripts(page).reduce((sum, address) => sum + weigh(file(address)), document(page));

const sum = (weights: number[]) => weights.reduce((total, weight) => total + weight, 0);
const named = (address: string, how: RegExp) =>
  [...String(file(address)).matchAll(how)].map(([, name = ""]) => `/_astro/${name}`);
/** What a script asks for when it is called upon, not at once. */
const fetched = (address: string) => named(address, /import\([`"']\.\/([^`"']+\.js)[`"']\)/g);
/** Scripts with all that they ask for at once. */
function together(addresses: string[]): Set<string> {
  const all = new Set(addresses);
  for (const one of all) for (const next of named(one, /(?:from|import)\s*[`"']\.\/([^`"']+\.js)[`"']/g)) all.add(next);
  return all;
}

const over = (list: Page[], of: (page: Page) => number, most: number) =>
  list.flatMap((page) => (of(page) > most ? [`${page.path}: ${of(page)}`] : []));
const isTool = ({ path }: Page) =>
  (isAid(path) || isEmbed(path) || isDraaiboek(path) || isOefenen(path)) && !isRun(path);
const groups = {
  runs: pages.filter(({ path }) => isRun(path)),
  aids: pages.filter(isTool),
  lists: pages.filter(({ path }) => isList(path)),
  texts: pages.filter((page) => !isTool(page) && !isList(page.path) && !isRun(page.path) && !isWhole(page.path)),
};

describe("compressed, on every page", () => {
  test("a page of an aid, or of a tool like one, without its scripts: 35 kB", (context) => {
    expect(groups.aids.length).toBeGreaterThan(30);
    tell(context, { weightAid: Math.max(...groups.aids.map(document)) });
    expect(over(groups.aids, document, barOf("cit", "weightAid"))).toEqual([]);
  });
  test("the scripts of another aid than a scan, until it can be used: 12 kB", (context) => {
    const aids = pages.filter(({ path }) => (isAid(path) || isEmbed(path)) && !isScan(path) && !isRun(path));
    const most = Math.max(
      ...aids.map((page) => sum([...together(scripts(page))].map((address) => weigh(file(address))))),
    );
    tell(context, { scriptAid: most });
    expect(aids.length).toBeGreaterThan(30);
    expect(most).toBeGreaterThan(5 * KB);
    expect(most).toBeLessThanOrEqual(barOf("cit", "scriptAid"));
  });
  test("a method to run, without its script 20 kB; its script 12 kB", () => {
    const script = (page: Page) => whole(page) - document(page);
    expect(groups.runs.length).toBeGreaterThan(30);
    expect(over(groups.runs, document, 20 * KB)).toEqual([]);
    expect(over(groups.runs, script, 12 * KB)).toEqual([]);
    console.log(`scripts of a run view: ${Math.max(...groups.runs.map(script))}`);
  });
  test("the script of a scan until it can be used: 18 kB; what it fetches later: 10 kB a part", (context) => {
    const scans = pages.filter(({ path }) => isScan(path));
    expect(scans.length).toBeGreaterThan(6);
    const part = (address: string) => weigh(file(address));
    const parts = scans.map((page) => {
      const now = together(scripts(page));
      const later = [...now].flatMap(fetched).map((address) => [...together([address])].filter((one) => !now.has(one)));
      return { now: sum([...now].map(part)), later: later.map((files) => sum(files.map(part))) };
    });
    const most = Math.max(...parts.map(({ now }) => now));
    const mostLater = Math.max(...parts.flatMap(({ later }) => later));
    console.log(`scripts of a scan: ${most}, the heaviest part that is fetched later ${mostLater}`);
    tell(context, { scriptScan: most });
    expect(most).toBeLessThanOrEqual(barOf("cit", "scriptScan"));
    expect(mostLater).toBeGreaterThan(1 * KB);
    expect(mostLater).toBeLessThanOrEqual(10 * KB);
  });
  test("practice that lasts: 20 kB of page, 18 kB of script, and 30 kB of exercises and cards once one begins", () => {
    const [page] = pages.filter(({ path }) => isOefenen(path)) as [Page];
    const script = sum([...together(scripts(page))].map((address) => weigh(file(address))));
    const deck = weigh(file("oefenen/kaarten.json"));
    console.log(`practice that lasts: page ${document(page)}, scripts ${script}, deck ${deck}`);
    expect(script).toBeGreaterThan(8 * KB);
    expect(script).toBeLessThanOrEqual(18 * KB);
    expect(deck).toBeGreaterThan(10 * KB);
    expect(deck).toBeLessThanOrEqual(30 * KB);
    expect(document(page)).toBeLessThanOrEqual(20 * KB);
  });
  test("a text with its scripts: 20 kB", (context) => {
    expect(groups.texts.length).toBeGreaterThan(40);
    tell(context, { weightText: Math.max(...groups.texts.map(whole)) });
    expect(over(groups.texts, whole, barOf("cit", "weightText"))).toEqual([]);
  });
  test("the whole guideline on one page: 90 kB", () => {
    const books = pages.filter(({ path }) => isWhole(path));
    expect(books).toHaveLength(1);
    expect(over(books, whole, 90 * KB)).toEqual([]);
  });
  test("a list to look things up in: 40 kB", (context) => {
    expect(groups.lists.length).toBeGreaterThan(20);
    tell(context, { weightList: Math.max(...groups.lists.map(whole)) });
    expect(over(groups.lists, whole, barOf("cit", "weightList"))).toEqual([]);
    const weights = pages.map((page) => ({ path: page.path, weight: document(page) }));
    const heaviest = weights.sort((a, b) => b.weight - a.weight).slice(0, 3);
    console.log(`heaviest: ${heaviest.map(({ path, weight }) => `${path} ${weight}`).join(", ")}`);
  });
});

test("every file that was bundled is asked for, by a page or by what a page asks for", () => {
  const bundled = globSync("_astro/*", { cwd: ROOT }).map((name) => basename(name));
  const asked = new Set<string>();
  const look = (text: string) => {
    for (const name of bundled)
      if (!asked.has(name) && text.includes(name)) {
        asked.add(name);
        if (/\.(js|css)$/.test(name)) look(String(file(`_astro/${name}`)));
      }
  };
  for (const { html } of pages) look(html);
  console.log(`bundled files: ${bundled.length}`);
  expect(bundled.length).toBeGreaterThan(10);
  expect(bundled.filter((name) => !asked.has(name))).toEqual([]);
});

test("every other file is linked, or is one that hosts, crawlers and the search ask for by name", () => {
  // Devices ask for the icons, browsers that keep the site for its worker, and the worker for what is not kept.
  const kept = /^(sw(-uit)?\.js|onderweg\.js|niet-bewaard\/index\.html|(icoon|apple-touch-icon).*\.png)$/;
  const byName =
    /^(_headers|404\.html|robots\.txt|sitemap.*|adressen\.json|zoeken\/(namen|woorden|andere-woorden)\.json)$|^(pagefind|_astro)\//;
  const files = globSync("**/*.*", { cwd: ROOT }).filter((name) => !byName.test(name) && !kept.test(name));
  const texts = pages.map(({ html }) => html).join("\n");
  // A frame is asked for by a course, with the code that its aid's page gives.
  const isAsked = (name: string) => texts.includes(`/${name.replaceAll("\\", "/").replace(/index\.html$/, "")}`);
  console.log(`other files: ${files.length}`);
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((name) => !isAsked(name))).toEqual([]);
});
