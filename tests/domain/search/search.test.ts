/** A search as a whole: names, then running text, then what was probably meant, and honest where there is nothing. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { makeSearch } from "../../../src/domain/search/search.ts";
import { makeIndex } from "../../../src/domain/search/index.ts";
import { readLanguage } from "../../../src/domain/search/language.ts";
import { index, language, searchWith, thing, titles } from "./fixture.ts";

const ZORGPLAN = 11;
/** Something to find that bears no name of the language. */
const emptyIndex = makeIndex(
  [thing("Zorgplan")],
  readLanguage({ groups: [{ words: ["MDO"], typed: ["rondetafel"] }], whole: [], light: [], empty: [] }),
);

test("names come before running text, and what only running text holds is found too", async () => {
  const { hits, unknown } = await searchWith({ tolk: [ZORGPLAN], begroting: [ZORGPLAN] })("tolk");
  expect(titles(hits)).toEqual(["Tolk", "Zorgplan"]);
  const text = await searchWith({ begroting: [ZORGPLAN] })("begroting");
  expect(titles(text.hits)).toEqual(["Zorgplan"]);
  expect([unknown, text.unknown]).toEqual([[], []]);
});

test("it says which word was left out when nothing has them all", async () => {
  const { hits, left } = await searchWith()("tolk zorgplan overleg");
  expect(hits.length).toBeGreaterThan(0);
  expect(left.length).toBe(2);
  for (const word of left) expect(hits[0]?.reasons.map(({ typed }) => typed)).not.toContain(word);
  expect((await searchWith()("tips voor een overleg")).left).toEqual([]);
});

test.each(["kubernetes", "voetbalwedstrijd", "hypotheek", "overlegx", "xteamoverleg"])(
  "%s is unknown: nothing is found, and nothing is cut off to find something",
  async (query) => {
    const { hits, unknown, corrected } = await searchWith({ overleg: [ZORGPLAN] })(query);
    expect(hits).toEqual([]);
    expect(unknown).toEqual([query]);
    expect(corrected).toEqual([]);
  },
);

test("a slip is read as the likeliest word, and said", async () => {
  const search = searchWith({}, { beroepsgehim: ["beroepsgeheim"] });
  const { hits, corrected, unknown } = await search("beroepsgehim");
  expect(hits[0]?.thing.title).toBe("Beroepsgeheim");
  expect(hits[0]?.reasons[0]).toEqual({ typed: "beroepsgehim", way: "typo", word: "beroepsgeheim" });
  expect(corrected).toEqual([{ typed: "beroepsgehim", read: "beroepsgeheim" }]);
  expect(unknown).toEqual([]);
});

test("a word of its own is no slip and no beginning, but what looks like it is offered", async () => {
  const search = searchWith({}, { volk: ["tolk"], overl: [] }, ["volk", "overl"]);
  const { hits, corrected, unknown, alike } = await search("volk");
  expect([titles(hits), corrected, unknown, alike]).toEqual([[], [], ["volk"], ["tolk"]]);
  expect((await search("overl")).hits).toEqual([]);
  expect((await searchWith()("overl")).hits.length).toBeGreaterThan(0);
});

test("a word that only people who search use is looked up in running text as the site's word", async () => {
  const rondetafel = makeSearch(emptyIndex, (word) => Promise.resolve(new Map(word === "MDO" ? [[0, 1]] : [])));
  expect((await rondetafel("rondetafel")).hits).toHaveLength(1);
  expect((await rondetafel("kubernetes")).hits).toEqual([]);
});

test("beside a word that nobody knows here, a word that is like another is no slip", async () => {
  const { hits, corrected, unknown, alike } = await searchWith({}, { tork: ["tolk"] })("tork kubernetes");
  expect(hits).toEqual([]);
  expect(corrected).toEqual([]);
  expect([...unknown].sort()).toEqual(["kubernetes", "tork"]);
  expect(alike).toEqual(["tolk"]);
});

