/** The first package of each kind of aid, in a learning platform; all others in tests/walks. */
import { expect } from "@playwright/test";
import { walkPackages } from "./package-walk.ts";
import { firstPackages, packages } from "./packaged.ts";
import { test } from "./scripted.ts";

test("there are twelve packages, of three kinds of aid", () =>
  expect([packages.length, firstPackages.length]).toEqual([12, 3]));

walkPackages(firstPackages);
