/** @vitest-environment happy-dom */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { button, find, happens, press } from "../dom.ts";
import * as p from "./practice.ts";

const saved = vi.hoisted(() => [] as [name: string, text: string][]);
vi.mock("../../../src/widgets/save-file.ts", () => ({
  saveFile: (name: string, text: string) => saved.push([name, text]) > 0,
}));
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  p.itIs("2026-11-26");
  localStorage.clear();
  saved.length = 0;
  p.serve(p.sets);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const bring = async (root: HTMLElement, content: string) => {
  const field = find<HTMLInputElement>(root, "[type=file]");
  Object.defineProperty(field, "files", { value: [new File([content], "x.json")], configurable: true });
  await happens(() => field.dispatchEvent(new Event("change", { bubbles: true })));
  await happens(() => undefined);
};
const told = (root: HTMLElement) => [...root.querySelectorAll("[data-gezegd]")].at(-1)?.textContent;
const practised = async (many: number) => {
  p.store({});
  const root = await p.open();
  for (let n = 0; n < many; n += 1) await p.practise(root, true);
  return root;
};

describe("a copy", () => {
  test("holds everything, and brings everything back on a device where nobody began", async () => {
    const root = await practised(3);
    await press(find(root, '[data-doe="bestand"]'));
    expect(saved).toEqual([["oefenen-2026-11-26.json", p.stored()]]);
    const all = p.stored();
    await press(find(root, '[data-doe="wis"]'));
    expect(localStorage.length).toBe(0);
    await p.unfold(root);
    await bring(root, saved[0]?.[1] ?? "");
    expect([p.stored(), find(root, "[data-oefenen]").dataset.oefenen]).toEqual([all, "aan"]);
  });
  test("adds to what stands there; the later of two counts, and the choices stay", async () => {
    await practised(2);
    const copy = p.stored() ?? "";
    p.store({ perDay: 5 });
    const root = await p.open();
    await bring(root, copy);
    expect(told(root)).toBe("Teruggezet uit het bestand: 2 oefeningen.");
    expect([p.kept().perDay, Object.keys(p.kept().cards).length]).toEqual([5, 2]);
    await bring(root, copy);
    expect(told(root)).toBe("Alles uit dit bestand stond er al.");
  });
  test.each([
    ["that is something else", "vakantie.jpg", "In dit bestand staat niets van deze bladzijde."],
    ["that is too large", " ".repeat(1_000_001), "Dit bestand is te groot om een reservekopie te zijn."],
  ])("a file %s changes nothing, and is said", async (_name, content, words) => {
    const root = await practised(1);
    const before = p.stored();
    await bring(root, content);
    expect([told(root), p.stored()]).toEqual([expect.stringContaining(words), before]);
  });
});

test("one press wipes all of it, says so, and can be taken back", async () => {
  const root = await practised(2);
  const before = p.stored();
  await press(find(root, '[data-doe="wis"]'));
  expect([localStorage.length, find(root, "[data-oefenen]").dataset.oefenen]).toEqual([0, "uit"]);
  expect(document.activeElement?.textContent).toContain("Alles is van dit toestel gewist.");
  await press(button(root, "Zet het terug"));
  expect(p.stored()).toBe(before);
});

describe("storage", () => {
  const refuse = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  test("that is full is said; one goes on, and once there is room everything is kept", async () => {
    const root = await practised(1);
    const real = localStorage;
    vi.stubGlobal("localStorage", { getItem: (key: string) => real.getItem(key), setItem: refuse });
    await p.practise(root, true);
    expect(find(root, "[data-niet-bewaard]").textContent).toContain("Je browser bewaart dit niet");
    await p.practise(root, true);
    expect([p.left(root), Object.keys(p.kept().cards).length]).toEqual([5, 1]);
    await press(find(root, '[data-doe="bestand"]'));
    expect(saved[0]?.[1].match(/"id"/g), "the copy has what the browser would not keep").toHaveLength(3);
    vi.stubGlobal("localStorage", real);
    await p.practise(root, true);
    expect([root.querySelector("[data-niet-bewaard]"), Object.keys(p.kept().cards).length]).toEqual([null, 4]);
  });
  test("that is closed is said once one begins, and practice goes on without it", async () => {
    vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
    const root = await p.open();
    await p.begin(root);
    expect(find(root, "[data-niet-bewaard]").textContent).toContain("privévenster");
    await p.practise(root, true);
    await p.practise(root, false);
    expect(p.left(root)).toBe(6);
    await press(find(root, '[data-doe="wis"]'));
    expect(find(root, "[data-oefenen]").dataset.oefenen).toBe("uit");
  });
  test("that is damaged: what can be read counts, the rest is said, taken along as it stood, and wiped when asked", async () => {
    await practised(3);
    const damaged = (p.stored() ?? "").slice(0, -60);
    localStorage.setItem("pris-oefenen", damaged);
    const root = await p.open();
    expect([p.left(root), Object.keys(p.kept().cards).length]).toEqual([6, 2]);
    await p.practise(root, true);
    await press(button(root, "Neem het onleesbare deel mee"));
    expect(saved).toEqual([["oefenen-2026-11-26-onleesbaar.txt", damaged.trim()]]);
    await press(button(root, "Wis het onleesbare deel"));
    expect([root.querySelector("[data-onleesbaar]"), p.kept().unread]).toEqual([null, []]);
    expect(Object.keys(p.kept().cards)).toHaveLength(3);
  });
});
