/** @vitest-environment happy-dom */
import { afterEach, expect, test, vi } from "vitest";
import { ResultButtons } from "../../../src/widgets/shell/ResultButtons.tsx";
import { button, find, happens, mount, press } from "../dom.ts";

const text = () => "Mijn uitkomst: overleg\n";
const show = () => mount(<ResultButtons title="Overleg" text={text} />);
/** Gives the browser what it may lack, for one test. */
const give = (name: "clipboard" | "share", value: unknown) =>
  Object.defineProperty(navigator, name, { value, configurable: true });

afterEach(() => {
  for (const name of ["clipboard", "share"] as const) Reflect.deleteProperty(navigator, name);
  vi.restoreAllMocks();
});

const mark = () => document.documentElement.dataset.print;
/** A browser that prints: it says when it begins, and the test says when it is done. */
const prints = () => vi.fn<() => void>(() => dispatchEvent(new Event("beforeprint")));

test("print marks the page for as long as it prints", async () => {
  window.print = prints();
  const one = button(show(), "Druk af");
  await press(one);
  expect(mark()).toBe("uitkomst");
  await happens(() => dispatchEvent(new Event("afterprint")));
  expect(mark()).toBeUndefined();
  expect(one.textContent).toBe("Druk af");
});

test("after a print that did nothing the next one prints the page as it is", async () => {
  for (const print of [() => undefined, undefined]) {
    window.print = print as typeof window.print;
    await press(button(show(), "Druk af"));
    expect(mark()).toBeUndefined();
    await happens(() => dispatchEvent(new KeyboardEvent("keydown", { key: "p", ctrlKey: true })));
    await happens(() => dispatchEvent(new Event("beforeprint")));
    expect(mark()).toBeUndefined();
  }
});

test("in a frame that may not print the button says so", async () => {
  vi.stubGlobal("top", {});
  window.print = () => undefined;
  const one = button(show(), "Druk af");
  await press(one);
  expect(one.textContent).toMatch(/mag hier niet/);
  vi.unstubAllGlobals();
});

test("copy hands over the text, and says so until one goes on", async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  give("clipboard", { writeText });
  const copy = button(show(), "Kopieer");
  await press(copy);
  expect(writeText).toHaveBeenCalledExactlyOnceWith(text());
  expect(copy.textContent).toBe("Gekopieerd");
  expect(copy.getAttribute("aria-live")).toBe("polite");
  await happens(() => copy.dispatchEvent(new Event("blur")));
  expect(copy.textContent).toBe("Kopieer");
});

test.each([
  ["forbidden", { writeText: () => Promise.reject(new Error("forbidden")) }],
  ["not there, as on plain http", undefined],
])("copy that is %s says so, and hands over the text selected, once", async (_why, clipboard) => {
  give("clipboard", clipboard);
  const place = show();
  const copy = button(place, "Kopieer");
  await press(copy);
  await happens(() => undefined);
  expect(copy.textContent).toMatch(/Kopiëren lukt hier niet/);
  const box = find<HTMLTextAreaElement>(place, "textarea");
  expect(box.value).toBe(text());
  expect(document.activeElement).toBe(box);
  expect([box.selectionStart, box.selectionEnd]).toEqual([0, text().length]);
  await happens(() => box.blur());
  expect(box.isConnected, "nothing jumps away under the next press").toBe(true);
  await press(copy);
  await happens(() => undefined);
  expect(place.querySelectorAll("textarea")).toHaveLength(1);
  give("clipboard", { writeText: () => Promise.resolve() });
  await press(copy);
  await happens(() => undefined);
  expect(place.querySelector("textarea")).toBeNull();
  expect(copy.textContent).toBe("Gekopieerd");
});

test("share stands where the device can share, and shares title and text", async () => {
  expect(show().textContent).not.toContain("Deel");
  const share = vi.fn<(data: ShareData) => Promise<void>>(() => Promise.reject(new DOMException("", "AbortError")));
  give("share", share);
  const deel = button(show(), "Deel");
  await press(deel);
  expect(deel.textContent, "the reader closed it").toBe("Deel");
  expect(share).toHaveBeenCalledExactlyOnceWith({ title: "Overleg", text: text() });
});

test("a host that refuses to share is said on the button", async () => {
  give("share", () => Promise.reject(new DOMException("", "NotAllowedError")));
  const deel = button(show(), "Deel");
  await press(deel);
  expect(deel.textContent).toMatch(/Delen lukt hier niet/);
});

test("all stands in one row", () => expect(find(show(), ".btn-row").children).toHaveLength(2));

test("a browser that cannot print at all says so on the button", async () => {
  window.print = undefined as unknown as typeof window.print;
  const print = button(show(), "Druk af");
  await press(print);
  expect(print.textContent).toMatch(/Kopieer de tekst/);
});
