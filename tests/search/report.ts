/**
 * npm run search:report: asks the gold queries of the built site in a real browser, and of three other ways to search
 * beside it, in one run; then of a site that is five times as large. Ends in error where ours is under its bars.
 * `-- --grow 5` measures that growth alone, or another. `-- aside` asks the half that ranking was never tuned on (once, at
 * the end), says its figures alone and lets them be 0.08 lower; `-- gold` asks both halves and says as little;
 * `-- development`, `-- causes` and `-- later` ask the queries of the makers.
 */
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readContent } from "../../src/reader/read.ts";
import { ASIDE } from "../../src/schema/check-figures.ts";
import { orderedRecords } from "../../src/views/search/records.ts";
import { ask, openOurs, openPlain, startBrowser } from "./browser.ts";
import { type Find, fuse, miniSearch } from "./engines.ts";
import { type Answered, answered, type GoldQuery, querySets, type QuerySet, scoreOf } from "./gold.ts";
import { firstSearch, grownSite } from "./grown-site.ts";
import { comparison, misses, table, underBars } from "./table.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { grow: { type: "string" } } });
const times = Number(values.grow ?? 5);
if (!Number.isInteger(times) || times < 2)
  throw new Error(`--grow says how many times as large: 2 or more, not ${values.grow}`);
const root = join(import.meta.dirname, "../..");
const dist = process.env.PRIS_DIST ?? join(root, "dist");
if (!existsSync(join(dist, "zoeken/namen.json")))
  throw new Error(`${dist} holds no built site: run npm run build first`);

const name = (positionals[0] ?? "open") as QuerySet;
const gold = querySets[name]();
const { content } = readContent(join(root, "content"));
const records = orderedRecords(content);

/** Asks every gold query. Of a page with its parts any line may be what was looked for. */
async function askAll(find: Find): Promise<Answered[]> {
  const all: Answered[] = [];
  for (const query of gold) {
    const byLine: GoldQuery = { ...query, expected: new RegExp(query.expected.source, "im") };
    all.push(answered(byLine, await find(query.query)));
  }
  return all;
}

const percentile = (list: readonly number[], part: number): number =>
  list.toSorted((a, b) => a - b)[Math.ceil(list.length * part) - 1] ?? Number.NaN;

const browser = await startBrowser();
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** What a first search fetches, for a word and for a mistyped one, and how long the next ones take. */
async function measured(site: string): Promise<string[]> {
  const sizes: string[] = [];
  for (const word of ["beroepsgeheim", "beroepsgehiem"]) sizes.push(kilobytes(await firstSearch(browser, site, word)));
  const { page, close } = await openOurs(browser, site);
  const took: number[] = [];
  for (const { query } of gold) took.push((await ask(page, query)).milliseconds);
  await close();
  return [...sizes, ...[0.5, 0.95].map((part) => `${Math.round(percentile(took, part))} ms`)];
}

/** The site as it is beside one with its records many times over. */
async function growth(): Promise<string> {
  const [folder, size] = await grownSite(content, dist, times);
  try {
    return table([
      ["", "records", "first search", "mistyped", "median", "95 of 100"],
      ["ours", String(records.length), ...(await measured(dist))],
      [`${times} times over`, String(size), ...(await measured(folder))],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** All ways to search, side by side. */
async function compared(): Promise<void> {
  const ours = await openOurs(browser, dist);
  const plain = await openPlain(browser, dist);
  const finds: Record<string, Find> = {
    ours: async (query) => (await ask(ours.page, query)).found,
    Pagefind: plain.find,
    "Fuse.js": fuse(records),
    MiniSearch: miniSearch(records),
  };
  const engines = new Map<string, Answered[]>();
  for (const [engine, find] of Object.entries(finds)) {
    console.error(`${engine} …`);
    engines.set(engine, await askAll(find));
  }
  await ours.close();
  await plain.close();
  const own = engines.get("ours") ?? [];
  console.log(`${gold.length} queries of "${name}"; ${records.length} records\n`);
  const isSecret = gold.some((query) => query.isAside) && (name === "aside" || name === "gold");
  console.log(comparison(engines, !isSecret));
  if (!isSecret) console.log(`\nOurs did not put first:\n${misses(own)}\n`);
  const under = underBars(scoreOf(own), name === "aside" ? ASIDE : 0);
  console.log(under.length > 0 ? `\nUnder the bars: ${under.join("; ")}.` : "\nOurs reaches its bars.");
  if (under.length > 0) process.exitCode = 1;
}

try {
  if (values.grow === undefined) await compared();
  console.log(await growth());
} finally {
  await browser.close();
}
