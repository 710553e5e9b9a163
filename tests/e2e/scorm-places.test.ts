/** One package in depth: in a window, without a platform, and what counts. In frames every package is walked through (scorm.test.ts). */
import { expect } from "@playwright/test";
import * as t from "../../src/text/scorm.nl.ts";
import { callsTo, keptBy, lmsOfFile } from "./lms.ts";
import {
  answerAll,
  deep,
  exercises,
  failing,
  finish,
  finishEarly,
  first,
  fitting,
  launch,
  launchWindow,
  opened,
  says,
} from "./packaged.ts";
import { test } from "./scripted.ts";
import { complaintsFrom } from "./walk.ts";

const lms = lmsOfFile();

test("in a window that the platform opened, by keyboard", async ({ page }) => {
  const place = await launchWindow(lms(), page);
  await place.locator(`[data-kies="${fitting(first)}"]`).press("Enter");
  await expect(says(place)).toContainText(t.saved);
  await finishEarly(place);
  await expect(says(place)).toHaveText(t.finished(Math.round(100 / exercises.length)));
  await place.close();
  expect(await keptBy(page)).toMatchObject({
    suspend_data: `#s=1&${first.id}=${fitting(first)}`,
    core: { lesson_status: "completed", score: { raw: String(Math.round(100 / exercises.length)) } },
  });
});

test("closed half way, a window is finished too", async ({ page }) => {
  const place = await launchWindow(lms(), page);
  await place.locator(`[data-kies="${fitting(first)}"]`).press("Enter");
  await expect(says(place)).toContainText(t.saved);
  await place.close({ runBeforeUnload: true });
  await expect.poll(() => callsTo(page)).toContain("LMSFinish() true");
  expect((await keptBy(page)).core).toMatchObject({ lesson_status: "incomplete", exit: "suspend" });
});

test("without a platform it works, and says that nobody keeps a score", async ({ page }) => {
  const complaints = complaintsFrom(page);
  await page.goto(lms().src(deep.name));
  await opened(page);
  await expect(says(page)).toHaveText(t.noPlatform);
  await answerAll(page, exercises, fitting);
  await expect(finish(page)).toBeHidden();
  expect(complaints).toEqual([]);
});

test("what is left open counts as less fitting, and that is said before it counts; a second answer counts for nothing", async ({
  page,
}) => {
  const place = await launch(lms(), page);
  await answerAll(place, [first], fitting);
  await expect(says(place)).toContainText(t.saved);
  const before = await callsTo(page);
  await place.locator(`[data-kies="${failing(first)}"]`).click();
  await expect(place.locator(`[data-kies="${failing(first)}"]`)).toHaveAttribute("aria-pressed", "true");
  expect(await callsTo(page)).toEqual(before);
  await finish(place).click();
  await expect(says(place)).toHaveText(`${t.exercisesLeft(exercises.length - 1)} ${t.openCounts}`);
  expect((await keptBy(page)).core.lesson_status).toBe("incomplete");
  await finish(place).click();
  await expect(says(place)).toHaveText(t.finished(Math.round(100 / exercises.length)));
  expect((await keptBy(page)).core.lesson_status).toBe("completed");
});
