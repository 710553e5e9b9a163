/** All gold queries on the page itself, each once. Of the half that ranking was never tuned on nothing but its figures is said. */
import { expect } from "@playwright/test";
import { askAll } from "../e2e/search-page.ts";
import { barOf, tellIn } from "../figures.ts";
import { readGold, type Score, scoreOf } from "../search/gold.ts";
import { test } from "../e2e/scripted.ts";

const say = (what: string, { queries, first, withinThree, absent, absentWrong }: Score) =>
  console.log(
    `${queries} ${what}: first ${first.toFixed(3)}, within three ${withinThree.toFixed(3)}; ${absent} absent, ${absentWrong} wrong`,
  );

test("of all gold queries nearly all find the right thing first, and of those set aside not much fewer", async ({
  page,
}) => {
  test.setTimeout(900_000);
  const all = await askAll(page, readGold());
  const [gold, aside] = [scoreOf(all), scoreOf(all.filter(({ isAside }) => isAside))];
  say("queries", gold);
  say("set aside", aside);
  tellIn<"walks">(test.info(), {
    ...{ goldQueries: gold.queries, goldFirst: gold.first, goldWithinThree: gold.withinThree },
    ...{ goldAbsent: gold.absent, goldAbsentWrong: gold.absentWrong },
    ...{ asideFirst: aside.first, asideWithinThree: aside.withinThree },
  });
  expect(gold.queries, "queries walked").toBeGreaterThanOrEqual(300);
  expect(aside.queries, "queries set aside walked").toBeGreaterThan(140);
  expect(aside.absent, "absent queries set aside walked").toBeGreaterThan(20);
  expect(gold.absent, "absent queries walked").toBeGreaterThanOrEqual(barOf("walks", "goldAbsent"));
  expect(gold.absentWrong).toBeLessThanOrEqual(barOf("walks", "goldAbsentWrong"));
  expect(gold.first).toBeGreaterThanOrEqual(barOf("walks", "goldFirst"));
  expect(gold.withinThree).toBeGreaterThanOrEqual(barOf("walks", "goldWithinThree"));
  expect(aside.first).toBeGreaterThanOrEqual(barOf("walks", "asideFirst"));
  expect(aside.withinThree).toBeGreaterThanOrEqual(barOf("walks", "asideWithinThree"));
});
