import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { allTold, fromPlaywright, fromVitest, type PlaywrightJson, summary, type VitestJson } from "./report.ts";

const why = "nginx is not installed here";

const playwright: PlaywrightJson = {
  suites: [
    {
      title: "a.test.ts",
      specs: [
        { title: "walks", ok: true, tests: [{ status: "expected", annotations: [], results: [{ duration: 2000 }] }] },
        { title: "breaks", ok: false, tests: [{ status: "unexpected", annotations: [], results: [{ duration: 10 }] }] },
      ],
      suites: [
        {
          title: "in Firefox",
          specs: [
            {
              title: "prints",
              ok: true,
              tests: [
                {
                  status: "expected",
                  annotations: [{ type: "browser", description: "firefox/153.7.0" }],
                  results: [{ duration: 5 }],
                },
              ],
            },
            {
              title: "walks",
              ok: true,
              tests: [{ status: "skipped", annotations: [{ type: "skip", description: "no Firefox" }], results: [] }],
            },
          ],
        },
      ],
    },
  ],
};

/** What Vitest itself writes about a test that skips itself, and one that is skipped without a word. */
function vitestRun(): VitestJson {
  mkdirSync("test-results", { recursive: true });
  const folder = mkdtempSync(resolve("test-results/skip-")); // within the project: there its packages are found
  const skip = resolve("tests/skip.ts");
  writeFileSync(
    join(folder, "one.test.ts"),
    `import { beforeEach, describe, expect, test } from "vitest";
import { need } from ${JSON.stringify(skip)};
describe("a server", () => {
  beforeEach((context) => need(context, false, ${JSON.stringify(why)}));
  test("serves", () => expect(1).toBe(2));
});
test("needs what is there", (context) => { need(context, true, "never"); expect(1).toBe(1); });
test.skip("is silent", () => undefined);`,
  );
  const out = join(folder, "out.json");
  const vitest = resolve("node_modules/vitest/vitest.mjs");
  const args = [vitest, "run", "--root", folder, "--reporter=json", `--outputFile=${out}`];
  const { stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (!existsSync(out)) throw new Error(stderr);
  const found = JSON.parse(readFileSync(out, "utf8")) as VitestJson;
  rmSync(folder, { recursive: true });
  return found;
}

test("the end of a run names each skipped test with its reason", { timeout: 60_000 }, () => {
  const all = [...fromVitest(vitestRun()), ...fromPlaywright(playwright)];
  const said = summary(all);
  expect(said).toContain(`  a server serves: ${why}\n`);
  expect(said).toContain("  in Firefox walks: no Firefox\n");
  expect(said).toContain("  is silent: it does not say why\n");
  expect(said).toMatch(/2\.0 s {2}a\.test\.ts walks\n/);
  expect(said, "which browsers").toMatch(/\nTests in a browser: 2 in Chromium, 1 in firefox\/153\.7\.0\n/);
  expect(said).toMatch(/\n3 passed, 1 failed, 3 skipped$/);
  expect(allTold(all)).toBe(false);
  expect(allTold(all.filter(({ name }) => name !== "is silent"))).toBe(true);
});

test("where nothing was skipped it says nothing of it", () => {
  const all = fromPlaywright({ suites: playwright.suites[0]?.specs ? [{ ...playwright.suites[0], suites: [] }] : [] });
  expect(summary(all)).not.toContain("Skipped here");
  expect(summary(all)).toMatch(/\n1 passed, 1 failed, 0 skipped$/);
});
