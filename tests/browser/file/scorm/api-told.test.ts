/** What a platform is not told, because one only looks, and what it is told again, because it failed. */
import { describe, expect, test } from "vitest";
import { openSession } from "../../../../src/browser/file/scorm/api.ts";
import { given, platform } from "./platform.ts";

describe("opened to look, and not to be counted", () => {
  const opened = (mode: string, status: string) => {
    const kept = { "cmi.core.lesson_mode": mode, "cmi.core.lesson_status": status, "cmi.suspend_data": "#s=1&a=b" };
    const { api, told } = platform(kept);
    return { session: openSession(api), told };
  };
  test("back at what was done, what was chosen is shown, nothing is written, and it is closed once", () => {
    const { session, told } = opened("review", "completed");
    expect([session.connected, session.keeps, session.suspended]).toEqual([true, false, "#s=1&a=b"]);
    expect([session.save("#s=1&a=c", [given]), session.finish(100), session.finish()]).toEqual([false, false, false]);
    session.pause();
    session.leave();
    session.leave();
    expect(told).toEqual(["LMSFinish"]);
  });
  test("at something that nobody began, looking back does not begin it", () => {
    expect(opened("review", "not attempted").told).toEqual([]);
  });
  test("around, before one begins: browsed is all that is said, no answer, no score, no time", () => {
    const { session, told } = opened("browse", "not attempted");
    expect([session.save("#s=1&a=c", [given]), session.finish(100)]).toEqual([false, false]);
    session.pause();
    session.leave();
    expect(told).toEqual(["core.lesson_status=browsed", "commit", "LMSFinish"]);
  });
  test("around, a second time or half way, the status stays what it was", () => {
    for (const status of ["browsed", "incomplete", "completed"]) expect(opened("browse", status).told).toEqual([]);
  });
  test("whoever looked around first begins as anybody does", () => {
    expect(opened("normal", "browsed").told).toEqual(["core.exit=suspend", "core.lesson_status=incomplete", "commit"]);
  });
  test("a platform that knows no such modes keeps everything", () => {
    for (const mode of ["", "normal", "false", "anders"]) expect(opened(mode, "incomplete").session.keeps).toBe(true);
  });
});

describe("a platform that fails", () => {
  const failing: [string, (element: string) => unknown][] = [
    ["answers false", () => "false"],
    ["answers nothing", () => undefined],
    [
      "throws",
      () => {
        throw new Error("no");
      },
    ],
  ];
  test.each(failing)("that %s from the start takes no part", (_, answer) => {
    const session = openSession(platform({ "cmi.suspend_data": "x" }, answer).api);
    expect([session.connected, session.suspended]).toEqual([false, ""]);
    session.pause();
    session.leave();
    expect([session.save("x", [given]), session.finish(50)]).toEqual([false, false]);
  });
  test.each(failing)("that %s later is heard, and may be tried again", (_, answer) => {
    let fails = false;
    const session = openSession(platform({}, (element) => (fails ? answer(element) : true)).api);
    expect(session.save("x", [given])).toBe(true);
    fails = true;
    expect([session.save("x", [given]), session.finish(50), session.finish()]).toEqual([false, false, false]);
    session.pause();
    fails = false;
    expect([session.save("x", []), session.finish(50)]).toEqual([true, true]);
  });
  test("what it did not take goes along with what is told next: an answer, to look away, or to finish", () => {
    for (const next of ["save", "pause", "finish"] as const) {
      let fails = true;
      const { api, told } = platform({}, (element) => String(!fails || element === "LMSInitialize"));
      const session = openSession(api);
      expect(session.save("#s=1&b=c", [given])).toBe(false);
      told.length = 0;
      fails = false;
      if (next === "save") session.save("#s=1&b=c&d=e", [{ ...given, id: "pris-a-d" }]);
      else session[next]();
      const kept = told.filter((one) => /\.id=|suspend_data/.test(one));
      expect(kept.slice(0, 1), next).toEqual(["interactions.0.id=pris-a-b"]);
      expect(kept.at(-1), next).toMatch(/^suspend_data=#s=1&b=c/);
      expect(told.at(-1), next).toBe(next === "finish" ? "LMSFinish" : "commit");
    }
  });
  test("to close is tried again when the window does", () => {
    const { api, told } = platform({}, (element) => String(element !== "LMSFinish"));
    const session = openSession(api);
    expect(session.finish(50)).toBe(true); // what is committed stands
    session.leave();
    expect(told.filter((one) => one === "LMSFinish")).toHaveLength(2);
  });
  test("there may be none", () => {
    const session = openSession(undefined);
    expect([session.connected, session.save("x", []), session.finish(1)]).toEqual([false, false, false]);
  });
});
