/** Every series of answers of a wegwijzer with very many, by keyboard; of the others, in tests/e2e. */
import { expect } from "@playwright/test";
import { walks } from "../e2e/aids.ts";
import { SMALL, walkEvery } from "../e2e/every-path.ts";
import { test } from "../e2e/scripted.ts";

test.use(SMALL);

const parts = walks.filter(({ isPart }) => isPart);
test("there are series to walk", () =>
  expect(parts.reduce((sum, { series }) => sum + series.length, 0)).toBeGreaterThan(400));
for (const walk of parts) walkEvery(walk);
