/** @vitest-environment happy-dom */
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { ScanAnswers } from "../../../src/domain/zelfscan/fields.ts";
import { writeStore } from "../../../src/domain/zelfscan/store.ts";
import { keyOf } from "../../../src/widgets/zelfscan/keep/key.ts";
import Keep from "../../../src/widgets/zelfscan/keep/Keep.tsx";
import KeepPanel from "../../../src/widgets/zelfscan/keep/KeepPanel.tsx";
import { button, find, happens, mount, mountForQuick, press } from "../dom.ts";
import { aScan, until } from "./a-scan.ts";

const AID = aScan();
const KEY = keyOf(AID);
const saved = vi.hoisted(() => [] as [name: string, text: string][]);
vi.mock("../../../src/widgets/save-file.ts", () => ({
  saveFile: (name: string, text: string) => saved.push([name, text]) > 0,
}));
const first = { on: "2026-11-26T09:00:00.000Z", answers: { "item-0": ["2"], "item-1": ["3"] } };
const second = { on: "2027-01-15T09:00:00.000Z", answers: { "item-0": ["4"], "item-1": ["3"] } };
const text = (...kept: (typeof first)[]) => writeStore(AID, { kept, unread: [] });
beforeEach(() => {
  localStorage.clear();
  saved.length = 0;
});

const setAnswers = vi.fn<(answers: ScanAnswers) => void>();
const open = async (answers: ScanAnswers = first.answers) => {
  const root = mount(<KeepPanel aid={AID} mode="page" answers={answers} setAnswers={setAnswers} />);
  await happens(() => undefined);
  return root;
};
const do_ = (root: HTMLElement, mark: string) => press(find(root, `[data-bewaar="${mark}"]`));
const said = (root: HTMLElement) => find(root, "[data-gezegd]").textContent;
const count = (root: HTMLElement) => find(root, "[data-bewaard]").dataset.bewaard;
const bring = async (root: HTMLElement, content: string) => {
  const field = find<HTMLInputElement>(root, "[type=file]");
  Object.defineProperty(field, "files", { value: [new File([content], "x.json")], configurable: true });
  await happens(() => field.dispatchEvent(new Event("change", { bubbles: true })));
  await until(() => void expect(said(root)).not.toBe(""));
};

describe("keeping", () => {
  test("nothing is written until somebody asks, nor for an empty form", async () => {
    const root = await open({});
    expect(localStorage.length).toBe(0);
    await do_(root, "nu");
    expect([localStorage.length, said(root)]).toEqual([0, "Er staat nog niets in het formulier. Vul eerst iets in."]);
  });
  test("who presses as soon as the button stands there is not undone", async () => {
    const ask = '[data-bewaar="open"]';
    const props = { aid: AID, mode: "page", answers: {}, setAnswers } as const;
    const root = await mountForQuick(<Keep {...props} />, (drawn) => find(drawn, ask).click());
    expect(root.querySelector(ask)).toBeNull();
  });
  test("what stands in the form is kept once, however often one presses", async () => {
    const root = await open();
    await do_(root, "nu");
    expect([count(root), said(root)]).toEqual(["1", expect.stringContaining("Bewaard op dit toestel")]);
    await do_(root, "nu");
    expect([count(root), said(root)]).toEqual(["1", "Dit staat er al precies zo. Er kwam niets bij."]);
  });
  test("a second time shows what changed, and how many answers did not", async () => {
    localStorage.setItem(KEY, text(second, first));
    const root = await open();
    await until(() => void find(root, "[data-veranderd]"));
    expect(
      [...root.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent)),
    ).toEqual([["Dimensie 0 · Nu", "2 · woord 2", "4 · woord 4", ""]]);
    expect(root.querySelectorAll(".scan-course circle")).toHaveLength(2);
    expect(root.textContent).toContain("1 ander antwoord bleef hetzelfde.");
  });
  test("one time goes back into the form, or away; the rest stays", async () => {
    localStorage.setItem(KEY, text(first, second));
    const root = await open();
    const row = () => find(root, `[data-moment="${second.on}"]`);
    await press(
      button(
        row(),
        "Zet in het formulier wat je bewaarde op 15 januari 2027 om 10:00".replace(
          "10:00",
          new Date(second.on).toLocaleTimeString("nl-BE", { timeStyle: "short" }),
        ),
      ),
    );
    expect(setAnswers).toHaveBeenLastCalledWith(second.answers);
    await press(find(row(), "button:last-child"));
    expect(count(root)).toBe("1");
    expect(localStorage.getItem(KEY)).toBe(text(first));
  });
  test("one press wipes all of it", async () => {
    localStorage.setItem(KEY, text(first, second));
    const root = await open();
    await do_(root, "wis");
    expect([count(root), localStorage.length]).toEqual(["0", 0]);
  });
  test("what another tab wrote meanwhile stays", async () => {
    const root = await open(second.answers);
    localStorage.setItem(KEY, text(first));
    await do_(root, "nu");
    expect(count(root)).toBe("2");
    localStorage.removeItem(KEY);
    await happens(() => void dispatchEvent(Object.assign(new Event("storage"), { key: KEY })));
    expect(count(root)).toBe("0");
  });
  test("with the back button a page shows, and takes along, what was kept since", async () => {
    const root = await open();
    localStorage.setItem(KEY, text(first, second));
    await happens(() => void dispatchEvent(new Event("pageshow")));
    expect(count(root)).toBe("2");
    await do_(root, "bestand");
    expect(saved).toEqual([[expect.anything(), text(first, second)]]);
  });
  test("a browser that refuses is said, and the form stays", async () => {
    const root = await open();
    const refuse = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    vi.stubGlobal("localStorage", { getItem: () => null, setItem: refuse, removeItem: refuse });
    await do_(root, "nu");
    expect([count(root), said(root)]).toEqual(["0", expect.stringContaining("Deze browser laat niet toe")]);
    vi.unstubAllGlobals();
  });
});

