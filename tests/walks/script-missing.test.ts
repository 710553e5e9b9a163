/** A script that is blocked, or breaks off, on every kind of page that tests/e2e/script-missing.test.ts leaves. */
import { expect } from "@playwright/test";
import { graphs } from "../e2e/aids.ts";
import { NAMED, otherKinds, testEach } from "../e2e/script-missing.ts";
import { test } from "../e2e/scripted.ts";

// A part to read over, and not the list of parts.
const part = `/nalezen/${graphs.find(({ sensitive }) => sensitive)?.id}/`;
const kinds = [part, ...otherKinds([...NAMED, part])];

test("there are other kinds", () => {
  console.log(`${kinds.length} other kinds: ${kinds.join(" ")}`);
  expect(kinds.length).toBeGreaterThan(10);
});

testEach(kinds);
