import { describe, expect, test } from "vitest";
import { type Api, findApi, openSession, type Place } from "../../../../src/browser/file/scorm/api.ts";
import { given, platform, ticking } from "./platform.ts";

describe("the API is found", () => {
  const { api } = platform();
  const alone = (place: Place = {}): Place => {
    place.parent ??= place;
    place.top ??= place;
    return place;
  };
  const foreign = () =>
    alone({
      get API(): Api {
        throw new DOMException("Blocked", "SecurityError");
      },
    });
  test("in the window, around it, or further out", () => {
    const outer = alone({ API: api });
    expect(findApi(outer)).toBe(api);
    expect(findApi({ parent: { parent: outer } })).toBe(api);
  });
  test("in the window that opened it, or one around that, also from a frame", () => {
    const opener = { parent: alone({ API: api }) };
    expect(findApi(alone({ opener }))).toBe(api);
    expect(findApi({ parent: alone(), top: alone({ opener }) })).toBe(api);
  });
  test("behind a window of another origin; nowhere when there is none, or windows go round", () => {
    const between = foreign();
    between.parent = alone({ API: api });
    expect(findApi({ parent: between })).toBe(api);
    expect(findApi({ parent: foreign() })).toBeUndefined();
    const round: Place = {};
    round.parent = { parent: round };
    expect(findApi(round)).toBeUndefined();
  });
  test("and nothing else that bears its name is taken for it", () => {
    expect(findApi(alone({ API: { elsewhere: true } as never }))).toBeUndefined();
  });
});

test("opened for the first time it is incomplete, and that is committed", () => {
  const { api, told } = platform({ "cmi.core.lesson_status": "not attempted" });
  const session = openSession(api);
  expect([session.connected, session.completed, session.suspended]).toEqual([true, false, ""]);
  expect(told).toEqual(["core.exit=suspend", "core.lesson_status=incomplete", "commit"]);
});

test("opened again it tells what was kept, and leaves a status that stands", () => {
  const { api, told } = platform({ "cmi.core.lesson_status": "completed", "cmi.suspend_data": "#s=1&a=b" });
  const session = openSession(api);
  expect([session.completed, session.suspended]).toEqual([true, "#s=1&a=b"]);
  expect(told).toEqual(["core.exit=suspend"]);
});

test("an answer is kept and committed, with what it was; numbers go on where they were", () => {
  const { api, told } = platform({ "cmi.interactions._count": "3" });
  const session = openSession(api, ticking());
  told.length = 0;
  expect(session.save("#s=1&b=c", [given])).toBe(true);
  expect(told).toEqual([
    ...["interactions.3.id=pris-a-b", "interactions.3.type=choice", "interactions.3.time=09:05:08"],
    ...["interactions.3.correct_responses.0.pattern=b", "interactions.3.correct_responses.1.pattern=c"],
    ...["interactions.3.student_response=b", "interactions.3.result=correct"],
    ...["suspend_data=#s=1&b=c", "commit"],
  ]);
  told.length = 0;
  session.save("", [{ ...given, fits: false }]);
  expect(told).toContain("interactions.4.result=wrong");
});

test("a platform that takes no interactions keeps the rest, and no number is skipped", () => {
  let takes = false;
  const { api, told } = platform({}, (element) => String(takes || !element.startsWith("cmi.interactions")));
  const session = openSession(api);
  told.length = 0;
  expect(session.save("x", [given])).toBe(true);
  expect(told).toEqual(["interactions.0.id=pris-a-b", "suspend_data=x", "commit"]);
  takes = true;
  told.length = 0;
  session.save("y", [{ ...given, id: "pris-a-c" }]);
  expect(told.filter((one) => one.includes(".id="))).toEqual([
    ...["interactions.0.id=pris-a-b", "interactions.1.id=pris-a-c"],
  ]);
});

test("to finish gives the score, completed, the time, and closes; afterwards nothing is told any more", () => {
  const { api, told } = platform();
  const session = openSession(api, ticking(3_725_000));
  told.length = 0;
  expect(session.finish(67)).toBe(true);
  expect(told).toEqual([
    ...["core.score.min=0", "core.score.max=100", "core.score.raw=67", "core.lesson_status=completed"],
    ...["core.exit=", "core.session_time=01:02:05", "commit", "LMSFinish"],
  ]);
  session.pause();
  session.leave();
  expect([session.save("x", []), session.finish(1), told.length]).toEqual([false, false, 8]);
});

test("without a score nothing is said of one", () => {
  const { api, told } = platform();
  expect(openSession(api).finish()).toBe(true);
  expect(told.filter((one) => one.includes("score"))).toEqual([]);
});

test("who looks away is committed; who leaves is finished once, half way as well", () => {
  const { api, told } = platform();
  const session = openSession(api, ticking());
  told.length = 0;
  session.pause();
  expect(told).toEqual(["core.session_time=00:00:01", "commit"]);
  session.leave();
  session.leave();
  expect(told.filter((one) => one === "LMSFinish")).toHaveLength(1);
  expect(told.at(-1)).toBe("LMSFinish");
});
