/** @vitest-environment happy-dom */
import { describe, expect, test, vi } from "vitest";
import { Shell } from "../../../src/widgets/shell/Shell.tsx";
import { StepButtons } from "../../../src/widgets/shell/StepButtons.tsx";
import type { Mode } from "../../../src/widgets/shell/useAnswers.ts";
import { aKeuzetabel, aWegwijzer, someKaarten } from "../aids.ts";
import { button, find, happens, mount, press } from "../dom.ts";

const kinds = [
  ["a wegwijzer", aWegwijzer],
  ["a keuzetabel", aKeuzetabel],
  ["kaarten", someKaarten],
] as const;

function shellOf(aid: ReturnType<(typeof kinds)[number][1]>, mode: Mode = "page", dropped: string[] | null = null) {
  const clear = vi.fn<() => void>();
  const root = mount(
    <Shell aid={aid} mode={mode} clear={clear} dropped={dropped}>
      <p>Inhoud</p>
    </Shell>,
  );
  return { root, clear };
}
const key = (type: "keydown" | "keyup", name = "Shift", more: KeyboardEventInit = {}) =>
  dispatchEvent(new KeyboardEvent(type, { key: name, ...more }));
/** Presses Shift and lets it go; `between` happens while it is down. */
const shift = (times: number, between: () => void = () => undefined) =>
  happens(() => {
    for (let press = 0; press < times; press++) {
      key("keydown");
      between();
      key("keyup");
    }
  });

describe.each(kinds)("around %s", (_kind, aid) => {
  test("the island is named, and ready once it is used", () => {
    const { root } = shellOf(aid(false));
    const section = find(root, "section.widget");
    expect(section.getAttribute("aria-label")).toBe(aid().title);
    expect(section.dataset.hulpmiddel).toBe(aid().id);
    expect(section.dataset.klaar).toBe("");
    expect(section.textContent).toContain("Inhoud");
  });
  test("the way to wipe stands with a sensitive aid", () => {
    const { root } = shellOf(aid(true));
    expect(button(root, "Wis en verlaat")).toBeTruthy();
  });
  test("and with no other", () => {
    const { root } = shellOf(aid(false));
    expect(root.querySelector(".wipe")).toBeNull();
  });
  test("what a link lost is said, and only then", () => {
    const said = (dropped: string[] | null) =>
      shellOf(aid(), "page", dropped).root.querySelector('.notice[role="status"]')?.textContent;
    expect(said(["Gaat de cliënt akkoord?"])).toMatch(/past niet meer.*Gaat de cliënt akkoord\?/);
    expect(said([])).toMatch(/past niet meer/);
    expect(said(null)).toBeUndefined();
  });
});

describe("wis en verlaat", () => {
  // What the page shows goes at once, so the test puts it back.
  const leaving = async (how: (root: HTMLElement) => Promise<void>, mode: Mode = "page") => {
    const went = vi.spyOn(location, "replace").mockImplementation(() => undefined);
    const emptied = vi.spyOn(document.body, "replaceChildren").mockImplementation(() => undefined);
    const { root, clear } = shellOf(aWegwijzer(true), mode);
    await how(root);
    const calls = [clear, emptied, went].map(({ mock }) => mock.calls.length);
    const to = went.mock.calls[0]?.[0];
    vi.restoreAllMocks();
    return { calls, to };
  };
  test("clears, empties the page at once, and goes to the home page without leaving a way back", async () => {
    expect(await leaving((root) => press(button(root, "Wis en verlaat")))).toEqual({ calls: [1, 1, 1], to: "/" });
  });
  test("in a frame it wipes and stays, and says no more than that", async () => {
    expect(await leaving((root) => press(button(root, "Wis")), "embed")).toMatchObject({ calls: [1, 0, 0] });
    const { root } = shellOf(aWegwijzer(true), "embed");
    expect(root.textContent).not.toContain("verlaat");
  });
  test("three clean presses on Shift leave, and each is announced", async () => {
    const { root, clear } = shellOf(aWegwijzer(true), "embed");
    const said = () => find(root, ".wipe [role=status]").textContent;
    expect(said()).toBe("");
    await shift(1);
    expect(said()).toBe("Shift: 1 van 3");
    await shift(1);
    expect(said()).toBe("Shift: 2 van 3");
    expect(clear).not.toHaveBeenCalled();
    await shift(1);
    expect(clear).toHaveBeenCalledOnce();
    expect(said()).toBe("");
  });
  test("a Shift that is held counts once", async () => {
    const { clear } = shellOf(aWegwijzer(true), "embed");
    await happens(() => {
      for (let again = 0; again < 6; again++) key("keydown", "Shift", { repeat: again > 0 });
      key("keyup");
    });
    await shift(1);
    expect(clear).not.toHaveBeenCalled();
  });
  test.each([
    ["a capital", () => key("keydown", "A")],
    ["a click", () => document.body.dispatchEvent(new Event("pointerdown", { bubbles: true }))],
    ["a turn of the wheel", () => document.body.dispatchEvent(new Event("wheel", { bubbles: true }))],
  ])("Shift with %s is no press", async (_what, between) => {
    const { clear } = shellOf(aWegwijzer(true), "embed");
    await shift(4, between);
    expect(clear).not.toHaveBeenCalled();
  });
  test("presses that lie too far apart do not add up", async () => {
    const { clear } = shellOf(aWegwijzer(true), "embed");
    const times = [0, 3000, 6000];
    await happens(() => {
      for (const at of times) {
        key("keydown");
        const up = new KeyboardEvent("keyup", { key: "Shift" });
        Object.defineProperty(up, "timeStamp", { value: at });
        dispatchEvent(up);
      }
    });
    expect(clear).not.toHaveBeenCalled();
  });
  test("does not listen to Shift once that is switched off", async () => {
    const { root, clear } = shellOf(aWegwijzer(true), "embed");
    await press(find(root, '.wipe input[type="checkbox"]'));
    await shift(3);
    expect(clear).not.toHaveBeenCalled();
  });
});

test("links to a place on the page do not touch the address of a sensitive aid, and do that of another", async () => {
  document.body.insertAdjacentHTML(
    "beforeend",
    '<a id="naar" href="#p-hier">hier</a><section id="p-hier"><h3>Kop</h3></section>',
  );
  const follow = () => {
    const event = new MouseEvent("click", { bubbles: true, cancelable: true });
    find(document, "#naar").dispatchEvent(event);
    return event.defaultPrevented;
  };
  shellOf(aWegwijzer(false));
  expect(follow()).toBe(false);
  shellOf(aKeuzetabel(true));
  expect(follow()).toBe(true);
  expect(document.activeElement?.textContent).toBe("Kop");
});

test("begin opnieuw stands after what else there is to press", async () => {
  const clear = vi.fn<() => void>();
  const root = mount(
    <StepButtons clear={clear}>
      <button type="button">Vorige vraag</button>
    </StepButtons>,
  );
  expect([...root.querySelectorAll("button")].map(({ textContent }) => textContent)).toEqual([
    "Vorige vraag",
    "Begin opnieuw",
  ]);
  await press(button(root, "Begin opnieuw"));
  expect(clear).toHaveBeenCalledOnce();
});
