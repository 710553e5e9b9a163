/**
 * Hostile addresses, stored values and messages on every page of the site, and on every aid and method as one file: tests/e2e
 * looks at one page of each kind, with the attacks of another seed.
 */
import { expect } from "@playwright/test";
import { attack, ATTACKS } from "../e2e/hostile-page.ts";
import { test } from "../e2e/one-page.ts";
import { builtFiles, builtPages } from "../e2e/site.ts";

const SEED = 400;
const TOGETHER = 32; // pages in one test, so that workers share them
const pages = [...builtPages(), ...builtFiles()];
const groups = Array.from({ length: Math.ceil(pages.length / TOGETHER) }, (_, at) =>
  pages.slice(at * TOGETHER, (at + 1) * TOGETHER),
);

test("there are pages to attack, each in one group", () => {
  console.log(`${pages.length} pages in ${groups.length} groups, ${pages.length * ATTACKS} attacks`);
  expect(pages.length).toBeGreaterThan(400);
  expect(groups.flat()).toEqual(pages);
});

for (const [at, group] of groups.entries())
  test(`nothing comes into ${group[0]?.path} and ${group.length - 1} pages after it, and nothing goes`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(600_000);
    expect(await attack(page, String(baseURL), group, SEED + at * TOGETHER)).toBe(group.length);
  });
