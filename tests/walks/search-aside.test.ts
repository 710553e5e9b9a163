/** The half of the gold queries that ranking was never tuned on: of it nothing but its figures is ever said. */
import { expect } from "@playwright/test";
import { askAll } from "../e2e/search-page.ts";
import { barOf } from "../figures.ts";
import { readGold, scoreOf } from "../search/gold.ts";
import { test } from "../e2e/scripted.ts";
import { ASIDE } from "../search/table.ts";

test("of the queries set aside not much fewer find the right thing than of the open ones", async ({ page }) => {
  test.setTimeout(600_000);
  const { queries, first, withinThree, absent, absentWrong } = scoreOf(
    await askAll(
      page,
      readGold().filter(({ isAside }) => isAside),
    ),
  );
  console.log(
    `${queries} set aside: first ${first.toFixed(3)}, within three ${withinThree.toFixed(3)}; ${absent} absent, ${absentWrong} wrong`,
  );
  expect(queries, "queries walked").toBeGreaterThan(140);
  expect(absent, "absent queries walked").toBeGreaterThan(20);
  expect(absentWrong).toBeLessThanOrEqual(barOf("cit", "queriesAbsentWrong"));
  expect(first).toBeGreaterThanOrEqual(barOf("cit", "queriesFirst") - ASIDE);
  expect(withinThree).toBeGreaterThanOrEqual(barOf("cit", "queriesWithinThree") - ASIDE);
});
