/** Every package in a learning platform but the first of each kind of aid, which tests/e2e walks through. */
import { expect } from "@playwright/test";
import { walkPackages } from "../e2e/package-walk.ts";
import { firstPackages, packages } from "../e2e/packaged.ts";
import { test } from "../e2e/scripted.ts";

const others = packages.filter((one) => !firstPackages.includes(one));
test("there are packages to walk through", () => expect(others.length).toBe(9));

walkPackages(others);