test("an unknown word beside a known one: what bears the name is shown, what only mentions it is not", async () => {
  const { hits, unknown } = await searchWith({ tolk: [ZORGPLAN] })("tolk kubernetes");
  expect(titles(hits)).toEqual(["Tolk"]);
  expect(unknown).toEqual(["kubernetes"]);
  expect(titles((await searchWith({ begroting: [ZORGPLAN] })("begroting kubernetes")).hits)).toEqual([]);
});

test("beside a word that nobody knows here, what means the same is no answer, nor is a word that says little", async () => {
  expect(titles((await searchWith()("vertaler")).hits)).toEqual(["Tolk"]);
  expect(titles((await searchWith()("vertaler kubernetes")).hits)).toEqual([]);
  const things = [...index.things, thing("Model")];
  const search = makeSearch(makeIndex(things, language), () => Promise.resolve(new Map()));
  expect(titles((await search("model")).hits)).toEqual(["Model"]);
  expect(titles((await search("kubernetes model")).hits)).toEqual([]);
});

test("there a light word is no answer even where others mean the same", async () => {
  const data = { groups: [{ words: ["model", "schema"], typed: [] }], whole: [], light: ["model"], empty: [] };
  const search = makeSearch(makeIndex([thing("Model")], readLanguage(data)), () => Promise.resolve(new Map()));
  expect(titles((await search("model")).hits)).toEqual(["Model"]);
  expect(titles((await search("kubernetes model")).hits)).toEqual([]);
});

test("what full text takes for a form of another word is not known here, and no slip", async () => {
  const asked: (readonly [string, number])[] = [];
  const search = makeSearch(
    index,
    () => Promise.resolve(new Map([0, 1, 2, 3].map((at) => [at, 1 - at / 10]))),
    () => Promise.resolve({ words: ["tolk"], isOther: false }),
    (word, places) => {
      asked.push([word, places.length]);
      return Promise.resolve(word === "boterham");
    },
  );
  expect(await search("paarden")).toMatchObject({ hits: [], unknown: ["paarden"], corrected: [] });
  expect((await search("boterham")).hits).toHaveLength(4);
  await search("tolk"); // a name holds it: nothing to look at
  expect(asked).toEqual([
    ["paarden", 3],
    ["boterham", 3],
  ]);
});

test("what is still being typed finds what it may become", async () => {
  const { hits, unknown } = await searchWith()("beroepsgeh");
  expect(hits[0]?.thing.title).toBe("Beroepsgeheim");
  expect(hits[0]?.reasons[0]?.way).toBe("begins");
  expect(unknown).toEqual([]);
});

test("of a phrase, running text counts only where it holds all its words", async () => {
  const texts = { multidisciplinair: [ZORGPLAN, 9], overleg: [9] };
  const { hits } = await searchWith(texts)("multidisciplinair overleg");
  const only = hits.filter(({ reasons }) => reasons.every(({ way }) => way === "text"));
  expect(titles(only)).toEqual(["Arts en team"]);
});

test("however long the query, three of its words at most are looked up in running text", async () => {
  const asked: string[] = [];
  const search = makeSearch(index, (word) => {
    asked.push(word);
    return Promise.resolve(new Map());
  });
  await search("tolk zorgplan participatie inspraak arts zwijgplicht tips");
  expect(asked).toHaveLength(3);
});

test("whatever is typed: no word is both read as another and unknown, and only results that fit are shown", async () => {
  const words = [...index.shown.values(), "kubernetes", "beroepsgehim", "zorgx", "de", "wie"];
  let withHits = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...words), { maxLength: 6 }), async (list) => {
      const { hits, corrected, unknown, left } = await searchWith(
        {},
        { beroepsgehim: ["beroepsgeheim"] },
      )(list.join(" "));
      withHits += hits.length > 0 ? 1 : 0;
      for (const { typed } of corrected) expect(unknown).not.toContain(typed);
      for (const word of left) expect(unknown).not.toContain(word);
      if (list.length > 0 && list.every((word) => word === "kubernetes")) expect(hits).toEqual([]);
      for (const hit of hits) expect(hit.reasons.length).toBeGreaterThan(0);
    }),
    { numRuns: 150 },
  );
  expect(withHits).toBeGreaterThan(50);
});
