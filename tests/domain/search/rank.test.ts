/** What stands first, and why it is there. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { makeIndex } from "../../../src/domain/search/index.ts";
import { readLanguage } from "../../../src/domain/search/language.ts";
import { parse } from "../../../src/domain/search/query.ts";
import { rank } from "../../../src/domain/search/rank.ts";
import { index, language, searchWith, thing, things, titles } from "./fixture.ts";

const ranked = (query: string) => rank(index, query, parse(index, query));
const found = (query: string) => titles(ranked(query));

test.each(things.map(({ title }) => title))("its whole title finds %s first", (title) => {
  const [first] = ranked(title);
  expect(first?.thing.title).toBe(title);
  expect(first?.named).toBe(true);
});

test("another name finds its thing first, but the thing that has it as title before that", () => {
  expect(found("zwijgplicht")[0]).toBe("Beroepsgeheim");
  const two = makeIndex([thing("A", { other: ["inspraak"] }), thing("Inspraak")], language);
  expect(titles(rank(two, "inspraak", parse(two, "inspraak")))).toEqual(["Inspraak", "A"]);
});

test("a title is found by more than what others say about it, and that by more than its kind", () => {
  const all = makeIndex(
    [
      thing("Eerste van vier", { kindWord: "rooster" }),
      thing("Tweede van vier", { words: ["een rooster maken"] }),
      thing("Derde van vier", { other: ["rooster voor later"] }),
      thing("Rooster voor nu"),
    ],
    language,
  );
  expect(titles(rank(all, "rooster", parse(all, "rooster")))).toEqual([
    "Rooster voor nu",
    "Derde van vier",
    "Tweede van vier",
    "Eerste van vier",
  ]);
});

test("who holds a word as it was typed comes before who holds another form of it", () => {
  const two = makeIndex([thing("Stem je af"), thing("Stemmen met een groep")], language);
  expect(titles(rank(two, "stemmen", parse(two, "stemmen")))[0]).toBe("Stemmen met een groep");
  expect(titles(rank(two, "stem", parse(two, "stem")))[0]).toBe("Stem je af");
});

test("a name is asked when most of it is: words that say nothing may lack, not most words", () => {
  const two = makeIndex([thing("Wie doet wat in een overleg"), thing("Het overleg")], language);
  const [first, second] = rank(two, "overleg", parse(two, "overleg"));
  expect([first?.thing.title, first?.named, second?.named]).toEqual(["Het overleg", true, false]);
  expect(rank(two, "wie doet wat in een overleg", parse(two, "wie doet wat in een overleg"))[0]).toMatchObject({
    ...{ named: true, thing: { title: "Wie doet wat in een overleg" } },
  });
});

test("two sentences that share their common words alone are not one", () => {
  const two = makeIndex(
    [thing("Rooster", { words: ["wat is het verschil van een hond en een kat"] }), thing("Tolk")],
    readLanguage({ groups: [], whole: [], light: [], empty: ["wat", "is", "het", "van", "een", "en"] }),
  );
  expect(titles(rank(two, "wat is het van een tolk en een arts", parse(two, "tolk arts")))).toEqual(["Tolk"]);
});

test("of two that fit as well, the kind that people want more comes first", () => {
  const two = makeIndex([thing("Rooster maken"), thing("Rooster lezen", { prior: 1.2 })], language);
  expect(titles(rank(two, "rooster", parse(two, "rooster")))).toEqual(["Rooster lezen", "Rooster maken"]);
});

test("what has all words comes before what has most", () => {
  expect(found("beroepsgeheim multidisciplinair overleg")[0]).toBe("Beroepsgeheim in een multidisciplinair overleg");
  expect(found("gedeeld beroepsgeheim")[0]).toBe("Gedeeld beroepsgeheim");
  const [first, second] = ranked("tips overleg");
  expect([first?.reasons.length, second?.reasons.length]).toEqual([2, 1]);
});

test("what bears the whole query as its name comes first, also where its kind is wanted less", () => {
  const holds = thing("Rooster lezen", { prior: 1.15 });
  for (const named of [thing("Rooster", { prior: 0.8 }), thing("Lijst", { other: ["roosters"], prior: 0.8 })]) {
    const two = makeIndex([holds, named], language);
    expect(titles(rank(two, "rooster", parse(two, "rooster")))).toEqual([named.title, holds.title]);
  }
});

test("all words said about a thing come before one that is its title", () => {
  const both = thing("Iets met vier woorden", { words: ["rooster maken"] });
  const fillers = ["kaart", "plan", "lijst", "spel"].map((one) => thing(`${one} maken`));
  const all = makeIndex([thing("Rooster"), both, ...fillers], language);
  expect(rank(all, "rooster maken", parse(all, "rooster maken"))[0]?.thing).toBe(both);
});

test("a sentence that people have in mind finds what was told about it, common words too", () => {
  const [first] = ranked("iemand spreekt een taal");
  expect(first?.thing.title).toBe("Tolk");
});

test("it says by which way each word was found, and the site's word where that is another", () => {
  expect(ranked("vertaler")[0]?.reasons).toEqual([{ typed: "vertaler", way: "synonym", word: "tolk" }]);
  expect(ranked("tolk")[0]?.reasons).toEqual([{ typed: "tolk", way: "itself" }]);
  const text = rank(index, "tolk", parse(index, "tolk"), [new Map([[11, 1]])]);
  expect(text.find((hit) => hit.thing.title === "Zorgplan")?.reasons).toEqual([{ typed: "tolk", way: "text" }]);
  expect(text[0]?.thing.title).toBe("Tolk");
});

test("a word that stands in running text alone, and one that says little, do not outweigh what it is about", () => {
  const asked = (all: typeof index, query: string, text: number) =>
    rank(all, query, parse(all, query), [new Map(), new Map([[text, 1]])])[0]?.thing.title;
  // "Zorgplan" alone mentions "inschakelen"; what is called so comes first all the same.
  expect(asked(index, "tolk inschakelen", 11)).toBe("Tolk");
  const models = makeIndex([...index.things, thing("Model"), thing("Tolk bij een gesprek")], language);
  expect(
    rank(models, "model tolk", parse(models, "model tolk"))
      .slice(0, 2)
      .map(({ thing: { title } }) => title),
  ).toEqual(["Tolk", "Tolk bij een gesprek"]);
});

test("a light word tells little only where nobody means something else by it", () => {
  const light = ["theorie", "tool"];
  const groups = [{ words: ["tool", "instrument"], typed: [] }];
  const all = makeIndex(
    [...light.flatMap((one) => [thing(one), thing(`Eerste ${one}`)]), thing("Tolk"), thing("Een tolk")],
    readLanguage({ groups, whole: [], light, empty: [] }),
  );
  const first = (query: string) => rank(all, query, parse(all, query))[0]?.thing.title;
  expect([first("theorie tolk"), first("tool tolk")]).toEqual(["Tolk", "tool"]);
});

test("who has the stem of a word that says nothing, and is spelled otherwise, is not meant", () => {
  const data = { groups: [{ words: ["naaste", "familie"], typed: [] }], whole: [], light: [], empty: ["naast"] };
  const all = makeIndex([thing("Naast elkaar"), thing("Een naaste")], readLanguage(data));
  expect(titles(rank(all, "familie", parse(all, "familie")))).toEqual(["Een naaste"]);
});

test("what fits nothing finds nothing", () => {
  for (const query of ["", "kubernetes", "?!"]) expect(found(query), query).toEqual([]);
});

const words = [...index.shown.values()];
test("in any query of its words: the best first, each thing once, never one without a reason, in every order of capitals", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }), (list) => {
      const query = list.join(" ");
      const hits = ranked(query);
      hits.forEach(({ score, reasons }, at) => {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(hits[at - 1]?.score ?? Infinity);
        expect(reasons.length).toBeGreaterThan(0);
      });
      expect(new Set(hits.map(({ at }) => at)).size).toBe(hits.length);
      expect(found(query.toUpperCase())).toEqual(titles(hits));
    }),
    { numRuns: 200 },
  );
});

test("a word more never finds a thing better that does not hold it than before", async () => {
  const search = searchWith();
  const one = await search("overleg");
  const two = await search("overleg tips");
  const other = (hits: typeof one.hits) => hits.find(({ thing: { title } }) => title === "Teamoverleg")?.score ?? 0;
  expect(other(two.hits)).toBeLessThan(other(one.hits));
});
