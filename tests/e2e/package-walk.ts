/**
 * A student in a learning platform, with every package: opens it, answers, stops half way, goes on, completes it, looks
 * back. The platform knows it at each step, wherever it puts the package and whatever its API does.
 */
import { expect, type Frame, type FrameLocator, type Page } from "@playwright/test";
import * as t from "../../src/text/scorm.nl.ts";
import { breaks, callsTo, type Fault, type Kept, keptBy, type Launch, lmsOfFile } from "./lms.ts";
import { finish, type packages, says } from "./packaged.ts";
import { test } from "./scripted.ts";
import { answersIn, answersOf, chooses, type Student, studentOf, toChoices } from "./students.ts";
import { complaintsFrom } from "./walk.ts";

type Lms = ReturnType<typeof lmsOfFile>;
type Package = (typeof packages)[number];
interface Open {
  place: FrameLocator;
  /** The platform's own page, or the frame that it is in on another site. */
  platform: Page | Frame;
}
/** Opens a package for a student; on a page of another site where that is asked. */
type Opens = (more?: Partial<Launch>) => Promise<Open>;

function opener(lms: Lms, page: Page, { name, aid }: Package, always: Partial<Launch> = {}, isOutside = false): Opens {
  return async (more) => {
    const launch: Launch = { src: lms().src(name), way: "frame", ...always, ...more };
    await page.goto(isOutside ? lms().outside(launch) : lms().page(launch));
    const frames = page.frameLocator("iframe");
    const place = isOutside ? frames.frameLocator("iframe") : frames;
    await toChoices(place, aid);
    const platform = isOutside ? page.frames().find((one) => one.url() === lms().page(launch)) : page;
    if (!platform) throw new Error("no platform");
    return { place, platform };
  };
}

const hide = ({ place }: Open) =>
  place.locator("body").evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  });
const remove = ({ platform }: Open) => platform.locator("iframe").evaluate((frame) => frame.remove());

/** Until somebody leaves half way: gives what the platform kept. */
async function firstHalf(opens: Opens, student: Student, half: number): Promise<Kept> {
  const open = await opens();
  const { place, platform } = open;
  await expect(says(place)).toHaveText(student.left(0));
  const core = { lesson_status: "incomplete", exit: "suspend", score: { raw: "" } };
  expect(await keptBy(platform)).toMatchObject({ suspend_data: "", core });
  await chooses(place, student, [0, half]);
  const before = (await callsTo(platform)).length;
  await hide(open);
  expect((await callsTo(platform)).slice(before), "hidden: the time is committed with the rest").toEqual([
    expect.stringMatching(/^LMSSetValue\(cmi.core.session_time, 00:00:\d\d\) true$/),
    "LMSCommit() true",
  ]);
  await remove(open);
  const calls = await callsTo(platform);
  expect(calls.filter((call) => call.startsWith("LMSFinish"))).toEqual(["LMSFinish() true"]);
  expect(calls.at(-1), "taken away: finished, and nothing after it").toBe("LMSFinish() true");
  const kept = await keptBy(platform);
  expect(kept).toMatchObject({ core });
  expect(answersIn(kept.suspend_data)).toEqual(answersOf(student.steps.slice(0, half)));
  return kept;
}

/** The API fails while one answers: that is said, and the answer goes along with the next. */
async function failsOnce(open: Open, student: Student, at: number, fault: Fault): Promise<void> {
  const [step] = student.steps.slice(at, at + 1);
  if (!step) throw new Error("nothing left to answer");
  const before = await keptBy(open.platform);
  await breaks(open.platform, fault);
  await student.choose(open.place, step, false);
  await expect(says(open.place)).toHaveText(t.notSaved);
  expect(await keptBy(open.platform)).toEqual(before);
  await breaks(open.platform, undefined);
}
/** The API fails while one completes it: one may try again. */
async function cannotFinish({ place, platform }: Open, fault: Fault): Promise<void> {
  await breaks(platform, fault);
  await finish(place).press("Enter");
  await expect(says(place)).toHaveText(t.notFinished);
  expect((await keptBy(platform)).core).toMatchObject({ lesson_status: "incomplete", score: { raw: "" } });
  await breaks(platform, undefined);
}

/** From where somebody left to the end, with an API that fails on the way where one is named. */
async function secondHalf(open: Open, student: Student, half: number, fault?: Fault): Promise<Kept> {
  const { steps, score } = student;
  const { place, platform } = open;
  await expect(says(place)).toHaveText(`${t.resumed} ${student.left(half)}`);
  if (fault) await failsOnce(open, student, half, fault);
  await chooses(place, student, fault ? [half + 1, steps.length] : [half, steps.length], fault !== undefined);
  if (fault) await cannotFinish(open, fault);
  await finish(place).press("Enter");
  await expect(says(place)).toHaveText(t.finished(score));
  await expect(finish(place)).toBeHidden();
  const calls = await callsTo(platform);
  expect(calls.at(-1)).toBe("LMSFinish() true");
  await remove(open);
  expect(await callsTo(platform), "it was finished already").toEqual(calls);
  const kept = await keptBy(platform);
  expect(answersIn(kept.suspend_data)).toEqual(answersOf(steps));
  const counted = score === undefined ? { raw: "" } : { min: "0", max: "100", raw: String(score) };
  expect(kept.core).toMatchObject({ lesson_status: "completed", exit: "", score: counted });
  return kept;
}

