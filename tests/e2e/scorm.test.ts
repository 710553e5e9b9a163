/** A student in a learning platform: opens a package, answers, stops half way, goes on, completes it, and the platform knows. */
import { expect, type Locator, test } from "@playwright/test";
import type { Keuzetabel } from "../../src/schema/aid.ts";
import * as t from "../../src/text/scorm.nl.ts";
import { readState } from "../../src/views/fragment.ts";
import { type ByKind, byKind } from "../domain/real-aids.ts";
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
  packages,
  says,
} from "./packaged.ts";
import { choice, complaintsFrom, useAid } from "./walk.ts";

const lms = lmsOfFile();

test("opened, answered, left half way, resumed and completed: the platform knows it at each step", async ({ page }) => {
  const complaints = complaintsFrom(page);
  let place = await launch(lms(), page);
  await expect(says(place)).toHaveText(t.exercisesLeft(exercises.length));
  expect(await keptBy(page)).toMatchObject({
    suspend_data: "",
    core: { lesson_status: "incomplete", exit: "suspend", score: { raw: "" } },
  });

  await answerAll(place, [first], fitting);
  await expect(says(place)).toHaveText(`${t.exercisesLeft(exercises.length - 1)} ${t.saved}`);
  const after = await keptBy(page);
  expect(after).toMatchObject({
    suspend_data: `#s=1&${first.id}=${fitting(first)}`,
    core: { lesson_status: "incomplete" },
  });
  const letter = "abc"[first.options.findIndex(({ id }) => id === fitting(first))];
  expect(after.interactions["0"]).toMatchObject({
    ...{ id: `pris-${deep.aid.id}-${first.id}`, type: "choice", student_response: letter, result: "correct" },
    time: expect.stringMatching(/^\d\d:\d\d:\d\d$/),
    correct_responses: { "0": { pattern: letter } },
  });

  // A second answer explains and does not count: nothing is told.
  const before = (await callsTo(page)).length;
  await place.locator(`[data-kies="${failing(first)}"]`).click();
  await expect(place.locator(`[data-kies="${failing(first)}"]`)).toHaveAttribute("aria-pressed", "true");
  expect((await callsTo(page)).length).toBe(before);

  // The tab is hidden: what there is, the time included, is committed.
  await place.locator("body").evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  });
  const hidden = (await callsTo(page)).slice(before);
  expect(hidden).toEqual([
    expect.stringMatching(/^LMSSetValue\(cmi.core.session_time, 00:00:\d\d\) true$/),
    "LMSCommit() true",
  ]);

  // The platform takes the frame away: it is finished once, and waits for the next time.
  await page.locator("iframe").evaluate((frame) => frame.remove());
  const calls = await callsTo(page);
  expect(calls.filter((call) => call.startsWith("LMSFinish"))).toEqual(["LMSFinish() true"]);
  expect(calls.at(-1)).toBe("LMSFinish() true");
  const left = await keptBy(page);
  expect(left).toMatchObject({
    suspend_data: after.suspend_data,
    core: { lesson_status: "incomplete", score: { raw: "" } },
  });

  place = await launch(lms(), page, { kept: left });
  await expect(says(place)).toHaveText(`${t.resumed} ${t.exercisesLeft(exercises.length - 1)}`);
  const rest = exercises.slice(1);
  await expect(place.locator(`.widget [data-stap="${rest[0]?.id}"]`)).toBeVisible();
  expect(await place.locator("body").evaluate(() => document.activeElement === document.body)).toBe(true);
  await answerAll(place, rest, failing);
  await expect(says(place)).toHaveText(`${t.ready} ${t.saved}`);
  const answered = await keptBy(page);
  const state = readState(
    answered.suspend_data,
    exercises.map(({ id, question, options }) => ({ id, text: question, answers: options })),
  );
  expect(state).toEqual({
    ...{ kind: "state", dropped: [] },
    answers: Object.fromEntries(exercises.map((one) => [one.id, one === first ? fitting(one) : failing(one)])),
  });
  expect(Object.keys(answered.interactions)).toEqual(exercises.map((_, at) => String(at)));
  expect(Object.values(answered.interactions).map(({ result }) => result)).toEqual([
    "correct",
    ...rest.map(() => "wrong"),
  ]);
  expect(answered.core).toMatchObject({ lesson_status: "incomplete", score: { raw: "" } });

  const score = Math.round(100 / exercises.length);
  await finish(place).click();
  await expect(says(place)).toHaveText(t.finished(score));
  await expect(finish(place)).toBeHidden();
  expect(await keptBy(page)).toMatchObject({
    suspend_data: answered.suspend_data,
    core: { lesson_status: "completed", exit: "", score: { min: "0", max: "100", raw: String(score) } },
  });
  const told = await callsTo(page);
  expect(told.at(-1)).toBe("LMSFinish() true");
  await page.locator("iframe").evaluate((frame) => frame.remove());
  expect(await callsTo(page)).toEqual(told); // it was finished already
  expect(told.filter((call) => call.endsWith(" false"))).toEqual([]);

  place = await launch(lms(), page, { kept: await keptBy(page) });
  await expect(says(place)).toHaveText(t.completedBefore);
  expect((await callsTo(page)).filter((call) => call.includes("lesson_status,"))).toEqual([]);
  expect(complaints).toEqual([]);
});

