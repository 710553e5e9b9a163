/** @vitest-environment happy-dom */
import { beforeEach, expect, test, vi } from "vitest";
import Wegwijzer from "../../../src/widgets/wegwijzer/Wegwijzer.tsx";
import { aWegwijzer } from "../aids.ts";
import { button, find, goTo, happens, mount, press } from "../dom.ts";

beforeEach(() => goTo("/hulpmiddelen/proef/"));

const step = (root: HTMLElement) => find(root, "[data-stap]").dataset.stap;
const answer = (root: HTMLElement, id: string) => press(find(root, `[data-kies="${id}"]`));

test("a walk: question, question, outcome, with the way so far; each step's heading gets the focus", async () => {
  const root = mount(<Wegwijzer aid={aWegwijzer(false)} mode="page" />);
  expect([step(root), find(root, ".progress").textContent]).toEqual(["gevaar", "Vraag 1, daarna nog hoogstens 1"]);
  expect(document.activeElement).toBe(document.body);
  await answer(root, "nee");
  expect([step(root), location.hash]).toEqual(["akkoord", "#s=1&gevaar=nee"]);
  expect(document.activeElement).toBe(find(root, "h3"));
  await answer(root, "ja");
  expect([step(root), location.hash]).toEqual(["delen", "#s=1&gevaar=nee&akkoord=ja"]);
  expect([...root.querySelectorAll("[data-spoor]")].map((one) => (one as HTMLElement).dataset.spoor)).toEqual([
    "gevaar",
    "akkoord",
  ]);
});

test("an outcome shows its sections in order, and prints with the way that led there", async () => {
  const root = mount(<Wegwijzer aid={aWegwijzer(false)} mode="page" />);
  await answer(root, "nee");
  expect(root.querySelector("[data-afdruk]")).toBeNull();
  await answer(root, "ja");
  expect([...find(root, ".outcome").querySelectorAll("summary, legend")].map(({ textContent }) => textContent)).toEqual(
    ["Wat je nu doet", "Noteer", "Overleg met", "Past dit net niet?", "Waarop dit steunt"],
  );
  // One step stands on the screen: another outcome is named there, not linked.
  expect(root.querySelector('.outcome a[href^="#"]')).toBeNull();
  expect(root.querySelectorAll("[data-afdruk]")).toHaveLength(2);
});

test("what was ticked stands in the copy", async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
  const root = mount(<Wegwijzer aid={aWegwijzer(false)} mode="page" />);
  await answer(root, "ja");
  await press(button(root, "Kopieer"));
  await press(find(root, '.checklist input[type="checkbox"]'));
  await press(button(root, "Gekopieerd"));
  const texts = writeText.mock.calls.map(([text]) => text);
  expect(texts[0]).toContain("[ ] Doe dit.");
  expect(texts[1]).toContain("[x] Doe dit.");
  expect(texts[1]).toContain("1. Is er nu gevaar? → Ja");
});

test("an answer can be changed; the one given before is marked, not followed", async () => {
  const root = mount(<Wegwijzer aid={aWegwijzer(false)} mode="page" />);
  await answer(root, "nee");
  await answer(root, "nee");
  await press(find(root, '[data-spoor="gevaar"] button'));
  expect(step(root)).toBe("gevaar");
  expect(find(root, ".earlier").dataset.kies).toBe("nee");
  await answer(root, "weet-niet");
  expect(step(root)).toBe("overleg");
});

test("begin opnieuw, and the previous question", async () => {
  const root = mount(<Wegwijzer aid={aWegwijzer(false)} mode="inline" />);
  await answer(root, "nee");
  await answer(root, "ja");
  await press(button(root, "Vorige vraag"));
  expect(step(root)).toBe("akkoord");
  await press(button(root, "Begin opnieuw"));
  expect(step(root)).toBe("gevaar");
  expect(root.querySelector(".earlier, [data-terug]")).toBeNull();
});

test("a sensitive aid keeps its answers in memory alone", async () => {
  const before = [location.href, history.length];
  const root = mount(<Wegwijzer aid={aWegwijzer(true)} mode="page" />);
  for (const id of ["nee", "ja"]) await answer(root, id);
  expect([location.href, history.length]).toEqual(before);
});

test("in a frame links of an outcome open beside the course; a number to call does not", async () => {
  const aid = aWegwijzer(false);
  const [help] = aid.outcomes;
  if (!help) throw new Error("the fixture has no outcome");
  help.consult = [{ id: "nood", title: "112", what: "Gevaar.", phone: "112" }];
  help.onward = [{ aid: "melden", text: "Mag ik dit melden?", href: "/hulpmiddelen/melden/" }];
  const root = mount(<Wegwijzer aid={aid} mode="embed" />);
  await answer(root, "ja");
  const targets = [...root.querySelectorAll<HTMLAnchorElement>(".outcome a")].map((link) => [
    link.getAttribute("href"),
    link.target,
  ]);
  expect(targets).toEqual([
    ["tel:112", ""],
    ["/hulpmiddelen/melden/", "_blank"],
    ["/wetgeving/#sw-352", "_blank"],
  ]);
});

test("a link that lost an answer in the middle says which answers it could not use", async () => {
  goTo("#s=1&akkoord=ja");
  const root = mount(<Wegwijzer aid={aWegwijzer(false)} mode="page" />);
  expect(step(root)).toBe("gevaar");
  expect(find(root, ".notice[role=status]").textContent).toContain("Gaat de cliënt akkoord?");
  await answer(root, "nee");
  expect(root.querySelector(".notice[role=status]")).toBeNull();
});

test("an address changed by hand makes question, outcome and trail anew: no tick and no text of before stays", async () => {
  const byHand = async (hash: string) => {
    goTo(hash);
    await happens(() => dispatchEvent(new Event("popstate")));
  };
  goTo("#s=1&gevaar=ja");
  const root = mount(<Wegwijzer aid={aWegwijzer(false)} mode="page" />);
  await press(find(root, '.checklist input[type="checkbox"]'));
  const before = [...root.querySelectorAll("[data-stap], .trail li")];
  await byHand("#s=1&gevaar=nee&akkoord=ja");
  expect(step(root)).toBe("delen");
  expect(before.filter((one) => root.contains(one))).toEqual([]);
  expect(root.querySelectorAll(".checklist :checked")).toHaveLength(0);
});
