/** Figures come of runs that were whole, and of the site as it is. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { figuresIn } from "../../src/schema/check-figures.ts";
import type { CheckResults } from "../../src/schema/check-results.ts";
import { wrong } from "./check.ts";
import { orderFault } from "./in-order.ts";
import { figuresOfTests, NoReport, report, type VitestRun } from "./reports.ts";

const unit = (status = "passed"): VitestRun => ({
  startTime: 1000,
  testResults: ["a", "b"].map((name) => ({
    name: resolve(`tests/${name}.test.ts`),
    assertionResults: [{ fullName: `${name} works`, status, meta: { figures: { paths: 2, [name]: 1 } } }],
  })),
});

test("figures of one name add up over tests", () => {
  expect(figuresOfTests(unit(), ["tests/a.test.ts", "tests/b.test.ts"])).toEqual({ paths: 4, a: 1, b: 1 });
});

test("there are no figures of tests that failed, or of a run that left files out", () => {
  expect(() => figuresOfTests(unit("failed"), [])).toThrow("a works, b works did not pass");
  expect(() => figuresOfTests(unit(), ["tests/a.test.ts", "tests/c.test.ts"])).toThrow("tests/c.test.ts did not run");
});

test("a run that left no report is told apart from one that failed", () => {
  expect(() => report("test-results/bestaat-niet.json")).toThrow(NoReport);
});

test("what changed after a run began, or was built after its end, makes its figures those of something else", () => {
  const root = mkdtempSync(join(tmpdir(), "pris-order-"));
  mkdirSync(join(root, "content"));
  const file = join(root, "content/a.yaml");
  writeFileSync(file, "a");
  const at = (seconds: number) => utimesSync(file, seconds, seconds);
  at(10);
  expect(orderFault([file], [20_000, 30_000])).toBeUndefined();
  expect(orderFault([file], [30_000, 20_000])).toContain("run it again, whole");
  at(25);
  expect(orderFault([file], [20_000, 30_000])).toContain("a.yaml");
  rmSync(root, { recursive: true });
});

const results = (more: { [name: string]: number } = {}): CheckResults => ({
  ...{ date: "2026-11-26", hash: "0".repeat(64), machine: "2 × test" },
  figures: {
    ...Object.fromEntries(figuresIn("cit").map(([name, { least, most = 7 }]) => [name, least ?? most])),
    ...more,
  },
});

test("results:check passes what is of this version and keeps its bars, and nothing else", () => {
  expect(wrong("cit", { state: "current", found: results() })).toEqual([]);
  expect(wrong("cit", { state: "absent" })).toEqual(["no results"]);
  expect(wrong("cit", { state: "stale", found: results() })).toEqual([
    "of 2026-11-26, and content or code changed since",
  ]);
  expect(wrong("cit", { state: "current", found: results({ weightText: 20_001, mutantsCaught: 0.5 }) })).toEqual([
    "mutantsCaught: 0.5, to be at least 0.99",
    "weightText: 20001, to be at most 20000",
  ]);
});
