/** @vitest-environment happy-dom */
import { h } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import { kept } from "../../../../src/browser/file/scorm/kept.ts";
import { start } from "../../../../src/browser/file/scorm/start.ts";
import { find } from "../../../widgets/dom.ts";

const ID = "p";
const reload = vi.spyOn(location, "reload").mockImplementation(() => undefined);
const listening = vi.spyOn(globalThis, "addEventListener");
afterEach(() => {
  for (const [type, listener] of listening.mock.calls.splice(0)) removeEventListener(type, listener);
  reload.mockClear();
  Reflect.deleteProperty(window, "API");
});

/** A package with one exercise, in a platform where there is one. */
async function open(inPlatform: boolean, mode = "normal"): Promise<string[]> {
  const told: string[] = [];
  const set = (name = "", value = "") => (told.push(`${name}=${value}`), "true");
  const yes = () => "true";
  const get = (name = "") => (name === "cmi.core.lesson_mode" ? mode : "");
  const api = { LMSInitialize: yes, LMSGetValue: get, LMSSetValue: set, LMSCommit: yes, LMSFinish: yes };
  if (inPlatform) Object.assign(window, { API: api });
  document.body.innerHTML = `<div data-eiland="scorm"></div><script type="application/json" data-eiland-gegevens>{}</script>
    <p data-platform></p><button data-afronden hidden></button>`;
  await act(() =>
    start<object>(() => h("p", {}), {
      parts: () => [{ id: ID, text: "Wat doe je?", answers: [{ id: "a", text: "Iets" }] }],
      left: (_aid, answers) => (answers[ID] ? 0 : 1),
      leftText: (left) => `Nog ${left}.`,
      score: (_aid, answers) => (answers[ID] ? 100 : 0),
    }),
  );
  return told;
}
const finish = (detail: number) =>
  find(document, "[data-afronden]").dispatchEvent(new MouseEvent("click", { bubbles: true, detail }));
const comeBack = () => dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));

test("a double click does not complete what was left open: that is asked first", async () => {
  const told = await open(true);
  finish(1);
  finish(2);
  expect(told).not.toContain("cmi.core.lesson_status=completed");
  expect(find(document, "[data-platform]").textContent).toContain("Druk nog eens op ‘Afronden’");
  finish(1);
  expect(told).toContain("cmi.core.score.raw=0");
  expect(told).toContain("cmi.core.lesson_status=completed");
});

test("opened to look back it says that nothing counts, offers no way to complete it, and tells the platform nothing", async () => {
  const told = await open(true, "review");
  const says = () => find(document, "[data-platform]").textContent;
  expect(says()).toContain("Je opende dit om te kijken.");
  expect(find(document, "[data-afronden]").hidden).toBe(true);
  kept.changed({ [ID]: "a" });
  expect(says()).toContain("Je opende dit om te kijken.");
  expect(told).toEqual([]);
});

test("back from the browser's memory a new session begins; without a platform what was chosen stays", async () => {
  await open(false);
  kept.changed({ [ID]: "a" });
  comeBack();
  expect(reload).not.toHaveBeenCalled();
  await open(true);
  comeBack();
  expect(reload).toHaveBeenCalledOnce();
});
