/** @vitest-environment happy-dom */
import { expect, test, vi } from "vitest";
import { MOST } from "../../../src/domain/selection.ts";
import { SELECTION_KEY } from "../../../src/model/kept-names.ts";

const KEYS = ["m.een", "m.twee", "m.drie"];
const buttons = ["druk", "bewaar", "wis", "terug"].map((name) => `<button data-doe="${name}"></button>`).join("");
const MANY = Array.from({ length: MOST - 1 }, (_, at) => `m.n${at}`);
const row = (key: string) => `<li data-deel="${key}"><a href="/methodieken/${key.slice(2)}/">${key}</a></li>`;

const byId = (id: string) => document.getElementById(id) as HTMLInputElement;
const click = (selector: string, detail = 1) =>
  document.querySelector(selector)?.dispatchEvent(new MouseEvent("click", { bubbles: true, detail }));
const chosen = () =>
  [...document.querySelectorAll<HTMLElement>("#p-gekozen > li")].map(({ dataset }) => dataset.gekozen);
const type = (text: string) => {
  byId("p-titel").value = text;
  byId("p-titel").dispatchEvent(new Event("input"));
};
const choose = (...keys: string[]) => keys.forEach((key) => click(`[data-deel="${key}"] button`));

/** The page as it stands in HTML, with its script; a browser put `title` back before that came. */
async function open(keys = KEYS, title = ""): Promise<void> {
  vi.stubGlobal("fetch", () => Promise.reject(new Error("no network")));
  vi.resetModules();
  localStorage.clear();
  document.body.innerHTML = `
    <fieldset id="p-selectie" disabled><p id="p-leeg"></p><ol id="p-gekozen"></ol><input id="p-titel" value="${title}">
    <p id="p-stand"></p>${buttons}<p id="p-waar"></p></fieldset>
    <section data-soort="Methodiek"><h3>Groep</h3><ul>${keys.map(row).join("")}</ul></section>
    <section id="p-document"><h2 id="p-document-titel"></h2><p id="p-document-over"></p><div id="p-delen"></div></section>`;
  await import("../../../src/browser/selection/page.ts");
  expect(byId("p-selectie").disabled).toBe(false);
}

test("what comes back after a part was taken out leaves the title that was written since", async () => {
  await open();
  choose("m.een", "m.twee");
  choose("m.een");
  type("Wijkteam");
  click("[data-doe=terug]");
  expect([chosen(), byId("p-titel").value]).toEqual([["m.een", "m.twee"], "Wijkteam"]);
});

test("what another tab adds is not taken away by putting back what was taken out before", async () => {
  await open();
  choose("m.een", "m.twee");
  click("[data-doe=bewaar]");
  choose("m.een");
  expect(document.querySelector("[data-doe=terug]")?.hasAttribute("hidden")).toBe(false);
  localStorage.setItem(SELECTION_KEY, JSON.stringify({ v: 1, title: "", keys: ["m.twee", "m.drie"] }));
  dispatchEvent(Object.assign(new Event("storage"), { key: SELECTION_KEY }));
  expect(chosen()).toEqual(["m.twee", "m.drie"]);
  expect(document.querySelector("[data-doe=terug]")?.hasAttribute("hidden")).toBe(true);
});

test("come back with 'back', the page adds to what was gathered elsewhere meanwhile", async () => {
  await open();
  choose("m.een");
  click("[data-doe=bewaar]");
  localStorage.setItem(SELECTION_KEY, JSON.stringify({ v: 1, title: "", keys: ["m.een", "m.twee"] }));
  dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
  choose("m.drie");
  expect(JSON.parse(localStorage.getItem(SELECTION_KEY) ?? "")).toMatchObject({ keys: KEYS });
});

test("a title that stood there before the script came is the document's", async () => {
  await open(KEYS, "Wijkteam");
  expect(byId("p-document-titel").textContent).toBe("Wijkteam");
  choose("m.een");
  click("[data-doe=bewaar]");
  expect(JSON.parse(localStorage.getItem(SELECTION_KEY) ?? "")).toMatchObject({ title: "Wijkteam", keys: ["m.een"] });
});

test("of a double click the first counts", async () => {
  await open();
  for (const detail of [1, 2]) click('[data-deel="m.een"] button', detail);
  choose("m.twee", "m.drie");
  for (const detail of [1, 2]) click("#p-gekozen > li:first-child [data-zet=neer]", detail);
  expect(chosen()).toEqual(["m.twee", "m.een", "m.drie"]);
  for (const detail of [1, 2]) click("#p-gekozen > li:first-child button:last-child", detail);
  expect(chosen()).toEqual(["m.een", "m.drie"]);
});

test("a title that the browser would not keep is told, and what is kept no longer looks kept", async () => {
  await open();
  choose("m.een");
  click("[data-doe=bewaar]");
  const full = vi.stubGlobal("localStorage", {
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  });
  type("Wijkteam");
  byId("p-titel").dispatchEvent(new Event("change"));
  full.unstubAllGlobals();
  expect(byId("p-stand").textContent).toContain("laat niet toe");
  expect(document.querySelector("[data-doe=bewaar]")?.textContent).toBe("Bewaar op dit toestel");
  expect(chosen()).toEqual(["m.een"]);
});

test("what did not fit beside what another tab kept meanwhile is told", async () => {
  await open([...KEYS, ...MANY]);
  choose("m.een", "m.twee");
  localStorage.setItem(SELECTION_KEY, JSON.stringify({ v: 1, title: "", keys: MANY }));
  click("[data-doe=bewaar]");
  expect(chosen()).toEqual([...MANY, "m.een"]);
  expect(byId("p-stand").textContent).toContain("Niet alles van deze bladzijde kon erbij");
});
