import { expect, test } from "vitest";
import { readContent } from "../../src/reader/read.ts";
import { address } from "../../src/model/addresses.ts";
import {
  methodFacts,
  methodOrigins,
  methodRow,
  relatedMethods,
  settledFirst,
  stepLength,
  wordsOf,
} from "../../src/views/methods.ts";
import { toolBoxes } from "../../src/views/uses.ts";

const { content } = readContent("content");
const methods = [...content.method.values()].map(({ data }) => data);
const withSteps = methods.flatMap((one) => (one.size === "met-stappen" ? one : []));

test("the row of each method says how much of it is here, then what it is for", () => {
  for (const one of methods) {
    const { href, label, text } = methodRow(one);
    expect([href, label]).toEqual([address.method(one.id), one.title]);
    expect(text).toMatch(/^(\d+ stappen|Invulblad|Beschreven|Alleen genoemd) · /);
    expect(text.startsWith("Invulblad"), one.id).toBe(one.format.length > 0 && one.size === "beschreven");
    expect(text.endsWith(one.summary)).toBe(true);
  }
  expect(methods.length).toBeGreaterThan(60);
});

test("each page tells the needs in a user's words and when it fits; one with steps also how long and with whom", () => {
  for (const one of methods) {
    const facts = new Map(methodFacts(one).map(({ term, lines }) => [term, lines]));
    expect(facts.get("Herken je dit?"), one.id).toEqual(one.need.map((need) => `‘${need}’`));
    expect(facts.get("Past als") ?? [], one.id).toEqual(one.when.map(wordsOf));
    expect(facts.get("Past niet als") ?? [], one.id).toEqual(one.whenNot.map(wordsOf));
    expect([facts.has("Tijd"), facts.has("Met wie")], one.id).toEqual([
      one.size === "met-stappen",
      one.size === "met-stappen",
    ]);
    expect([...facts.values()].flat().join(), one.id).not.toMatch(/undefined|\[object/);
  }
});

test("before its first step stands who takes which role, and what lies ready", () => {
  for (const one of withSteps) {
    const facts = new Map(settledFirst(one).map(({ term, lines }) => [term, lines]));
    const roles = facts.get("Rollen") ?? [];
    expect(roles).toHaveLength(one.roles.length);
    one.roles.forEach(({ title }, at) => expect(roles[at]).toContain(title));
    expect(facts.get("Leg klaar") ?? [], one.id).toEqual(one.materials.map(wordsOf));
  }
  expect(withSteps.length).toBeGreaterThan(15);
});

test("all that has an origin of its own tells who says so, the same origin once", () => {
  let own = 0;
  for (const one of methods) {
    const steps = one.size === "met-stappen" ? one : undefined;
    const ready = [...one.when, ...one.whenNot, ...(steps?.materials ?? [])];
    const words = ready.flatMap((words) => (typeof words === "string" ? [] : words));
    const said = [...words, ...(steps?.steps ?? []).flatMap(({ say, pitfall }) => [say ?? [], pitfall ?? []].flat())];
    const told = methodOrigins(one);
    expect(new Set(told.map(({ origin }) => JSON.stringify(origin))).size, one.id).toBe(told.length);
    expect(told[0]).toMatchObject({ origin: one.origin });
    if (steps) expect(told.map(({ origin }) => origin)).toContainEqual(steps.estimate);
    for (const { text, origin } of said) {
      const { title } = told.find((row) => JSON.stringify(row.origin) === JSON.stringify(origin)) ?? { title: "" };
      expect(title, one.id).toContain(text);
      own += 1;
    }
  }
  expect(own).toBeGreaterThan(90);
});

test("a step with much to say is set smaller", () => {
  const step = { id: "a", title: "Begin", does: "Doe dit.", roles: [] };
  const of = (letters: number) => stepLength({ ...step, does: "x".repeat(letters) });
  expect([of(10), of(300), of(500)]).toEqual([undefined, "long", "longest"]);
});

test("a method named by another stands on both pages, once", () => {
  let links = 0;
  for (const one of methods) {
    const related = relatedMethods(content, one);
    expect(new Set(related).size, one.id).toBe(related.length);
    for (const other of related) {
      expect(relatedMethods(content, other), `${one.id} and ${other.id}`).toContain(one);
      links += 1;
    }
  }
  expect(links).toBeGreaterThan(70);
});

test("a box about a method of the catalogue is not listed beside that method", () => {
  const boxes = toolBoxes(content);
  const ids = boxes.map(({ href }) => href.split("#")[1]);
  expect(ids).toContain("pharos");
  expect(ids).not.toContain("tuckman");
  expect(boxes.length).toBeGreaterThan(5);
  const labels = new Set(methods.map(({ title }) => title.toLowerCase()));
  expect(boxes.filter(({ label }) => labels.has(label.toLowerCase()))).toEqual([]);
});
