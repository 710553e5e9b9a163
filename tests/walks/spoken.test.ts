/**
 * What a screen reader says in each aid, from the top of its page to one end, and what the browser hands it there: pinned as
 * texts in spoken/ and trees/. In a real browser, since only that knows what is folded away, hidden or on the focus.
 */
import { readdirSync } from "node:fs";
import { expect } from "@playwright/test";
import { allAids } from "../e2e/aids.ts";
import { openAid } from "../e2e/walk.ts";
import { stepsOf } from "./aid-steps.ts";
import { takeOutline } from "./aid-states.ts";
import { counted } from "./figures.ts";
import { addListener, listeningOptions, mark, opening, said } from "./listen.ts";
import { afterStep, lines } from "./speech.ts";
import { test } from "../e2e/scripted.ts";

test.use({ launchOptions: listeningOptions(), permissions: ["clipboard-read", "clipboard-write"] });

/** On which the texts were pinned. */
const DAY = "2026-11-26";

test("every aid has its texts, and no other has", () => {
  const ids = allAids.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(20);
  const files = (folder: string) => readdirSync(new URL(folder, import.meta.url)).sort();
  expect(files("spoken")).toEqual(ids.map((id) => `${id}.txt`).sort());
  expect(files("trees")).toEqual(ids.flatMap((id) => [`${id}-begin.txt`, `${id}-einde.txt`]).sort());
});

for (const aid of allAids)
  test(`what a screen reader says in ${aid.id}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(`${DAY}T10:00:00`)); // what was agreed bears its day
    await openAid(page, `/hulpmiddelen/${aid.id}/`);
    await page.waitForLoadState("networkidle"); // a scan fetches some of its parts once it can be used
    await takeOutline(page);
    const island = page.locator(".widget");
    const tree = async (name: string) =>
      expect.soft(await island.ariaSnapshot()).toMatchSnapshot(["trees", `${aid.id}-${name}.txt`]);
    await tree("begin");
    await addListener(page);
    const steps = stepsOf(aid);
    const told = [`# ${aid.title}`, "", "## De bladzijde opent", ...lines(await opening(page))];
    for (const { what, target, key, until, reads } of steps) {
      await island.locator(target).first().focus();
      await mark(page);
      await page.keyboard.press(key);
      await island.locator(until).first().waitFor();
      const heard = await said(page, reads);
      expect(heard.lost && key !== "Tab", `${what}: the focus is lost`).toBe(false);
      told.push("", `## ${what}`, ...afterStep(heard));
    }
    await tree("einde");
    expect.soft(`${told.join("\n")}\n`).toMatchSnapshot(["spoken", `${aid.id}.txt`]);
    counted({ spoken: 1, steps: steps.length, trees: 2 });
    console.log(`${aid.id}: ${steps.length} steps, ${told.length} lines`);
  });
