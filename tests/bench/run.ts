/**
 * npm run bench: builds this site and a Starlight site with the same words, and measures both in one run: build time and
 * memory, and Lighthouse's mobile simulation on one page of each kind. Medians of `RUNS`; the order alternates, so that a
 * busy moment touches both. What a first search fetches is weighed once. Nothing here is a test: the figures depend on the
 * machine, their ratios far less.
 * `npm run results` takes them along. With `-- --pages` the builds are not measured and nothing is left; with `-- --grow` the
 * site is measured as it grows, without another one beside it (growth.ts).
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { launch } from "chrome-launcher";
import { benched } from "../../src/schema/check-figures.ts";
import { machine } from "../results/machine.ts";
import { startBrowser } from "../search/browser.ts";
import { build, type Built, median } from "./build.ts";
import { measure, type Measured, serve } from "./pages.ts";
import { ourFirstSearch, starlightFirstSearch } from "./search.ts";
import { writeStarlight } from "./starlight.ts";

const RUNS = 3;
const root = resolve(import.meta.dirname, "../..");
const work = resolve(import.meta.dirname, "work");
const number = (value: number, digits = 2) => value.toFixed(digits);

/** Builds both in turn, and gives the medians. */
function builds(runs: number): { [name: string]: number } {
  const all: { ours: Built[]; starlight: Built[] } = { ours: [], starlight: [] };
  for (let run = 0; run < runs; run++) {
    all.ours.push(build(root, root));
    all.starlight.push(build(work, import.meta.dirname));
  }
  const of = (list: readonly Built[], key: keyof Built) => median(list.map((one) => one[key]));
  const [ours, theirs] = [of(all.ours, "seconds"), of(all.starlight, "seconds")];
  const [page, their] = [of(all.ours, "page"), of(all.starlight, "page")];
  const [memory, theirMemory] = [of(all.ours, "megabytes"), of(all.starlight, "megabytes")];
  console.log(
    `build: ours ${number(ours)} s, Starlight ${number(theirs)} s; a page ${number(page, 1)} / ${number(their, 1)} ms, ratio ${number(page / their)}; single files, packages and data ${number(of(all.ours, "apart"))} s apart`,
  );
  console.log(
    `memory: ours ${number(memory, 0)} MB; Starlight ${number(theirMemory, 0)} MB; ratio ${number(memory / theirMemory)}`,
  );
  return { build: ours, buildPage: page, buildPageRatio: page / their, memory, memoryRatio: memory / theirMemory };
}

/** Opens a page of each kind on both sites in turn, and gives the medians. */
async function paints(ours: string, starlight: string, port: number): Promise<{ [name: string]: number }> {
  const figures: { [name: string]: number } = {};
  for (const [kind, path] of Object.entries(benched)) {
    const runs: { ours: Measured[]; starlight: Measured[] } = { ours: [], starlight: [] };
    // A first visit, which does not count: browser and server have read nothing yet.
    for (const site of [ours, starlight]) await measure(site + path, port);
    for (let run = 0; run < RUNS; run++) {
      runs.ours.push(await measure(ours + path, port));
      runs.starlight.push(await measure(starlight + path, port));
    }
    const of = (list: Measured[], key: Exclude<keyof Measured, "scores">) => median(list.map((one) => one[key]));
    const lowest = median(runs.ours.map(({ scores }) => Math.min(...scores)));
    const both = (key: Exclude<keyof Measured, "scores">) => [of(runs.ours, key), of(runs.starlight, key)] as const;
    const [lcp, cls, blocking, weight] = [both("lcp"), both("cls"), both("blocking"), both("kilobytes")];
    console.log(
      `${kind.padEnd(10)} LCP ${lcp.map((n) => number(n)).join(" / ")} s (${number(lcp[0] / lcp[1])}), ` +
        `CLS ${cls.map((n) => number(n, 3)).join(" / ")}, blocking ${blocking.map((n) => number(n, 0)).join(" / ")} ms, ` +
        `weight ${weight.map((n) => number(n, 0)).join(" / ")} kB, scores ${runs.ours.at(-1)?.scores.join(" ")} (lowest ${lowest})`,
    );
    figures[`lcp-${kind}`] = lcp[0];
    figures[`lcpRatio-${kind}`] = lcp[0] / lcp[1];
    figures[`cls-${kind}`] = cls[0];
    figures[`blocking-${kind}`] = blocking[0];
    figures[`score-${kind}`] = lowest;
    figures[`weightRatio-${kind}`] = weight[0] / weight[1];
  }
  return figures;
}

/** What a first search fetches on both. */
async function searches(ours: string, starlight: string): Promise<{ [name: string]: number }> {
  const browser = await startBrowser();
  try {
    const [own, theirs] = [await ourFirstSearch(browser, ours), await starlightFirstSearch(browser, starlight)];
    console.log(
      `first search: ours ${number(own / 1000, 1)} kB; Starlight ${number(theirs / 1000, 1)} kB; ratio ${number(own / theirs)}`,
    );
    return { search: own, searchRatio: own / theirs };
  } finally {
    await browser.close();
  }
}

async function sideBySide(): Promise<void> {
  const startTime = new Date().toISOString();
  const onlyPages = process.argv.includes("--pages");
  await writeStarlight(resolve(root, "dist"), work);
  if (onlyPages) build(work, import.meta.dirname);
  const built = onlyPages ? {} : builds(RUNS);

  const [ours, theirs] = await Promise.all([serve(resolve(root, "dist")), serve(resolve(work, "dist"))]);
  const chrome = await launch({
    chromeFlags: ["--headless=new", "--no-sandbox", "--disable-background-networking", "--disable-quic"],
  });
  try {
    const painted = await paints(ours.origin, theirs.origin, chrome.port);
    const searched = await searches(ours.origin, theirs.origin);
    if (!onlyPages) {
      mkdirSync(resolve(root, "test-results"), { recursive: true });
      const report = { startTime, machine: machine(), figures: { ...built, ...painted, ...searched } };
      writeFileSync(resolve(root, "test-results/bench.json"), `${JSON.stringify(report, null, 2)}\n`);
    }
  } finally {
    await chrome.kill();
    ours.server.close();
    theirs.server.close();
  }
}

if (process.argv.includes("--grow")) await import("./growth.ts");
else await sideBySide();