/** What the platform heard of each answer, in the order in which it could. */
function heard({ interactions }: Kept, { steps }: Student, { aid }: Package): void {
  const all = Object.values(interactions ?? {});
  expect(Object.keys(interactions ?? {})).toEqual(all.map((_, at) => String(at)));
  const wanted = steps.flatMap(({ part, heard }) =>
    heard
      ? {
          ...{ id: `pris-${aid.id}-${part}`, type: "choice", student_response: heard.letter, result: heard.result },
          right: heard.right,
        }
      : [],
  );
  expect(
    all.map(({ id, type, student_response, result, correct_responses }) => ({
      ...{ id, type, student_response, result },
      right: Object.values(correct_responses).map(({ pattern }) => pattern),
    })),
  ).toEqual(wanted);
  for (const { time } of all) expect(time).toMatch(/^\d\d:\d\d:\d\d$/);
}

const FAULTS: readonly Fault[] = ["throws", "answers false"];
const SANDBOX = "allow-scripts allow-same-origin";
const halfOf = ({ steps }: Student) => Math.max(1, Math.floor(steps.length / 2));

/** Without a platform that takes part it works, says so, and keeps nothing. */
async function worksAlone({ place, platform }: Open, student: Student, calls: string[]): Promise<void> {
  await expect(says(place)).toHaveText(t.noPlatform);
  const [step] = student.steps;
  if (step) await student.choose(place, step, false);
  await expect(finish(place)).toBeHidden();
  await expect(says(place)).toHaveText(t.noPlatform);
  expect(await callsTo(platform)).toEqual(calls);
}

/** Opened to look, nothing is written but that somebody looked around. */
async function onlyLooks({ place, platform }: Open, student: Student, status: string): Promise<void> {
  await expect(says(place)).toHaveText(t.looking);
  await expect(finish(place)).toBeHidden();
  const [step] = student.steps;
  if (status === "browsed" && step) await student.choose(place, step, false);
  await remove({ place, platform });
  const calls = await callsTo(platform);
  const written = calls.filter((call) => call.startsWith("LMSSetValue"));
  expect(written).toEqual(status === "browsed" ? ["LMSSetValue(cmi.core.lesson_status, browsed) true"] : []);
  expect(calls.at(-1)).toBe("LMSFinish() true");
  expect((await keptBy(platform)).core.lesson_status).toBe(status);
}

/** No storage at all, as where a browser closes it to frames of another site. */
const withoutStorage = (page: Page) =>
  page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("Access is denied", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
      Object.defineProperty(globalThis, name, { get: refuse });
    Object.defineProperty(Document.prototype, "cookie", { get: refuse, set: refuse });
  });

/** A test of each of these packages; called once in a file. */
export function walkPackages(chosen: readonly Package[]): void {
  const lms = lmsOfFile();
  for (const pack of chosen)
    test(`${pack.name}: opened, answered, left half way, resumed, completed, in every place and with every fault`, async ({
      page,
    }) => {
      const student = studentOf(pack.aid);
      const half = halfOf(student);
      const complaints = complaintsFrom(page);
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));

      const framed = opener(lms, page, pack);
      const left = await firstHalf(framed, student, half);
      const done = await secondHalf(await framed({ kept: left }), student, half);
      heard(done, student, pack);
      const again = await framed({ kept: done });
      await expect(says(again.place)).toHaveText(t.completedBefore);
      expect((await callsTo(page)).filter((call) => call.includes("lesson_status,"))).toEqual([]);
      await onlyLooks(await framed({ kept: done, mode: "review" }), student, "completed");
      await onlyLooks(await framed({ mode: "browse" }), student, "browsed");

      for (const fault of FAULTS) {
        heard(await secondHalf(await framed({ kept: left }), student, half, fault), student, pack);
        await worksAlone(await framed({ fault }), student, [`LMSInitialize() ${fault}`]);
      }

      await worksAlone(await framed({ sandbox: "allow-scripts" }), student, []);
      const boxed = opener(lms, page, pack, { sandbox: SANDBOX });
      await secondHalf(await boxed({ kept: await firstHalf(boxed, student, half) }), student, half);

      await withoutStorage(page);
      const outside = opener(lms, page, pack, {}, true);
      await secondHalf(await outside({ kept: await firstHalf(outside, student, half) }), student, half);

      const own = ["/start", "/buiten", "/scorm-again.js", `/pakket/${pack.name}/index.html`];
      expect(asked.filter((path) => !own.includes(path))).toEqual([]);
      // Of that sandbox the browser itself says what it thinks.
      expect(complaints.filter((text) => !text.includes("can escape its sandboxing"))).toEqual([]);
    });
}
