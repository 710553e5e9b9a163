import { expect, test } from "vitest";
import { lessonPlans } from "../fixtures/check/sound.ts";
import { check, swap } from "../fixtures/check/check-sound.ts";

const file = "hulpmiddelen/kiezer.yaml";
const cell = (option: string, weight: number) =>
  `{ option: ${option}, weight: ${weight}, reason: Zo is het., origin: { own: gekozen } }`;
const value = (id: string, ...cells: string[]) => `{ id: ${id}, text: ${id}, cells: [${cells.join(", ")}] }`;
const chooser = `kind: keuzetabel
id: kiezer
title: Welke methodiek?
summary: Eén zin.
intro: [Kies.]
sources: [pris]
minutes: { value: 2, origin: { own: schatting } }
pages: []
lesson:
  learn: Kiezen.
  plans: [${lessonPlans}]
  origin: { own: gekozen }
reviewed: nog niemand
version: "1.0"
changes: [{ version: "1.0", on: "2026-11-22", what: Eerste versie. }]
methods: { without: [] }
criteria:
  - id: waarvoor
    text: Waarvoor?
    why: Daarom.
    origin: { own: gekozen }
    values:
      - ${value("beginnen", cell("stappenplan", 2), cell("tweede", -2))}
      - ${value("eindigen", cell("stappenplan", -2), cell("tweede", 2))}
  - id: tijd
    text: Hoelang?
    why: Daarom.
    origin: { own: gekozen }
    values:
      - ${value("kort", cell("stappenplan", 0), cell("tweede", 0))}
      - ${value("lang", cell("stappenplan", 0), cell("tweede", 0))}
options:
  - { id: stappenplan, title: Stappenplan, means: [Een plan.], origin: { own: gekozen } }
  - { id: tweede, title: Tweede, means: [Nog een plan.], origin: { own: gekozen } }
examples:
  - { id: een, situation: We beginnen., values: { waarvoor: beginnen, tijd: kort }, best: stappenplan, why: Zo. }
examplesOrigin: { own: verzonnen }
`;
const method = (id: string, title: string) => (text: string) =>
  text
    .replaceAll("id: stappenplan", `id: ${id}`)
    .replace("title: Stappenplan", `title: ${title}`)
    .replaceAll('id="stappenplan"', `id="${id}"`);
/** The sound content with a chooser between its two methods, changed. */
const checked = (change: (text: string) => string, more: Parameters<typeof check>[0] = {}) => {
  const ids = (text: string) =>
    swap(
      "[melden, luisteren]",
      "[melden, luisteren, kiezer]",
    )(swap("entries: [stappenplan]", "entries: [stappenplan, tweede]")(text));
  return check({
    [file]: change(chooser),
    "methodieken/tweede.mdx": method("tweede", "Tweede")(stappenplan),
    "methodieken/stappenplan.mdx": swap("need:", "related: [tweede]\nneed:"),
    "structuur.yaml": ids,
    ...more,
  });
};
let stappenplan = "";
check({ "methodieken/stappenplan.mdx": (text) => (stappenplan = text) });

test("a chooser between all methods with steps", () => {
  expect(checked((text) => text)).toBe("");
});

test("an option that is no method", () => {
  expect(checked((text) => text.replaceAll("tweede", "tweedde"))).toMatchInlineSnapshot(`
    "content/hulpmiddelen/kiezer.yaml:32 · options: de methodiek met stappen "tweede" staat er niet in. Wat nu: maak er een optie van met een cel in elke waarde, of zet tweede met de reden onder methods.without.
    content/hulpmiddelen/kiezer.yaml:34 · options[1].id: "tweedde" is geen methodiek met stappen. Bedoel je "tweede"? Wat nu: verbeter de id, of schrap de optie en haar cellen."
  `);
});

test("an option that bears another name than its method", () => {
  expect(checked(swap("title: Tweede", "title: De tweede"))).toMatchInlineSnapshot(
    `"content/hulpmiddelen/kiezer.yaml:34 · options[1].title: de methodiek heet "Tweede". Wat nu: neem die titel over: wie op de link klikt, zoekt hem."`,
  );
});

test("a method with steps that is not offered, and one that is left out with a reason", () => {
  const third = {
    "methodieken/derde.mdx": method("derde", "Derde")("" + stappenplan),
    "methodieken/tweede.mdx": swap("need:", "related: [derde]\nneed:")(method("tweede", "Tweede")(stappenplan)),
    "structuur.yaml": (text: string) =>
      swap(
        "[melden, luisteren]",
        "[melden, luisteren, kiezer]",
      )(swap("entries: [stappenplan]", "entries: [stappenplan, tweede, derde]")(text)),
  };
  expect(checked((text) => text, third)).toMatchInlineSnapshot(
    `"content/hulpmiddelen/kiezer.yaml:32 · options: de methodiek met stappen "derde" staat er niet in. Wat nu: maak er een optie van met een cel in elke waarde, of zet derde met de reden onder methods.without."`,
  );
  expect(checked(swap("without: []", "without: [{ id: derde, why: Te groot. }]"), third)).toBe("");
});

test("a method that is left out and offered, or is none", () => {
  expect(checked(swap("without: []", "without: [{ id: tweede, why: Zo. }, { id: derde, why: Zo. }]")))
    .toMatchInlineSnapshot(`
    "content/hulpmiddelen/kiezer.yaml:16 · methods.without[0].id: "tweede" is ook een optie. Wat nu: schrap een van de twee.
    content/hulpmiddelen/kiezer.yaml:16 · methods.without[1].id: "derde" is geen methodiek met stappen. Wat nu: verbeter of schrap de id."
  `);
});

test("a criterion with too many values", () => {
  const more = Array.from({ length: 9 }, (_, index) => `      - ${value(`meer-${index}`, cell("stappenplan", 0))}\n`);
  expect(checked(swap("  - id: tijd", `${more.join("")}  - id: tijd`))).toMatchInlineSnapshot(
    `"content/hulpmiddelen/kiezer.yaml:22 · criteria[0].values: deze lijst heeft er 11; het moeten er hoogstens 10 zijn. Wat nu: schrap er 1."`,
  );
});
