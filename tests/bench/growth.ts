/**
 * npm run bench -- --grow: builds the site with 2, 5 and 10 times as many pages, and says how time and memory grow, how many
 * pages this machine can build by that, at a guess, and what to do then. A first search it weighs apart, on the site as it is
 * with as many times the things to find.
 */
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { totalmem } from "node:os";
import { join, resolve } from "node:path";
import { getHeapStatistics } from "node:v8";
import { readContent } from "../../src/reader/read.ts";
import { grownTimes } from "../../src/schema/check-figures.ts";
import { COPY_OPTIONS, copyProject } from "../project-copy.ts";
import { machine } from "../results/machine.ts";
import { startBrowser } from "../search/browser.ts";
import { firstSearch, grownSite } from "../search/grown-site.ts";
import { build } from "./build.ts";
import { growContent, growing } from "./grow.ts";

const WORD = "beroepsgeheim";
const MB = 1024 ** 2;
const HOUR = 3600; // seconds

const root = resolve(import.meta.dirname, "../..");
process.chdir(root);
const startTime = new Date().toISOString();
const pagesIn = (dist: string) => globSync("**/*.html", { cwd: dist });

interface Grown {
  times: number;
  pages: number;
  seconds: number;
  megabytes: number;
}

/** Builds a copy of the site that has so many copies more of what it grows by. */
function grownBuild(times: number, copies: number): Grown {
  const folder = mkdtempSync(join(root, "test-results", "grown-"));
  try {
    copyProject(folder);
    if (copies > 0) growContent(join(folder, "content"), copies);
    const { seconds, apart, megabytes } = build(folder, root, COPY_OPTIONS);
    return { times, pages: pagesIn(join(folder, "dist")).length, seconds: seconds + apart, megabytes };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How many copies make the whole so many times as large: the pages that stand once stay as they are. */
function copiesFor(times: number): number {
  const ids = new Set(growing("content"));
  const pages = pagesIn("dist");
  const own = pages.filter((page) => page.split("/").some((part) => ids.has(part)));
  return Math.round(((times - 1) * pages.length) / own.length);
}

/** Where the line through the two largest reaches this. */
function pagesAt(most: number, value: (one: Grown) => number, all: readonly Grown[]): number {
  const [a, b] = all.slice(-2);
  if (!a || !b) throw new Error("nothing was built");
  const slope = (value(b) - value(a)) / (b.pages - a.pages);
  return Math.floor(b.pages + (most - value(b)) / slope);
}

mkdirSync("test-results", { recursive: true });
const all: Grown[] = [];
const figures: { [name: string]: number } = {};
const browser = await startBrowser();
try {
  const { content } = readContent();
  const first = await firstSearch(browser, "dist", WORD);
  for (const times of [1, ...grownTimes]) {
    const one = grownBuild(times, times === 1 ? 0 : copiesFor(times));
    all.push(one);
    let search = first;
    if (times > 1) {
      const [folder] = await grownSite(content, "dist", times);
      try {
        search = await firstSearch(browser, folder, WORD);
      } finally {
        rmSync(folder, { recursive: true });
      }
    }
    const [base = one] = all;
    console.log(
      `${times} times: ${one.pages} pages in ${one.seconds.toFixed(1)} s (${((1000 * one.seconds) / one.pages).toFixed(0)} ms a page), ` +
        `${one.megabytes.toFixed(0)} MB, first search ${(search / 1000).toFixed(1)} kB`,
    );
    if (times === 1) continue;
    figures[`pages-${times}`] = one.pages;
    figures[`build-${times}`] = one.seconds / base.seconds;
    figures[`memory-${times}`] = one.megabytes / base.megabytes;
    figures[`search-${times}`] = search / first;
  }
} finally {
  await browser.close();
}

const heap = getHeapStatistics().heap_size_limit;
const memory = Math.min(totalmem(), heap) / MB;
figures.limitMemory = pagesAt(memory, ({ megabytes }) => megabytes, all);
figures.limitHour = pagesAt(HOUR, ({ seconds }) => seconds, all);
console.log(
  `By the line through the two largest, an estimate: a build asks for more than ${memory.toFixed(0)} MB from ${figures.limitMemory} pages on, ` +
    `and takes an hour from ${figures.limitHour} pages on.
First give Node more of the machine's ${(totalmem() / MB).toFixed(0)} MB: NODE_OPTIONS=--max-old-space-size=<megabytes>; by itself it takes ${(heap / MB).toFixed(0)}.
Then give a part of the site a build of its own (the methods, say), and serve both below one address: no page needs
another one's build but search, the sitemap and what is kept on a device, which read the built folder.`,
);
writeFileSync("test-results/growth.json", `${JSON.stringify({ startTime, machine: machine(), figures }, null, 2)}\n`);