test("what is left open counts as less fitting, and that is said before it counts", async ({ page }) => {
  const place = await launch(lms(), page);
  await answerAll(place, [first], fitting);
  await finish(place).click();
  await expect(says(place)).toHaveText(`${t.exercisesLeft(exercises.length - 1)} ${t.openCounts}`);
  expect((await keptBy(page)).core.lesson_status).toBe("incomplete");
  await finish(place).click();
  await expect(says(place)).toHaveText(t.finished(Math.round(100 / exercises.length)));
  expect((await keptBy(page)).core.lesson_status).toBe("completed");
});

/** Comes to the end of an aid in a package: everything that it counts is answered, or something where a score tells the rest. */
const toEnd: ByKind<(widget: Locator) => Promise<void>> = {
  kaarten: (aid) => (widget) => useAid(widget, aid),
  wegwijzer: (aid) => (widget) => useAid(widget, aid),
  keuzetabel:
    ({ criteria }: Keuzetabel) =>
    async (widget) => {
      for (const { id, values } of criteria) await (await choice(widget, id, values[0]?.id ?? "")).press(" ");
    },
  zelfscan: () => () => Promise.reject(new Error("a zelfscan has no package")),
};

test("every package opens, takes an answer, and is completed; none asks for anything but itself", async ({ page }) => {
  const complaints = complaintsFrom(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url().replace(lms().origin, "")));
  const results: string[] = [];
  for (const { name, aid, scoring } of packages) {
    const place = await launch(lms(), page, { src: lms().src(name) });
    await byKind(toEnd, aid)(place.locator(".widget"));
    await expect(says(place), name).toContainText(t.saved);
    // Where a score counts, one answer alone was given.
    if (scoring === "scored") await finishEarly(place);
    else await finish(place).click();
    await expect(says(place), name).toContainText("Je bent klaar");
    const { core, suspend_data } = await keptBy(page);
    expect(suspend_data, name).toMatch(/^#s=1&/);
    expect(core.lesson_status, name).toBe("completed");
    expect(core.score.raw, name).toMatch(scoring === "scored" ? /^\d{1,3}$/ : /^$/);
    expect(
      (await callsTo(page)).filter((call) => call.endsWith(" false")),
      name,
    ).toEqual([]);
    results.push(`${name} ${core.score.raw || "–"}`);
  }
  console.log(`packages completed: ${results.length}: ${results.join(", ")}`);
  expect(results).toHaveLength(12);
  const own = ({ name }: (typeof packages)[number]) => `/pakket/${name}/index.html`;
  expect(asked.filter((path) => !path.startsWith("/start?") && path !== "/scorm-again.js")).toEqual(packages.map(own));
  expect(complaints).toEqual([]);
});
