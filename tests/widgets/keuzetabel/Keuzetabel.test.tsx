/** @vitest-environment happy-dom */
import { beforeEach, expect, test, vi } from "vitest";
import { SKIPPED } from "../../../src/domain/answerable.ts";
import Keuzetabel from "../../../src/widgets/keuzetabel/Keuzetabel.tsx";
import { aKeuzetabel } from "../aids.ts";
import { button, find, goTo, happens, mount, press } from "../dom.ts";

beforeEach(() => goTo("/hulpmiddelen/proef-tabel/"));

const choose = (root: HTMLElement, criterion: string, value: string) =>
  press(find(root, `[data-stap="${criterion}"] input[value="${value}"]`));
const first = (root: HTMLElement) => find(root, "[data-resultaat]").dataset.resultaat;
const checked = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLInputElement>("input[type=radio]:checked")].map(({ value }) => value);

test("nothing is chosen beforehand, and nothing comes first", () => {
  const root = mount(<Keuzetabel aid={aKeuzetabel()} mode="page" />);
  expect(find(root, ".progress").textContent).toBe("0 van 2 ingevuld");
  expect(checked(root)).toEqual([]);
  expect(root.querySelector("[data-resultaat], [data-opnieuw]")).toBeNull();
});

test("choices rank the options, stand in the address, and can be skipped again", async () => {
  const root = mount(<Keuzetabel aid={aKeuzetabel()} mode="page" />);
  await choose(root, "nood", "groot");
  await choose(root, "doelen", "samen");
  expect(location.hash).toBe("#s=1&nood=groot&doelen=samen");
  expect(first(root)).toBe("inter");
  expect(find(root, '[data-resultaat="inter"]').textContent).toContain("Veel: Reden inter.");
  await choose(root, "nood", SKIPPED);
  expect(location.hash).toBe(`#s=1&nood=${SKIPPED}&doelen=samen`);
  expect(find(root, ".progress").textContent).toBe("1 van 2 ingevuld");
});

test("a link opens with its choices; what it lost is said", () => {
  goTo("#s=1&nood=klein&doelen=bestaat-niet");
  const root = mount(<Keuzetabel aid={aKeuzetabel()} mode="page" />);
  expect(checked(root)).toEqual(["klein"]);
  expect(find(root, ".notice[role=status]").textContent).toMatch(/past niet meer.*Zijn de doelen gedeeld/);
});

test("the browser's Back takes the last choice away", async () => {
  const root = mount(<Keuzetabel aid={aKeuzetabel()} mode="page" />);
  await choose(root, "nood", "groot");
  await happens(() => history.replaceState(null, "", "/hulpmiddelen/proef-tabel/"));
  await happens(() => dispatchEvent(new Event("popstate")));
  expect(checked(root)).toEqual([]);
});

test("begin opnieuw forgets all choices", async () => {
  const root = mount(<Keuzetabel aid={aKeuzetabel()} mode="page" />);
  await choose(root, "nood", "groot");
  await press(button(root, "Begin opnieuw"));
  expect(checked(root)).toEqual([]);
  expect(location.hash).toBe("");
  expect(document.activeElement).toBe(find(root, "h3"));
});

test("what comes first can be copied, with the aid's address and day", async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
  const root = mount(<Keuzetabel aid={aKeuzetabel()} mode="page" />);
  await choose(root, "nood", "groot");
  await press(button(root, "Kopieer"));
  const [copied = ""] = writeText.mock.calls[0] ?? [];
  expect(copied).toContain("Optie inter\nUitleg.\nSpreekt ervoor\n- Veel: Reden inter.");
  expect(copied).toContain("https://pris.example/hulpmiddelen/proef-tabel/");
});

test("a sensitive keuzetabel keeps its choices in memory, and can be wiped", async () => {
  const root = mount(<Keuzetabel aid={aKeuzetabel(true)} mode="embed" />);
  await choose(root, "nood", "groot");
  expect(location.hash).toBe("");
  await press(button(root, "Wis"));
  expect(checked(root)).toEqual([]);
});

test("a tap on a choice opens the next point; after the last one what fits gets the focus", async () => {
  const root = mount(<Keuzetabel aid={aKeuzetabel()} mode="page" />);
  const tap = async (criterion: string, value: string) => {
    const radio = find(root, `[data-stap="${criterion}"] input[value="${value}"]`);
    await happens(() => radio.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail: 1 })));
  };
  const open = () => [...root.querySelectorAll<HTMLElement>("details.point[open]")].map(({ dataset }) => dataset.stap);
  expect(open()).toEqual(["nood"]);
  await tap("nood", "groot");
  expect(open()).toEqual(["doelen"]);
  expect(document.activeElement).toBe(find(root, '[data-stap="doelen"] summary'));
  expect(find(root, '[data-stap="nood"] summary').textContent).toContain("Veel");
  await tap("doelen", "samen");
  expect(open()).toEqual([]);
  expect(document.activeElement).toBe(find(root, ".ranked h3"));
  expect(find(root, ".so-far b").textContent).toBe("Optie inter");
});

test("the list comes one paint after a choice; who asked for it before that gets there once it stands", async () => {
  const root = mount(<Keuzetabel aid={aKeuzetabel()} mode="page" />);
  find(root, '[data-stap="nood"] input[value="groot"]').click();
  await Promise.resolve(); // drawn, and not painted yet
  expect(find(root, ".so-far b").textContent).toBe("Optie inter");
  expect(root.querySelector(".ranked")).toBeNull();
  button(root, "Bekijk").click();
  await vi.waitFor(() => expect(document.activeElement).toBe(find(root, ".ranked h3")));
});
