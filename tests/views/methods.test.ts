import { expect, test } from "vitest";
import { readContent } from "../../src/reader/read.ts";
import { address } from "../../src/model/addresses.ts";
import { methodFacts, methodOrigins, methodRow, relatedMethods } from "../../src/views/methods.ts";
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

test("each page tells the needs in a user's words; one with steps also how long, with whom and who does what", () => {
  for (const one of methods) {
    const facts = new Map(methodFacts(one).map(({ term, lines }) => [term, lines]));
    expect(facts.get("Herken je dit?"), one.id).toEqual(one.need.map((need) => `‘${need}’`));
    expect([facts.has("Tijd"), facts.has("Met wie")], one.id).toEqual([
      one.size === "met-stappen",
      one.size === "met-stappen",
    ]);
    expect([...facts.values()].flat().join(), one.id).not.toContain("undefined");
  }
  for (const one of withSteps) {
    const roles = methodFacts(one).find(({ term }) => term === "Rollen")?.lines ?? [];
    expect(roles).toHaveLength(one.roles.length);
    one.roles.forEach(({ title }, at) => expect(roles[at]).toContain(title));
  }
  expect(withSteps.length).toBeGreaterThan(15);
});

test("an estimate, a sentence to say and a pitfall each tell who says so", () => {
  for (const one of withSteps) {
    const origins = methodOrigins(one).map(({ origin }) => origin);
    const said = one.steps.flatMap(({ say, pitfall }) => [say, pitfall].flatMap((part) => part?.origin ?? []));
    expect(origins, one.id).toEqual([one.origin, one.estimate, ...said]);
  }
  const [described] = methods.filter(({ size }) => size === "beschreven");
  expect(described && methodOrigins(described)).toEqual([{ title: described?.title, origin: described?.origin }]);
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
