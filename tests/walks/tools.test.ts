/** Two engines on every tool in use, beyond the aids that aids.test.ts walks: each state in light, and in dark what is drawn anew. */
import { expect } from "@playwright/test";
import { test } from "../e2e/scripted.ts";
import { lookByBoth } from "./engines.ts";
import { counted } from "./figures.ts";
import type { Tool } from "./tools.ts";
import { toolsToFind } from "./tools-to-find.ts";
import { toolsToGather } from "./tools-to-gather.ts";
import { toolsToLead } from "./tools-to-lead.ts";

const tools: readonly Tool[] = [...toolsToFind, ...toolsToGather, ...toolsToLead];

for (const { name, states, walk } of tools)
  test(`two engines on ${name}`, async ({ page }) => {
    test.setTimeout(600_000);
    page.setDefaultTimeout(60_000); // what is not there need not be waited for as long as all of it takes
    await page.emulateMedia({ reducedMotion: "reduce" });
    const seen = new Set<string>();
    await walk(page, async (what, part) => {
      await lookByBoth(page, what, part);
      seen.add(what);
    });
    counted({ tools: 1, toolStates: seen.size });
    expect([...seen]).toHaveLength(states);
  });

test("there are tools to walk", () => {
  const states = tools.reduce((sum, one) => sum + one.states, 0);
  console.log({ tools: tools.length, states });
  expect(tools.length).toBeGreaterThan(10);
  expect(states).toBeGreaterThan(45);
});
