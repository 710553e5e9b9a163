/** Suggestions while one types. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readContent } from "../../../src/reader/read.ts";
import { namesFile } from "../../../src/views/search/names.ts";
import { suggest, suggestable } from "../../../src/views/search/suggest.ts";
import { type FoundThing, readThings } from "../../../src/views/search/things.ts";

const thing = (title: string, other: string[] = [], prior = 1): FoundThing => ({
  ...{ kind: "term", href: `/${title}/`, title, other, words: [], prior, kindWord: "begrip" },
});
const few = [
  thing("Beroepsgeheim", ["zwijgplicht"]),
  thing("Gedeeld beroepsgeheim"),
  thing("Multidisciplinair overleg", ["MDO"]),
  thing("Cliëntoverleg"),
  thing("Teach-back"),
];
const ask = (query: string, things: readonly FoundThing[] = few) => suggest(suggestable(things), query, 6);
const titles = (...asked: Parameters<typeof ask>) => ask(...asked).map((one) => one.thing.title);

test("what begins so comes before what holds a word that begins so", () => {
  expect(titles("ber")).toEqual(["Beroepsgeheim", "Gedeeld beroepsgeheim"]);
  expect(titles("gedeeld ber")).toEqual(["Gedeeld beroepsgeheim"]);
  expect(titles("ber ged")).toEqual(["Gedeeld beroepsgeheim"]);
});

test("apart or together, with or without accents and hyphens", () => {
  expect(titles("multi disc")).toEqual(["Multidisciplinair overleg"]);
  for (const query of ["teachb", "teach b", "teach-b", "TEACH BACK"])
    expect(titles(query), query).toEqual(["Teach-back"]);
  expect(titles("client")).toEqual(["Cliëntoverleg"]);
});

test("found by another name, it says which", () => {
  const [first] = ask("mdo");
  expect(first?.thing.title).toBe("Multidisciplinair overleg");
  expect(first?.by).toBe("MDO");
  expect(ask("multi")[0]?.by).toBeUndefined();
});

test("the middle of a word suggests nothing, nor does one letter, nor nothing", () => {
  for (const query of ["geheim", "leg", "b", "", "  ", "?!", "kubernetes", "beroepsgeheimen"])
    expect(titles(query), query).toEqual([]);
});

test("a kind that people want more comes first, and then the shortest name", () => {
  const things = [thing("Overleg in een team"), thing("Overleg"), thing("Overleg plannen", [], 1.3)];
  expect(titles("overl", things)).toEqual(["Overleg plannen", "Overleg", "Overleg in een team"]);
});

const { content } = readContent("content");
const real = readThings(namesFile(content)).filter(({ href }) => href);
const ready = suggestable(real);

test("each of the real names suggests its thing by its whole title", () => {
  expect(real.length).toBeGreaterThan(350);
  const lost = real.filter(({ href, title }) => !suggest(ready, title, 6).some((one) => one.thing.href === href));
  // Names that more than six things begin with.
  expect(lost.map(({ title }) => title)).toEqual([]);
});

test("while a real name is typed, what is suggested always begins with what was typed so far", () => {
  let walked = 0;
  fc.assert(
    fc.property(fc.constantFrom(...real), fc.integer({ min: 2, max: 12 }), ({ title }, length) => {
      const typed = title.slice(0, length);
      const found = suggest(ready, typed, 6);
      walked += found.length;
      expect(found.length).toBeLessThanOrEqual(6);
      expect(new Set(found.map((one) => one.thing.href)).size).toBe(found.length);
      if (/^[\p{L}\p{N}]{2}/u.test(typed)) expect(found.length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
  expect(walked).toBeGreaterThan(300);
});
