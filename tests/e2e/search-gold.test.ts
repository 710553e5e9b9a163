/** What people type must find what they look for: the open half of the gold queries, on the page itself. */
import { existsSync } from "node:fs";
import { expect } from "@playwright/test";
import { barOf, tellIn } from "../figures.ts";
import { ABSENT, type Answered, readGold, readQueries, scoreOf } from "../search/gold.ts";
import { test } from "./scripted.ts";
import { addresses, ask, askAll } from "./search-page.ts";

/** Queries that people who ordered the site hand out beside the project; not in every clone. */
const SHARED = new URL("../../../shared/zoekvragen.tsv", import.meta.url);
/** Shares of the open half that must stand first, and among the first three. */
const FIRST = barOf("cit", "queriesFirst");
const WITHIN_THREE = barOf("cit", "queriesWithinThree");

const missed = (all: readonly Answered[], isMiss: (place: number) => boolean) =>
  all.filter(({ kind, place }) => kind !== ABSENT && isMiss(place)).map(({ query, place }) => `${query} (${place})`);

test("of the open gold queries nearly all find the right thing first, and what is not there finds nothing", async ({
  page,
}) => {
  test.setTimeout(300_000);
  const open = readGold().filter(({ isAside }) => !isAside);
  const all = await askAll(page, open);
  const score = scoreOf(all);
  console.log(
    `${score.queries} queries: first ${score.first.toFixed(3)}, within three ${score.withinThree.toFixed(3)}; ` +
      `${score.absent} absent, ${score.absentWrong} wrong. Not first: ${missed(all, (place) => place !== 1).join(" · ")}`,
  );
  tellIn(test.info(), {
    ...{ queries: score.queries, queriesFirst: score.first, queriesWithinThree: score.withinThree },
    ...{ queriesAbsent: score.absent, queriesAbsentWrong: score.absentWrong },
  });
  expect(score.queries, "queries walked").toBeGreaterThan(140);
  expect(score.absent, "absent queries walked").toBeGreaterThan(20);
  const wrong = all.filter(({ kind, hasResults }) => kind === ABSENT && hasResults).map(({ query }) => query);
  expect(wrong, "what is not there finds nothing").toEqual([]);
  expect(score.first, missed(all, (place) => place !== 1).join("\n")).toBeGreaterThanOrEqual(FIRST);
  expect(score.withinThree, missed(all, (place) => place < 1 || place > 3).join("\n")).toBeGreaterThanOrEqual(
    WITHIN_THREE,
  );
});

test("every shared query finds what it must among the first three", async ({ page }) => {
  test.skip(!existsSync(SHARED), "the shared queries are not beside this clone");
  const all = await askAll(page, readQueries(SHARED));
  expect(all.length, "queries walked").toBeGreaterThan(20);
  expect(missed(all, (place) => place < 1 || place > 3)).toEqual([]);
  console.log(`${all.length} shared queries`);
});

test("a query that changes in the address is answered like one that is typed", async ({ page }) => {
  const some = readGold()
    .filter(({ kind, isAside }) => !isAside && kind !== ABSENT)
    .slice(0, 5);
  expect(some).toHaveLength(5);
  for (const { query } of some) {
    await page.goto("/zoeken/");
    const typed = await ask(page, query);
    await page.goto(`/zoeken/#q=${encodeURIComponent(query)}`);
    await expect(page.locator("#p-resultaten")).toHaveAttribute("data-klaar", query);
    expect(await addresses(page)).toEqual(typed);
  }
});
