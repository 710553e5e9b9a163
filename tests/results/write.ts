/**
 * `npm run results`, after `npm run build` and `npm run test:walks`: adds up what the walks counted and writes it where the build
 * reads it. It refuses what is not about the site as it is, or not whole.
 */
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { filesAbout, hashAbout } from "../../src/reader/results.ts";
import {
  type AccessibilityFigures,
  accessibilityFigures,
  type AccessibilityResults,
  accessibilityResults,
} from "../../src/schema/accessibility-results.ts";
import { allAids } from "../e2e/aids.ts";
import { builtPages, ROOT } from "../e2e/site.ts";
import type { PlaywrightJson } from "../report.ts";
import { CHROMIUM, FIGURES } from "../walks/figures.ts";

const FILES = ["pages.test.ts", "aids.test.ts", "spoken.test.ts"];
const TARGET = "tests/results/toegankelijkheid.json";

interface Walks extends PlaywrightJson {
  stats: { startTime: string };
}
type Suite = PlaywrightJson["suites"][number];

const specsOf = ({ specs = [], suites = [] }: Suite): NonNullable<Suite["specs"]> => [
  ...specs,
  ...suites.flatMap(specsOf),
];

const notesOf = (specs: ReturnType<typeof specsOf>) =>
  specs.flatMap(({ tests }) => tests).flatMap(({ annotations }) => annotations);

/** The version of the browser that they ran in. */
const chromiumOf = ({ suites }: PlaywrightJson): string =>
  notesOf(suites.flatMap(specsOf)).find(({ type }) => type === CHROMIUM)?.description ?? "";

/** All that the walks counted. @throws when one of them did not run, or failed */
export function figuresOf({ suites }: PlaywrightJson): AccessibilityFigures {
  const sums: { [figure: string]: number } = {};
  for (const file of FILES) {
    const specs = suites.filter(({ title }) => title === file).flatMap(specsOf);
    if (specs.length === 0) throw new Error(`${file} did not run: run npm run test:walks whole`);
    const failed = specs.filter(({ ok, tests }) => !ok || tests.some(({ status }) => status === "skipped"));
    if (failed.length > 0) throw new Error(`${file}: ${failed.map(({ title }) => title).join(", ")} did not pass`);
    for (const { type, description = "{}" } of notesOf(specs))
      if (type === FIGURES)
        for (const [figure, n] of Object.entries(JSON.parse(description) as { [figure: string]: number }))
          sums[figure] = (sums[figure] ?? 0) + n;
  }
  return accessibilityFigures.parse(sums);
}

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")) as { version: string }).version;

const changed = (file: string): number => statSync(file).mtimeMs;

/** @throws when content or code changed after the build, or the build after the walks began: then the figures are of something else */
function checkOrder(files: readonly string[], startTime: string): void {
  const built = changed(`${ROOT}/index.html`);
  const later = files.filter((file) => changed(file) > built);
  if (later.length > 0)
    throw new Error(`changed since the build: ${later.slice(0, 5).join(", ")}. Build and walk again`);
  if (built > Date.parse(startTime)) throw new Error("built since the walks: run npm run test:walks again");
}

if (import.meta.main) {
  const report = JSON.parse(readFileSync("test-results/walks.json", "utf8")) as Walks;
  checkOrder(filesAbout(), report.stats.startTime);
  const figures = figuresOf(report);
  const whole = { pages: builtPages().length, aids: allAids.length, spoken: allAids.length };
  for (const [name, n] of Object.entries(whole))
    if (figures[name as keyof typeof whole] !== n) throw new Error(`${name}: not all ${n} were walked`);
  const results: AccessibilityResults = {
    date: report.stats.startTime.slice(0, 10),
    hash: hashAbout(),
    tools: {
      axe: versionOf("axe-core"),
      equalAccess: versionOf("accessibility-checker-engine"),
      screenReader: `@guidepup/virtual-screen-reader ${versionOf("@guidepup/virtual-screen-reader")}`,
      chromium: chromiumOf(report),
    },
    figures,
  };
  writeFileSync(TARGET, `${JSON.stringify(accessibilityResults.parse(results), null, 2)}\n`);
  console.log(`${TARGET}: ${JSON.stringify(figures)}`);
}
