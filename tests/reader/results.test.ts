import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { filesAbout, hashAbout, readResults } from "../../src/reader/results.ts";

const schema = z.strictObject({ hash: z.string(), found: z.int() });
const NAME = "proef";
let root: string;
const put = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const read = () => readResults(NAME, schema, root);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "pris-results-"));
  for (const file of ["content/a.yaml", "src/deep/b.ts", "public/c.svg", "tests/walks/d.ts"]) put(file, file);
  put("tests/other.ts", "no part of it");
});
afterEach(() => rmSync(root, { recursive: true }));

test("without a file there are no results", () => expect(read()).toEqual({ state: "absent" }));

test("results are about content, code and walks, with what walks use of other tests", () => {
  expect(filesAbout(NAME, root)).toEqual(["content/a.yaml", "public/c.svg", "src/deep/b.ts", "tests/walks/d.ts"]);
  for (const file of ["tests/e2e/page/walk.ts", "tests/search/gold.tsv", "tests/e2e/own.test.ts"]) put(file, "");
  const used = filesAbout(NAME, root).filter((file) => /^tests\/(?!walks)/.test(file));
  expect(used).toEqual(["tests/e2e/page/walk.ts", "tests/search/gold.tsv"]);
});

test("what npm cit finds is also about its tests, but not about the walks, the bench and what was written of it", () => {
  for (const file of ["tests/walks/x.ts", "tests/bench/node_modules/y.ts", "tests/results/z.ts"]) put(file, "");
  const [site, cit] = [filesAbout("bench", root), filesAbout("cit", root)];
  expect(site).toEqual(["content/a.yaml", "public/c.svg", "src/deep/b.ts"]);
  expect(cit).toEqual([...site, "tests/other.ts"]);
});

test("what the bench finds is also about the bench, and about how tests search", () => {
  for (const file of ["tests/bench/run.ts", "tests/search/browser.ts", "tests/search/gold.tsv"]) put(file, "");
  const tests = filesAbout("bench", root).filter((file) => file.startsWith("tests/"));
  expect(tests).toEqual(["tests/bench/run.ts", "tests/search/browser.ts"]);
});

test("results are current until any file that they are about changes, goes or comes", () => {
  const found = { hash: hashAbout(NAME, root), found: 3 };
  put(`tests/results/${NAME}.json`, JSON.stringify(found));
  expect(read()).toEqual({ state: "current", found });
  put("tests/other.ts", "changed");
  expect(read().state).toBe("current");
  for (const file of filesAbout(NAME, root)) {
    put(file, "changed");
    expect(read().state, `${file} changed`).toBe("stale");
    rmSync(join(root, file));
    expect(read().state, `${file} went`).toBe("stale");
    put(file, file);
    expect(read().state, `${file} is back`).toBe("current");
  }
  put("src/new.ts", "");
  expect(read()).toEqual({ state: "stale", found });
});

test("a file that somebody changed by hand is refused", () => {
  put(`tests/results/${NAME}.json`, JSON.stringify({ hash: hashAbout(NAME, root), found: "drie" }));
  expect(read).toThrow("found");
});
