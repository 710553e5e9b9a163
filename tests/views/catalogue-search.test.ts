import { expect, test } from "vitest";
import { readContent } from "../../src/reader/read.ts";
import { makeSearch, type Searchable, telling } from "../../src/views/catalogue-search.ts";
import { searchables } from "../../src/views/catalogue.ts";

const { content } = readContent("content");
const entries = searchables(content);
const find = makeSearch(entries);
const first = (query: string, count = 3) =>
  find(query)
    .slice(0, count)
    .map(({ id }) => id);

test("each of the 24 needs or more of the aid that chooses finds its method among the first three", () => {
  const aid = content.aid.get("methodiekkiezer")?.data;
  const examples = aid?.kind === "keuzetabel" ? aid.examples : [];
  expect(examples.length).toBeGreaterThanOrEqual(24);
  for (const { situation, best } of examples) expect(first(situation), situation).toContain(best);
});

test("each need that the catalogue tells finds its own entry among the first three, and nearly always for that need", () => {
  const needs = entries.flatMap(({ id, texts }) => (texts.need ?? []).map((need) => ({ id, need })));
  expect(needs.length).toBeGreaterThan(100);
  for (const { id, need } of needs) expect(first(need), need).toContain(id);
  const told = needs.filter(({ id, need }) => find(need).some((hit) => hit.id === id && hit.text === need));
  expect(told.length / needs.length).toBeGreaterThan(0.95);
});

test("each name and other name finds its entry among the first three", () => {
  const names = entries.flatMap(({ id, texts }) =>
    [texts.title, texts.aliases].flatMap((list = []) => list.map((name) => ({ id, name }))),
  );
  expect(names.length).toBeGreaterThan(150);
  // A name that two methods share finds both.
  for (const { id, name } of names) expect(first(name), name).toContain(id);
});

test.each([
  ["feedbak", "feedback-geven"],
  ["dilema", "denk-kader"],
  ["teachback", "terugvraagmethode"],
  ["denkhoed", "zes-denkhoeden"],
  ["OASE", "oase-model"],
  ["pharos", "pharos"],
  ["te veel papierwerk", "schrapsessie"],
  ["onze vergaderingen duren te lang", "tips-voor-overleg"],
])("as it is typed, %s finds %s", (query, id) => {
  expect(first(query)).toContain(id);
});

test("what fits nothing finds nothing", () => {
  for (const query of ["", "   ", "xqzt", "?!", "ik"]) expect(find(query), query).toEqual([]);
});

test("the best fit stands first, and what fits far less is left out", () => {
  const few = makeSearch([
    { id: "half", texts: { need: ["Ons team is nieuw"] } },
    { id: "whole", texts: { need: ["We zijn een nieuw team en het botst"] } },
    { id: "hardly", texts: { summary: ["Voor elk team"] } },
    { id: "other", texts: { need: ["Ik wil feedback"] } },
  ]);
  expect(few("ons nieuwe team botst").map(({ id }) => id)).toEqual(["whole", "half"]);
  const hits = find("nieuw team, veel ruzie");
  expect(hits.length).toBeGreaterThan(2);
  hits.forEach(({ score }, at) => expect(score).toBeLessThanOrEqual(hits[at - 1]?.score ?? Infinity));
});

test("words are compared without endings, accents and what says nothing", () => {
  expect(telling("Onze vergaderingen lopen uit!")).toEqual(telling("vergadering loopt"));
  expect(telling("Continuüm")).toEqual(telling("continuum"));
  expect(telling("Wie doet wat?")).toEqual(["wie", "doet", "wat"].map((word) => telling(word)[0]));
});

test("an entry without texts is never found", () => {
  const bare: Searchable[] = [{ id: "leeg", texts: {} }];
  expect(makeSearch(bare)("leeg")).toEqual([]);
});