describe("a file", () => {
  test("holds everything, and brings everything back", async () => {
    localStorage.setItem(KEY, text(first, second));
    const root = await open();
    await do_(root, "bestand");
    expect(saved).toEqual([[expect.stringMatching(/^proef-\d{4}-\d\d-\d\d\.json$/), text(first, second)]]);
    await do_(root, "wis");
    await bring(root, saved[0]?.[1] ?? "");
    await until(() => void expect(count(root)).toBe("2"));
    expect(said(root)).toBe("2 keer toegevoegd uit het bestand.");
    expect(localStorage.getItem(KEY)).toBe(text(first, second));
  });
  test("adds to what stands there; what was there already is said", async () => {
    localStorage.setItem(KEY, text(first));
    const root = await open();
    await bring(root, text(first));
    await until(() => void expect(said(root)).toBe("Alles uit dit bestand stond er al."));
    expect(count(root)).toBe("1");
  });
  test.each([
    [
      "of another scan",
      writeStore({ ...AID, id: "anders" }, { kept: [first], unread: [] }),
      "Dit bestand hoort bij een andere scan.",
    ],
    ["that is something else", "vakantie.jpg", "In dit bestand staat niets dat deze scan kan lezen."],
    ["that is too large", " ".repeat(1_000_001), "Dit bestand is te groot om van deze scan te zijn."],
  ])("a file %s changes nothing, and is said", async (_name, content, words) => {
    const root = await open();
    await bring(root, content);
    await until(() => void expect(said(root)).toContain(words));
    expect(localStorage.length).toBe(0);
  });
});

describe("damaged, older or newer", () => {
  test.each([
    ["damaged", text(first, second).replace('"item-0":["4"]', '"item-0":[4'), 1],
    ["newer", text(first, second).replace('"v":1', '"v":2'), 2],
    ["older", text(first, second).replace('"v":1', '"v":0'), 2],
    ["other-scan", text(first).replace('"scan":"proef"', '"scan":"anders"'), 0],
    ["damaged", "bijna niets meer", 0],
  ])(
    "what is %s is told; what can be read is there, and all of it can be taken along as it is",
    async (trouble, raw, readable) => {
      localStorage.setItem(KEY, raw);
      const root = await open({ "item-2": ["5"] });
      expect(find(root, "[data-moeilijk]").dataset.moeilijk).toBe(trouble);
      expect(count(root)).toBe(String(readable));
      await do_(root, "nu"); // keeping more loses nothing
      expect(count(root)).toBe(String(readable + 1));
      await do_(root, "onleesbaar");
      expect(saved.at(-1)).toEqual(["proef-onleesbaar.txt", raw]);
      await do_(root, "wis-onleesbaar");
      expect(root.querySelector("[data-moeilijk]")).toBeNull();
      expect(count(root)).toBe(String(readable + 1));
    },
  );
});
