/** The results of each command, from what its run left in test-results/. */
import { globSync } from "node:fs";
import { basename } from "node:path";
import { hashAbout } from "../../src/reader/results.ts";
import type { FigureSet } from "../../src/schema/check-figures.ts";
import { type CheckResults, checkResults } from "../../src/schema/check-results.ts";
import { outcomes } from "../report.ts";
import { inOrder } from "./in-order.ts";
import { machine } from "./machine.ts";
import { figuresOfSpecs, figuresOfTests, passedSpecs, type PlaywrightRun, report, type VitestRun } from "./reports.ts";

const ROUND = 10_000;
const rounded = (figures: { [name: string]: number }) =>
  Object.fromEntries(Object.entries(figures).map(([name, n]) => [name, Math.round(n * ROUND) / ROUND]));

const resultsOf = (set: FigureSet, start: string, figures: { [name: string]: number }, on = machine()): CheckResults =>
  checkResults(set).parse({
    ...{ date: start.slice(0, 10), hash: hashAbout(set), machine: on },
    figures: rounded(figures),
  });

/** The test files of a run, as its configuration finds them. */
const unitFiles = () =>
  globSync("tests/**/*.test.{ts,tsx}", { exclude: ["tests/{e2e,walks,built}/**", "**/node_modules/**"] });
const browserFiles = () => globSync("tests/e2e/*.test.ts").map((file) => basename(file));

function cit(): CheckResults {
  const unit = report<VitestRun>("test-results/unit.json");
  const built = report<VitestRun>("test-results/built.json");
  const browser = report<PlaywrightRun>("test-results/e2e.json");
  inOrder("cit", [unit.startTime, "built", built.startTime, Date.parse(browser.stats.startTime)]);
  const all = outcomes();
  const passed = (isInBrowser: boolean) =>
    all.filter(({ state, browser: where }) => state === "passed" && (where !== undefined) === isInBrowser).length;
  return resultsOf("cit", browser.stats.startTime, {
    ...{ testsInNode: passed(false), testsInBrowser: passed(true) },
    testsSkipped: all.filter(({ state }) => state === "skipped").length,
    ...figuresOfTests(unit, unitFiles()),
    ...figuresOfTests(built, globSync("tests/built/**/*.test.ts")),
    ...figuresOfSpecs(passedSpecs(browser, browserFiles(), true)),
  });
}

function walks(): CheckResults {
  const run = report<PlaywrightRun>("test-results/walks.json");
  inOrder("walks", ["built", Date.parse(run.stats.startTime)]);
  const files = ["aid-paths", "search-aside", "search-budgets", "steps-in-time", "tasks"].map(
    (name) => `${name}.test.ts`,
  );
  const figures = figuresOfSpecs(passedSpecs(run, files));
  return resultsOf("walks", run.stats.startTime, figures);
}

interface BenchRun {
  startTime: string;
  machine: string;
  figures: { [name: string]: number };
}
/** What a bench left, which measures and says for itself on which machine. */
function measured(set: "bench" | "growth"): CheckResults {
  const run = report<BenchRun>(`test-results/${set}.json`);
  inOrder(set, [Date.parse(run.startTime)]);
  return resultsOf(set, run.startTime, run.figures, run.machine);
}

export const sets: { [S in FigureSet]: () => CheckResults } = {
  ...{ cit, walks },
  bench: () => measured("bench"),
  growth: () => measured("growth"),
};
