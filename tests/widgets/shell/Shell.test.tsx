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

function shellOf(aid: ReturnType<(typeof kinds)[number][1]>, mode: Mode = "page", dropped = false) {
  const clear = vi.fn<() => void>();
  const root = mount(
    <Shell aid={aid} mode={mode} clear={clear} dropped={dropped}>
      <p>Inhoud</p>
    </Shell>,
  );
  return { root, clear };
}
const shift = (times: number, more: KeyboardEventInit = {}) =>
  happens(() => {
    for (let press = 0; press < times; press++) dispatchEvent(new KeyboardEvent("keydown", { key: "Shift", ...more }));
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
  test("the line for danger and the way to wipe stand with a sensitive aid", () => {
    const { root } = shellOf(aid(true));
    expect(find<HTMLAnchorElement>(root, ".danger a").getAttribute("href")).toBe("tel:112");
    expect(button(root, "Wis en verlaat")).toBeTruthy();
  });
  test("and with no other", () => {
    const { root } = shellOf(aid(false));
    expect(root.querySelector(".danger, .wipe")).toBeNull();
  });
  test("what a link lost is said, and only then", () => {
    expect(find(shellOf(aid(), "page", true).root, '[role="status"]').textContent).toMatch(/past niet meer/);
    expect(shellOf(aid()).root.querySelector('[role="status"]')).toBeNull();
  });
});

describe("wis en verlaat", () => {
  test("clears, and goes to the home page without leaving a way back", async () => {
    const leave = vi.spyOn(location, "replace").mockImplementation(() => undefined);
    const { root, clear } = shellOf(aWegwijzer(true));
    await press(button(root, "Wis en verlaat"));
    expect(clear).toHaveBeenCalledOnce();
    expect(leave).toHaveBeenCalledExactlyOnceWith("/");
    leave.mockRestore();
  });
  test("clears and stays in a frame, where there is nowhere to go", async () => {
    const leave = vi.spyOn(location, "replace").mockImplementation(() => undefined);
    const { root, clear } = shellOf(aWegwijzer(true), "embed");
    await press(button(root, "Wis en verlaat"));
    expect(clear).toHaveBeenCalledOnce();
    expect(leave).not.toHaveBeenCalled();
    leave.mockRestore();
  });
  test("works by three presses on Shift, not by two, and not by one that is held", async () => {
    const { clear } = shellOf(aWegwijzer(true), "embed");
    await shift(2);
    await shift(5, { repeat: true });
    expect(clear).not.toHaveBeenCalled();
    await shift(1);
    expect(clear).toHaveBeenCalledOnce();
  });
  test("leaves who types capitals alone", async () => {
    const { clear } = shellOf(aWegwijzer(true), "embed");
    for (let letter = 0; letter < 4; letter++) {
      await shift(1);
      await happens(() => dispatchEvent(new KeyboardEvent("keydown", { key: "A" })));
    }
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
