/** @vitest-environment happy-dom */
import { afterEach, expect, test, vi } from "vitest";
import { emptyReview, type Judgement, readReview, type Review, writeReview } from "../../../src/domain/review/file.ts";
import { REVIEW_KEY } from "../../../src/model/kept-names.ts";

const KEYS = ["law.a.een", "law.a.twee"];
const klopt: Judgement = { on: "2026-11-26", print: "0123abcd", verdict: "klopt", remark: "" };
const review = (keys: readonly string[], name = ""): Review => ({
  ...emptyReview,
  ...{ name, judgements: Object.fromEntries(keys.map((key) => [key, klopt])) },
});
const asText = (one: Review) => writeReview(one, "2026-11-22", "2026-11-26");
const keptElsewhere = (one: Review) => localStorage.setItem(REVIEW_KEY, asText(one));
const keptKeys = () => {
  const read = readReview(localStorage.getItem(REVIEW_KEY) ?? "");
  return "review" in read ? Object.keys(read.review.judgements) : undefined;
};

const byId = (id: string) => document.getElementById(id) as HTMLInputElement;
const press = (act: string) => document.querySelector<HTMLElement>(`[data-doe=${act}]`)?.click();
const radio = (key: string) => document.querySelector(`[data-uitspraak="${key}"] [value=klopt]`) as HTMLInputElement;
const judge = (key: string) => {
  radio(key).checked = true;
  radio(key).dispatchEvent(new Event("input", { bubbles: true }));
};

/** The page as it stands in HTML, with its script; `beforeScript` happens between the two. */
async function open(beforeScript?: () => void): Promise<void> {
  vi.resetModules();
  localStorage.clear();
  const passage = (key: string) => `<fieldset data-uitspraak="${key}" data-print="${klopt.print}">
    <input type="radio" name="${key}" value="klopt"><textarea></textarea></fieldset>`;
  const buttons = ["bestand", "verder", "bewaar", "wis", "terug"].map((act) => `<button data-doe="${act}"></button>`);
  document.body.innerHTML = `<form data-nalezen="wetgeving">${KEYS.map(passage).join("")}</form>
    <fieldset id="p-nalezing" data-nagekeken="2026-11-22" disabled><p id="p-stand"></p><p id="p-voortgang"></p>
    <input id="p-naam"><input id="p-functie">${buttons.join("")}<input id="p-bestand" type="file"><p id="p-waar"></p></fieldset>`;
  beforeScript?.();
  await import("../../../src/browser/review/page.ts");
  expect(byId("p-nalezing").disabled).toBe(false);
}
afterEach(() => vi.unstubAllGlobals());

test("come back with 'back', a page adds to what another part kept meanwhile", async () => {
  await open();
  judge("law.a.een");
  press("bewaar");
  keptElsewhere(review(["law.a.een", "page.b"]));
  dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
  judge("law.a.twee");
  expect(keptKeys()).toEqual(["law.a.een", "law.a.twee", "page.b"]);
});

test("what somebody chose before the script came is a judgement, and what was kept stays as it was", async () => {
  await open(() => {
    keptElsewhere({ ...emptyReview, judgements: { "law.a.een": { ...klopt, remark: "Zie § 2." } } });
    for (const key of KEYS) radio(key).checked = true;
  });
  expect(KEYS.map((key) => radio(key).checked)).toEqual([true, true]);
  expect(document.querySelector("textarea")?.value).toBe("Zie § 2.");
  expect(keptKeys()).toEqual(KEYS);
});

test("what somebody chose or wrote before the script came goes before what was kept; the rest of that stays", async () => {
  const remarks = () => [...document.querySelectorAll("textarea")].map(({ value }) => value);
  await open(() => {
    keptElsewhere({
      ...{ ...emptyReview, name: "An Jans" },
      judgements: { "law.a.een": { ...klopt, verdict: "onduidelijk", remark: "Zie § 2." } },
    });
    radio("law.a.een").checked = true;
    Object.assign(document.querySelectorAll("textarea")[1] ?? {}, { value: "Nog te bekijken" });
    byId("p-functie").value = "jurist";
  });
  expect(radio("law.a.een").checked).toBe(true);
  expect(remarks()).toEqual(["Zie § 2.", "Nog te bekijken"]);
  expect([byId("p-naam").value, byId("p-functie").value]).toEqual(["An Jans", "jurist"]);
  const kept = readReview(localStorage.getItem(REVIEW_KEY) ?? "");
  expect("review" in kept && kept.review.judgements).toMatchObject({
    "law.a.een": { verdict: "klopt", remark: "Zie § 2." },
  });
  press("bewaar");
  expect(remarks(), "one without a judgement stays, whatever is pressed").toEqual(["Zie § 2.", "Nog te bekijken"]);
  press("wis");
  expect(remarks()).toEqual(["", ""]);
});

test("a file of which the browser keeps nothing is taken in, and told with what to do", async () => {
  await open();
  press("bewaar");
  vi.stubGlobal("localStorage", {
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  });
  Object.defineProperty(byId("p-bestand"), "files", { value: [new File([asText(review(KEYS))], "nalezen.json")] });
  byId("p-bestand").dispatchEvent(new Event("change"));
  await vi.waitFor(() => expect(byId("p-stand").textContent).toContain("2 oordelen kwamen uit het bestand."));
  expect(byId("p-stand").textContent).toContain("laat niet toe");
  expect(radio("law.a.twee").checked).toBe(true);
});

test("what somebody else keeps on this device stays, and the words are not those for a file", async () => {
  await open();
  byId("p-naam").value = "An Jans";
  byId("p-naam").dispatchEvent(new Event("input"));
  judge("law.a.een");
  keptElsewhere(review(["law.a.twee"], "Bo Peeters"));
  press("bewaar");
  expect(byId("p-stand").textContent).toMatch(/^Op dit toestel staan al oordelen van Bo Peeters/);
  expect(keptKeys()).toEqual(["law.a.twee"]);
});
