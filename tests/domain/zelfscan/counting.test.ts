import { describe, expect, it } from "vitest";
import { scanTests } from "../../../src/domain/prove/zelfscan/tests.ts";
import type { ScanAnswers } from "../../../src/domain/zelfscan/fields.ts";
import { allHold } from "../../../src/domain/zelfscan/tests.ts";
import type { Zelfscan } from "../../../src/schema/aid.ts";
import type { ScanItem, ScanTest } from "../../../src/schema/zelfscan.ts";

const origin = { own: "voor de test" };
const choices = (...ids: string[]) => ids.map((id) => ({ id, text: id }));
const items: ScanItem[] = [
  {
    ...{ id: "partners", text: "Wie?", origin },
    answer: "grid",
    rows: choices("zorg", "welzijn", "ander"),
    options: choices("geen", "enkele", "veel"),
  },
  { ...{ id: "tijd", text: "Hoe?", origin }, answer: "shares", parts: choices("delen", "samen") },
  { ...{ id: "helpt", text: "Wat?", origin }, answer: "some", options: choices("geld", "tijd", "nabij") },
  { ...{ id: "aantal", text: "Hoeveel?", origin }, answer: "amount", unit: "partners", most: 99 },
];
const aid = { dimensions: [{ id: "een", title: "Een", items, advice: [] }] };
const holds = (test: ScanTest, answers: ScanAnswers) => allHold([test], { aid, answers });

describe("rows of a grid, counted", () => {
  const few: ScanTest = { test: "at-most", item: "partners", values: ["enkele", "veel"], value: 1 };
  const several: ScanTest = { ...few, test: "at-least", value: 2 };

  it("counts the rows with one of these choices", () => {
    const one = { "partners.zorg": ["veel"], "partners.welzijn": ["geen"], "partners.ander": ["geen"] };
    const two = { ...one, "partners.ander": ["enkele"] };
    expect([holds(few, one), holds(several, one)]).toEqual([true, false]);
    expect([holds(few, two), holds(several, two)]).toEqual([false, true]);
  });

  it("says nothing while every row is open", () => {
    expect([holds(few, {}), holds({ ...several, value: 0 }, {})]).toEqual([false, false]);
  });

  it("counts choices of a list too", () => {
    const count = (value: number): ScanTest => ({ test: "at-least", item: "helpt", values: ["geld", "tijd"], value });
    const answers = { helpt: ["geld", "nabij"] };
    expect([holds(count(1), answers), holds(count(2), answers)]).toEqual([true, false]);
  });
});

describe("shares that someone leaves open", () => {
  const little: ScanTest = { test: "at-most", item: "tijd", part: "samen", value: 20 };

  it("are nothing once another share is given", () => {
    expect(holds(little, { "tijd.delen": ["100"] })).toBe(true);
    expect(holds(little, { "tijd.delen": ["70"], "tijd.samen": ["30"] })).toBe(false);
  });

  it("say nothing while all are open", () => {
    expect(holds(little, {})).toBe(false);
    expect(holds(little, { "tijd.delen": [" "] })).toBe(false);
  });
});

describe("the proof of a count", () => {
  const found = (when: ScanTest) => {
    const advice = {
      id: "raad",
      when: [when],
      title: "T",
      text: "T",
      recommendations: [],
      methods: [],
      aids: [],
      origin,
    };
    const whole = { dimensions: [{ ...aid.dimensions[0], advice: [advice] }] } as unknown as Zelfscan;
    return scanTests(whole).map(({ message }) => message);
  };

  it.each([
    ["a grid without the choices", { test: "at-most", item: "partners", value: 1 }, "welke rijen"],
    ["a choice that the grid lacks", { test: "at-most", item: "partners", values: ["soms"], value: 1 }, '"soms"'],
    ["choices of an amount", { test: "at-least", item: "aantal", values: ["geld"], value: 1 }, '"geld"'],
  ] as [string, ScanTest, string][])("finds %s", (_what, when, words) => {
    const messages = found(when);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(words);
  });

  it("finds nothing in a count that is sound", () => {
    expect(found({ test: "at-least", item: "partners", values: ["veel"], value: 2 })).toEqual([]);
  });
});
