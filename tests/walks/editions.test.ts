/** The site as it is built once there is a second edition: from each text that changed a link to how, and from no other. */
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { expect } from "@playwright/test";
import { addressOfEntry, pageOf } from "../../src/model/addresses.ts";
import { readEditions } from "../../src/reader/editions.ts";
import { readContent } from "../../src/reader/read.ts";
import { editionsText } from "../../src/text/editions.nl.ts";
import { lastChange, shownEditions } from "../../src/views/editions.ts";
import { test } from "../e2e/scripted.ts";
import { builtPages } from "../e2e/site.ts";
import { barOf } from "../figures.ts";
import { buildCopy, copyProject, runInCopy } from "../project-copy.ts";

const { content } = readContent();
let folder: string;
const htmlOf = (path: string) => readFileSync(join(folder, "dist", path, "index.html"), "utf8");
/** Where the links to how a text changed lead. */
const linksIn = (html: string) =>
  [...html.matchAll(/<a\b[^>]*\bhref="([^"]+)"[^>]*>([^<]+)<\/a>/g)]
    .filter(([, , label]) => label?.trim() === editionsText.between)
    .map(([, href]) => href);

test.beforeAll(() => {
  test.setTimeout(300_000);
  folder = mkdtempSync(join(tmpdir(), "pris-edities-"));
  copyProject(folder);
  runInCopy(folder, resolve("src/cli/edition.ts"), "2031-06");
  buildCopy(folder);
});
test.afterAll(() => rmSync(folder, { recursive: true }));

test("each text that changed links to its words in the edition that changed them", () => {
  const editions = shownEditions(content, readEditions(join(folder, "content")));
  expect(editions.map(({ name }) => name)).toEqual([...readEditions().map(({ name }) => name), "2031-06"]);
  const wanted = new Map<string, string[]>();
  for (const kind of ["recommendation", "aid"] as const)
    for (const entry of content[kind].values()) {
      const page = pageOf(addressOfEntry(kind, entry, content.page) ?? "");
      const href = lastChange(editions, kind, entry.id);
      const pages = kind === "aid" ? [page, `${page}overzicht/`] : [page];
      for (const one of pages) wanted.set(one, [...(wanted.get(one) ?? []), ...(href === undefined ? [] : [href])]);
    }
  const hrefs = [...wanted.values()].flat();
  console.log(`${wanted.size} pages, ${hrefs.length} links to what changed`);
  expect(hrefs.length).toBeGreaterThan(20);
  for (const [page, links] of wanted) expect(linksIn(htmlOf(page)).sort(), page).toEqual(links.sort());
  const intro = `${editionsText.how} ${editionsText.onlyChanged}`;
  for (const href of new Set(hrefs)) {
    const change = htmlOf(href);
    expect(change, href).toMatch(/<(ins|del)\b/);
    expect(change, href).toContain(intro);
    expect(htmlOf(join(href, "..")), href).toContain(`href="${href}"`);
  }
});

test("no page about an edition weighs more than a list may", () => {
  const pages = globSync("edities/**/*.html", { cwd: join(folder, "dist") });
  const weights = pages.map((page) => gzipSync(readFileSync(join(folder, "dist", page)), { level: 9 }).length);
  console.log(`${pages.length} pages about editions, ${Math.max(...weights)} bytes at most`);
  expect(pages.length).toBeGreaterThan(20);
  expect(Math.max(...weights)).toBeLessThanOrEqual(barOf("cit", "weightList"));
});

test("while there is one edition no page links to it", () => {
  const pages = builtPages();
  expect(pages.length).toBeGreaterThan(100);
  const edition = readEditions().length > 1;
  expect(pages.some(({ html }) => linksIn(html).length > 0)).toBe(edition);
});
