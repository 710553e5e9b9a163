/** @vitest-environment happy-dom */
import { afterEach, expect, test, vi } from "vitest";
import { keepAwake } from "../../../src/widgets/wall/awake.ts";

/** A browser that keeps the screen on: how many locks it gave, and how many it still holds. */
function aBrowser() {
  const held = new Set<EventTarget>();
  let asked = 0;
  const free = (lock: EventTarget) => held.delete(lock) && lock.dispatchEvent(new Event("release"));
  const request = () => {
    asked += 1;
    const lock = Object.assign(new EventTarget(), { release: () => Promise.resolve(free(lock)) });
    held.add(lock);
    return Promise.resolve(lock);
  };
  vi.stubGlobal("navigator", Object.assign(Object.create(navigator) as object, { wakeLock: { request } }));
  return {
    count: () => ({ asked, held: held.size }),
    /** What a browser does when somebody leaves the tab, or comes back to it. */
    show: async (state: DocumentVisibilityState) => {
      vi.spyOn(document, "visibilityState", "get").mockReturnValue(state);
      if (state === "hidden") for (const lock of held) free(lock);
      document.dispatchEvent(new Event("visibilitychange"));
      await settled();
    },
  };
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test("the screen is kept on while that is wanted, and let go after", async () => {
  const browser = aBrowser();
  const stay = keepAwake();
  expect(browser.count()).toEqual({ asked: 0, held: 0 });
  stay(true);
  stay(true);
  await settled();
  expect(browser.count()).toEqual({ asked: 1, held: 1 });
  stay(false);
  await settled();
  expect(browser.count()).toEqual({ asked: 1, held: 0 });
});

test("a tab that was left asks again when somebody comes back, and only if it is still wanted", async () => {
  const browser = aBrowser();
  const stay = keepAwake();
  stay(true);
  await settled();
  await browser.show("hidden");
  expect(browser.count()).toEqual({ asked: 1, held: 0 });
  await browser.show("visible");
  expect(browser.count()).toEqual({ asked: 2, held: 1 });
  stay(false);
  await browser.show("hidden");
  await browser.show("visible");
  expect(browser.count()).toEqual({ asked: 2, held: 0 });
});

test("wanted and no longer wanted at once leaves nothing on", async () => {
  const browser = aBrowser();
  const stay = keepAwake();
  stay(true);
  stay(false);
  await settled();
  expect(browser.count().held).toBe(0);
  stay(true);
  await settled();
  expect(browser.count().held).toBe(1);
});

test("a browser that refuses, or cannot, is left in peace", async () => {
  const request = vi.fn(() => Promise.reject(new DOMException("no", "NotAllowedError")));
  vi.stubGlobal("navigator", Object.assign(Object.create(navigator) as object, { wakeLock: { request } }));
  keepAwake()(true);
  await settled();
  expect(request).toHaveBeenCalledTimes(1);
  vi.unstubAllGlobals();
  expect("wakeLock" in navigator).toBe(false);
  keepAwake()(true);
  await settled();
});
