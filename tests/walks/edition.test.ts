/** The PDF of the whole guideline, made from the built site as `npm run editions` does, and read back. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import type { Version } from "../../src/domain/offline/names.ts";
import { readContent } from "../../src/reader/read.ts";
import { wholeGuideline } from "../../src/views/guideline.ts";
import { readPdf, squeezed } from "../e2e/pdf.ts";
import { ROOT } from "../e2e/site.ts";
import { test } from "../e2e/scripted.ts";

const { content } = readContent();
const folder = mkdtempSync(join(tmpdir(), "pris-editie-"));
const make = () =>
  execFileSync(process.execPath, ["src/cli/editions.ts"], { env: { ...process.env, PRIS_DIST: folder } });

test.beforeAll(() => {
  cpSync(ROOT, folder, { recursive: true });
  make();
});
test.afterAll(() => rmSync(folder, { recursive: true }));

test("it is one tagged document in Dutch, with a bookmark for each page and all that is recommended", async () => {
  const [file = ""] = globSync("editie/*.pdf", { cwd: folder });
  const bytes = readFileSync(join(folder, file));
  const pdf = await readPdf(bytes);
  expect(bytes.toString("latin1"), "in its own letter, not in what stands in for it").toContain("AtkinsonHyperlegible");
  expect(pdf.language).toBe("nl-BE");
  expect(pdf.title).toBe("De hele richtlijn · PRIS");
  expect(pdf.isTagged).toBe(true);
  const pages = wholeGuideline(content).flatMap((part) => part.pages);
  expect(pages).toHaveLength(22);
  const [book, ...others] = pdf.bookmarks;
  expect(others).toEqual([]);
  const chapters = book?.items.map(({ title }) => squeezed(title)) ?? [];
  expect(chapters.slice(0, -1)).toEqual(pages.map(({ data }) => squeezed(data.title)));
  expect(chapters.at(-1), "after the last page").toBe(squeezed("Wat in deze tekst van de makers komt"));
  const titles = [...content.recommendation.values()].map(({ data }) => squeezed(data.title));
  expect(titles).toHaveLength(39);
  const marked = new Set(
    book?.items.flatMap(({ items }) => items.flatMap((one) => [one, ...one.items])).map((one) => squeezed(one.title)),
  );
  expect(titles.filter((title) => ![...marked].some((one) => one.endsWith(title)))).toEqual([]);
  for (const role of ["H1", "H2", "H3", "H4", "H5", "P", "L", "LI", "Link", "Figure"])
    expect(pdf.roles).toContain(role);
  expect(pdf.roles, "headings that a page does not have").not.toContain("H6");
  const lines = pdf.sheets.map(({ words }) => new Set(words.map(({ bottom }) => Math.round(bottom))).size);
  console.log({ sheets: lines.length, recommendations: titles.length, tags: pdf.roles.length });
  expect(lines.length).toBeGreaterThan(50);
  // The number of the sheet is a line too.
  expect(Math.min(...lines), "lines of the emptiest sheet").toBeGreaterThan(2);
  for (const { width, height } of pdf.sheets) expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
});

test("its links lead to the site, not to where it was made", async () => {
  const [file = ""] = globSync("editie/*.pdf", { cwd: folder });
  const links = (await readPdf(readFileSync(join(folder, file)))).sheets.flatMap((sheet) => sheet.links);
  const own = links.filter((link) => link.startsWith("https://pris.example/"));
  expect(own.length).toBeGreaterThan(50);
  expect(links.filter((link) => link.includes("localhost"))).toEqual([]);
  expect(
    own.filter((link) => link.includes("/richtlijn/")),
    "the guideline is in it",
  ).toEqual([]);
});

test("both pages that offer it link to it with its size, and a second one takes the place of the first", async () => {
  const [file = ""] = globSync("editie/*.pdf", { cwd: folder });
  const megabytes = (statSync(join(folder, file)).size / 1e6).toFixed(1).replace(".", ",");
  const sheets = (await readPdf(readFileSync(join(folder, file)))).sheets.length;
  make();
  for (const path of ["richtlijn", "voor/lesgevers"]) {
    const html = readFileSync(join(folder, path, "index.html"), "utf8");
    expect(html.match(/href="\/editie\/[^"]+"/g), path).toEqual([`href="/${file}"`]);
    expect(html, path).toContain(`${megabytes} MB, ${sheets} bladzijden, gemaakt op`);
  }
});

test("what a device keeps is what the pages are now that they hold the link", () => {
  const worker = readFileSync(join(folder, "sw.js"), "utf8");
  const { files } = JSON.parse(/^self\.PRIS_VERSION=(.*);$/m.exec(worker)?.[1] ?? "{}") as Version;
  const hash = (path: string) =>
    createHash("sha256")
      .update(readFileSync(join(folder, path, "index.html")))
      .digest("base64");
  for (const path of ["/richtlijn/", "/voor/lesgevers/"])
    expect(files.find(([address]) => address === path)?.[1], path).toBe(hash(path));
  expect(files.filter(([address]) => address.startsWith("/editie/"))).toEqual([]);
});

test("a site without the file has no link to it", () => {
  const pages = globSync("**/*.html", { cwd: ROOT });
  expect(pages.length).toBeGreaterThan(100);
  const linked = pages.filter((page) => readFileSync(join(ROOT, page), "utf8").includes('href="/editie/'));
  expect(linked.length > 0).toBe(globSync("editie/*.pdf", { cwd: ROOT }).length > 0);
});
