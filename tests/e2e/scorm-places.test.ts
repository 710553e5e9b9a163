/** Packages wherever a platform puts them: a window, a frame of a frame, a sandbox, and no platform at all. */
import { expect, test } from "@playwright/test";
import * as t from "../../src/text/scorm.nl.ts";
import { callsTo, keptBy, lmsOfFile } from "./lms.ts";
import {
  answerAll,
  deep,
  exercises,
  finish,
  finishEarly,
  first,
  fitting,
  launch,
  launchWindow,
  opened,
  says,
} from "./packaged.ts";
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

test("in a frame of another site's page, without any storage, it works the same", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("Access is denied", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
      Object.defineProperty(globalThis, name, { get: refuse });
    Object.defineProperty(Document.prototype, "cookie", { get: refuse, set: refuse });
  });
  const complaints = complaintsFrom(page);
  const platform = lms().page({ src: lms().src(deep.name), way: "frame" });
  // Another name is another site for the browser.
  await page.goto(`${lms().origin.replace("127.0.0.1", "localhost")}/buiten?wat=${encodeURIComponent(platform)}`);
  const place = page.frameLocator("iframe").frameLocator("iframe");
  await opened(place);
  await answerAll(place, exercises, fitting);
  await finish(place).click();
  await expect(says(place)).toHaveText(t.finished(100));
  const frame = page.frames().find((one) => one.url() === platform);
  if (!frame) throw new Error("no platform");
  expect((await keptBy(frame)).core).toMatchObject({ lesson_status: "completed", score: { raw: "100" } });
  expect(complaints).toEqual([]);
});

test("in a sandbox that lets it see the platform it counts; in one that does not, it works and says so", async ({
  page,
}) => {
  let place = await launch(lms(), page, { sandbox: "allow-scripts allow-same-origin" });
  await answerAll(place, [first], fitting);
  await expect(says(place)).toContainText(t.saved);
  const complaints = complaintsFrom(page); // of the sandbox before the browser itself says what it thinks
  place = await launch(lms(), page, { sandbox: "allow-scripts" });
  await expect(says(place)).toHaveText(t.noPlatform);
  await answerAll(place, exercises, fitting);
  await expect(place.locator(".widget")).toContainText(`Je koos ${exercises.length} van de ${exercises.length}`);
  await expect(says(place)).toHaveText(t.noPlatform);
  await expect(finish(place)).toBeHidden();
  expect(await callsTo(page)).toEqual([]);
  expect(complaints).toEqual([]);
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
