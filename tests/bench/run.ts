/**
 * npm run bench: builds this site and a Starlight site with the same words, and measures both in one run: build time,
 * and Lighthouse's mobile simulation on one page of each kind. Medians of `RUNS`; the order alternates, so that a busy
 * moment touches both. Nothing here is a test: the figures depend on the machine, their ratios far less.
 */
import { spawnSync } from "node:child_process";
import { createServer, type Server } from "node:http";
import { resolve } from "node:path";
import { launch } from "chrome-launcher";
import compression from "compression";
import lighthouse from "lighthouse";
import sirv from "sirv";
import { writeStarlight } from "./starlight.ts";

const RUNS = 3;
const root = resolve(import.meta.dirname, "../..");
const work = resolve(import.meta.dirname, "work");
/** One page of each kind. */
const PAGES = {
  home: "/",
  principle: "/richtlijn/principes/informatie-uitwisselen/",
  aid: "/hulpmiddelen/beroepsgeheim-delen/",
  law: "/wetgeving/",
  casus: "/casussen/karel/",
  search: "/zoeken/",
};

const median = (list: number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;

/** What a Starlight site has nothing like: the build says how long it took, and it is timed apart. */
const APART = /losse bestanden in ([\d.]+) s/;

/** Runs a build and gives its wall time in seconds, without what is timed apart, and that. */
function build(folder: string, modules: string): { pages: number; files: number } {
  const started = performance.now();
  const astro = resolve(modules, "node_modules/.bin/astro");
  const done = spawnSync(process.execPath, [astro, "build"], { cwd: folder, encoding: "utf8" });
  if (done.status !== 0) throw new Error(`${folder}: the build failed\n${done.stdout}\n${done.stderr}`);
  const files = Number(APART.exec(done.stdout)?.[1] ?? 0);
  return { pages: (performance.now() - started) / 1000 - files, files };
}

function serve(dist: string): Promise<{ server: Server; origin: string }> {
  const files = sirv(dist, { etag: true });
  const gzip = compression();
  const server = createServer((request, response) =>
    gzip(request as never, response as never, () => files(request, response)),
  );
  return new Promise((done) => {
    server.listen(0, () => done({ server, origin: `http://localhost:${(server.address() as { port: number }).port}` }));
  });
}

interface Measured {
  lcp: number;
  cls: number;
  blocking: number;
  kilobytes: number;
  scores: number[];
}

async function measure(url: string, port: number): Promise<Measured> {
  const result = await lighthouse(url, { port, output: "json", logLevel: "error", formFactor: "mobile" });
  if (!result) throw new Error(`${url}: Lighthouse gave no result`);
  const { audits, categories } = result.lhr;
  const value = (id: string) => audits[id]?.numericValue ?? NaN;
  return {
    lcp: value("largest-contentful-paint") / 1000,
    cls: value("cumulative-layout-shift"),
    blocking: value("total-blocking-time"),
    kilobytes: value("total-byte-weight") / 1024,
    scores: Object.values(categories).map(({ score }) => Math.round((score ?? 0) * 100)),
  };
}

const number = (value: number, digits = 2) => value.toFixed(digits);

const onlyPages = process.argv.includes("--pages");
const builds: { ours: number[]; starlight: number[]; files: number[] } = { ours: [], starlight: [], files: [] };
const count = await writeStarlight(resolve(root, "dist"), work);
for (let run = 0; run < (onlyPages ? 1 : RUNS); run++) {
  if (!onlyPages) {
    const { pages, files } = build(root, root);
    builds.ours.push(pages);
    builds.files.push(files);
  }
  builds.starlight.push(build(work, import.meta.dirname).pages);
}
if (!onlyPages) {
  const [ours, theirs] = [median(builds.ours), median(builds.starlight)];
  console.log(
    `build: ours ${number(ours)} s; Starlight ${number(theirs)} s for ${count} pages (${number((1000 * theirs) / count, 0)} ms a page); ratio ${number(ours / theirs)}; single files ${number(median(builds.files))} s apart`,
  );
}

const [ours, theirs] = await Promise.all([serve(resolve(root, "dist")), serve(resolve(work, "dist"))]);
const chrome = await launch({
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-background-networking", "--disable-quic"],
});
try {
  for (const [kind, path] of Object.entries(PAGES)) {
    const runs: { ours: Measured[]; starlight: Measured[] } = { ours: [], starlight: [] };
    for (let run = 0; run < RUNS; run++) {
      runs.ours.push(await measure(ours.origin + path, chrome.port));
      runs.starlight.push(await measure(theirs.origin + path, chrome.port));
    }
    const of = (list: Measured[], key: "lcp" | "cls" | "blocking" | "kilobytes") => median(list.map((one) => one[key]));
    const ratio = of(runs.ours, "lcp") / of(runs.starlight, "lcp");
    console.log(
      `${kind.padEnd(10)} LCP ${number(of(runs.ours, "lcp"))} / ${number(of(runs.starlight, "lcp"))} s (${number(ratio)}), ` +
        `CLS ${number(of(runs.ours, "cls"), 3)} / ${number(of(runs.starlight, "cls"), 3)}, ` +
        `blocking ${number(of(runs.ours, "blocking"), 0)} / ${number(of(runs.starlight, "blocking"), 0)} ms, ` +
        `weight ${number(of(runs.ours, "kilobytes"), 0)} / ${number(of(runs.starlight, "kilobytes"), 0)} kB, scores ${runs.ours.at(-1)?.scores.join(" ")}`,
    );
  }
} finally {
  await chrome.kill();
  ours.server.close();
  theirs.server.close();
}
