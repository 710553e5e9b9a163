/** @vitest-environment happy-dom */
import { renderToString } from "preact-render-to-string";
import { hydrate } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, expect, test } from "vitest";
import * as t from "../../../src/text/zelfscan.nl.ts";
import * as r from "../../../src/text/zelfscan-result.nl.ts";
import Zelfscan from "../../../src/widgets/zelfscan/Zelfscan.tsx";
import { aZelfscan } from "../aids.ts";
import { button, find, goTo, happens, mount, press } from "../dom.ts";

beforeEach(() => goTo("/hulpmiddelen/proef-scan/"));

const field = (root: HTMLElement, name: string, value?: string) =>
  find<HTMLInputElement>(root, `[name="${name}"]${value === undefined ? "" : `[value="${value}"]`}`);
const type = (root: HTMLElement, name: string, value: string) =>
  happens(() => {
    const input = field(root, name);
    input.value = value;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
const step = (root: HTMLElement) => find(root, "[data-stap]").dataset.stap;
const said = (root: HTMLElement, item: string) => find(root, `[data-vraagt="${item}"] [role=status]`).textContent;
/** The result is fetched: wait until it stands there. */
const result = async (root: HTMLElement) => {
  await happens(() => undefined);
  while (!root.querySelector(".scan-result")) await happens(() => undefined);
  return find(root, ".scan-result");
};

test("one step at a time, forward and back and by the list; the others stay in the form, and the heading takes the focus", async () => {
  const root = mount(<Zelfscan aid={aZelfscan()} mode="page" />);
  expect(step(root)).toBe("wie");
  expect(find(root, ".scan-steps summary").textContent).toContain(t.stepOf(1, 3));
  await press(button(root, t.next));
  expect(step(root)).toBe("met-wie");
  expect(document.activeElement?.textContent).toBe("Met wie");
  await press(button(root, t.next));
  expect(root.querySelector("[data-ga=verder]")).toBeNull();
  await press(button(root, t.back));
  expect(step(root)).toBe("met-wie");
  await press(find(root, '[data-naar="wie"]'));
  expect(step(root)).toBe("wie");
  expect(root.querySelectorAll("[data-stap]")).toHaveLength(1);
  expect(root.querySelectorAll("form [name='beleid']")).toHaveLength(5);
});

test("what is answered stays when one goes on and back, shows in the list, and stands in no address", async () => {
  const root = mount(<Zelfscan aid={aZelfscan()} mode="page" />);
  await press(field(root, "sector", "veel"));
  await press(button(root, t.next));
  expect(find(root, '[data-naar="wie"]').textContent).toContain(t.filled);
  expect(find(root, '[data-naar="met-wie"]').textContent).not.toContain(t.filled);
  await press(button(root, t.back));
  expect(field(root, "sector", "veel").checked).toBe(true);
  expect(location.hash + location.search).toBe("");
  expect(find(root, ".scan-remark").textContent).toBe("Bedenk dit.");
});

test("shares, too many choices and no number are said at once, and never stand in the way", async () => {
  const root = mount(<Zelfscan aid={aZelfscan("together")} mode="page" />);
  expect(said(root, "intensiteit")).toBe("");
  await type(root, "intensiteit.apart", "30");
  await type(root, "intensiteit.samen", "50");
  expect(said(root, "intensiteit")).toBe("Samen 80 %. Er blijft 20 % over.");
  await type(root, "intensiteit.naast", "40");
  expect(said(root, "intensiteit")).toBe("Samen 120 %. Dat is 20 % te veel.");
  await type(root, "intensiteit.naast", "20");
  expect(said(root, "intensiteit")).toBe("Samen 100 %.");
  for (const value of ["a", "b", "c"]) await press(field(root, "redenen", value));
  expect(said(root, "redenen")).toBe(t.tooMany(3, 2));
  await type(root, "partners", "501");
  expect(said(root, "partners")).toBe(t.wholeNumber(500));
  await type(root, "partners", "3");
  expect(said(root, "partners")).toBe("");
  await press(button(root, t.show));
  expect((await result(root)).textContent).toContain("3 partners");
});

test("a row to type in shows once the one before it is used", async () => {
  const root = mount(<Zelfscan aid={aZelfscan("together")} mode="page" />);
  const hidden = () => [...root.querySelectorAll<HTMLElement>('[data-vraagt="nodig"] li')].map((row) => row.hidden);
  expect(hidden()).toEqual([false, false, true]);
  await type(root, "nodig.2.name", "De school");
  expect(hidden()).toEqual([false, false, false]);
});

test("the result says what stands out, draws the profile with its table, and tells all that was filled in", async () => {
  const root = mount(<Zelfscan aid={aZelfscan()} mode="embed" />);
  await press(field(root, "sector", "veel"));
  await press(field(root, "vorm", "weinig"));
  await type(root, "intensiteit.apart", "60");
  await type(root, "nodig.1.name", "De school");
  await happens(() => {
    for (const [name, value] of [
      ["nodig.1.now", "weinig"],
      ["nodig.1.needed", "veel"],
    ] as const)
      find<HTMLSelectElement>(root, `[name="${name}"]`).value = value;
    find(root, "form").dispatchEvent(new Event("input", { bubbles: true }));
  });
  await press(find(root, '[data-naar="uitkomst"]'));
  const shown = await result(root);
  expect(document.activeElement?.textContent).toBe(r.result);
  expect([...shown.querySelectorAll<HTMLElement>("[data-advies]")].map(({ dataset }) => dataset.advies)).toEqual([
    ...["te-licht", "vooral-apart", "meer-nodig"],
  ]);
  for (const link of shown.querySelectorAll("a")) expect(link.target).toBe("_blank");
  expect(shown.querySelectorAll("svg[role=img][aria-label]")).toHaveLength(2);
  expect(find(shown, '[data-grafiek="nodig"] tbody').textContent).toMatch(
    /De school.*1 · Keuze weinig.*3 · Keuze veel/,
  );
  expect(find(shown, '[data-grafiek="intensiteit"] tbody').textContent).toContain("60 %");
  expect(find(shown, ".scan-filled").textContent).toContain("Keuze veel");
  await press(button(root, r.edit));
  expect(step(root)).toBe("wie");
  expect(field(root, "sector", "veel").checked).toBe(true);
});

test("nothing filled in and nothing that stands out are said kindly; begin opnieuw empties the form", async () => {
  const root = mount(<Zelfscan aid={aZelfscan("together")} mode="page" />);
  await press(button(root, t.show));
  const shown = await result(root);
  expect(shown.textContent).toContain(r.nothingFilled);
  await type(root, "partners", "30");
  expect(find(root, ".scan-result").textContent).toContain(r.nothingStandsOut);
  field(root, "partners").focus();
  await press(button(root, t.show));
  expect(document.activeElement?.textContent).toBe(r.result);
  await press(find(root, "[data-opnieuw]"));
  expect(field(root, "partners").value).toBe("");
  expect(root.querySelector(".scan-result")).toBeNull();
  expect(document.activeElement?.textContent).toBe("Wie ben je");
});

test("what a browser put back before the script came is read, and stays", () => {
  const aid = aZelfscan();
  const place = document.createElement("div");
  document.body.append(place);
  place.innerHTML = renderToString(<Zelfscan aid={aid} mode="page" />);
  field(place, "sector", "weinig").checked = true;
  field(place, "nieuw.1.wie").value = "De bibliotheek";
  act(() => hydrate(<Zelfscan aid={aid} mode="page" />, place));
  expect(field(place, "sector", "weinig").checked).toBe(true);
  expect(field(place, "nieuw.1.wie").value).toBe("De bibliotheek");
  for (const id of ["wie", "met-wie"]) expect(find(place, `[data-naar="${id}"]`).textContent).toContain(t.filled);
  place.remove();
});
