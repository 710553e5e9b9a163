/** How a query is read: what each word may mean on this site, and which words say nothing. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { makeIndex } from "../../../src/domain/search/index.ts";
import type { Way } from "../../../src/domain/search/meaning.ts";
import { beginnings, parse } from "../../../src/domain/search/query.ts";
import { stem } from "../../../src/domain/search/words.ts";
import { index, language, thing } from "./fixture.ts";

const read = (query: string) => parse(index, query).map(({ typed }) => typed);
/** The meanings of a query of one term: way and words. */
const meant = (query: string): [Way, string][] => {
  const terms = parse(index, query);
  expect(terms, query).toHaveLength(1);
  return terms.flatMap(({ meanings }) => meanings.map(({ way, stems }): [Way, string] => [way, stems.join(" ")]));
};
const s = (...words: string[]) => words.map(stem).join(" ");

test("a word of the site means itself, and its synonyms", () => {
  expect(meant("tolk")).toEqual([["itself", s("tolk")]]);
  expect(meant("Overleg")).toEqual([
    ["itself", s("overleg")],
    ["synonym", s("vergadering")],
  ]);
});

test("a word that only people who search use means words of the site", () => {
  expect(meant("vertaler")).toEqual([["synonym", s("tolk")]]);
  expect(meant("meetings")).toEqual([
    ["synonym", s("overleg")],
    ["synonym", s("vergadering")],
  ]);
});

test("a word that shares its stem with one that says nothing is not that word", () => {
  expect(meant("wat")).toEqual([["itself", s("wat")]]);
  expect(stem("watt")).toBe(stem("wat"));
  expect(meant("watt")).toEqual([]);
});

test("an abbreviation and what it stands for lead to each other", () => {
  expect(meant("mdo")).toContainEqual(["synonym", s("multidisciplinair", "overleg")]);
  expect(meant("multidisciplinair overleg")).toContainEqual(["synonym", s("mdo")]);
});

test.each(["beroeps geheim", "beroep geheim", "geheim beroeps", "beroeps-geheim", "BEROEPSGEHEIM", "beroepsgeheimen"])(
  "%s is beroepsgeheim",
  (query) => {
    expect(meant(query)[0]?.[1]).toBe(s("beroepsgeheim"));
  },
);

test("words with others between them are joined the other way round alone", () => {
  expect(read("overleg van het team")).toEqual(["overleg team"]);
  expect(meant("overleg van het team")[0]).toEqual(["together", s("teamoverleg")]);
  expect(read("beroeps van geheim")).toEqual(["beroeps", "geheim"]);
});

test("a form of a word is a form of it, also of a word with synonyms", () => {
  expect(meant("tolkje")).toEqual([["form", s("tolk")]]);
  expect(meant("zorgplannetje")).toEqual([["form", s("zorgplan")]]);
});

test.each(["kubernetes", "voetbal", "hypotheek", "qwertyuiop"])("%s means nothing here", (query) => {
  expect(meant(query)).toEqual([]);
});

test("words that say nothing are dropped, and kept where there are no others", () => {
  expect(read("wat is het beroepsgeheim?")).toEqual(["beroepsgeheim"]);
  expect(read("hoe mag ik een tolk")).toEqual(["tolk"]);
  expect(read("wie doet wat")).toEqual(["wie", "doet", "wat"]);
  expect(read("")).toEqual([]);
  expect(read("?!")).toEqual([]);
});

test("of an article the number counts", () => {
  for (const query of ["art. 352", "artikel 352", "art 352", "352"]) expect(read(query)).toEqual(["352"]);
  expect(read("artikel")).toEqual(["artikel"]);
});

test("behind art. the number of a law comes before the same number elsewhere", () => {
  expect(meant("art. 352")[0]).toEqual(["itself", s("art", "352")]);
  expect(meant("352")).toEqual([["itself", s("352")]]);
  expect(meant("art. 999")).toEqual([]);
});

test("a verb means its noun too, and a noun its verb", () => {
  const two = makeIndex([thing("Coördinatie"), thing("Voorzitter"), thing("Overdracht")], language);
  const forms = (query: string) => parse(two, query)[0]?.meanings.map(({ way, stems }) => [way, stems.join(" ")]);
  expect(forms("coördineren")).toContainEqual(["form", s("coordinatie")]);
  expect(forms("voorzitten")).toContainEqual(["form", s("voorzitter")]);
  expect(forms("overdragen")).toContainEqual(["form", s("overdracht")]);
  expect(forms("voetballen")).toEqual([]);
});

test("a doctor is no article", () => {
  expect(meant("arts")).toEqual([["itself", s("arts")]]);
  expect(index.postings.get(stem("arts"))).not.toEqual(index.postings.get(stem("art")));
});

test("of the forms that a word has on the site, the shortest stands for it", () => {
  const forms = makeIndex([thing("Vergaderingen"), thing("Vergadering"), thing("Vergaderingen leiden")], language);
  expect(forms.shown.get(stem("vergadering"))).toBe("vergadering");
});

test("what is still being typed may become words that begin so", () => {
  expect(beginnings(index, "beroepsg").map(({ stems }) => stems[0])).toContain(s("beroepsgeheim"));
  expect(beginnings(index, "part").map(({ way }) => way)).toEqual(["begins"]);
  expect(beginnings(index, "to")).toEqual([]);
  // Nothing is cut off at the end to find something.
  expect(beginnings(index, "tolken in het buitenland")).toEqual([]);
  expect(beginnings(index, "teamoverlegx")).toEqual([]);
});

const words = [...index.shown.values(), "van", "het", "kubernetes", "art.", "352", "meeting", "rondetafel", "beroeps"];
test("whatever is typed, terms stand in it in its order, and each meaning has stems and a factor", () => {
  let walked = 0;
  const query = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 80 }),
    fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((list) => list.join(" ")),
  );
  fc.assert(
    fc.property(query, (text) => {
      for (const { meanings } of parse(index, text)) {
        walked += 1;
        for (const { stems, factor } of meanings) {
          expect(stems.length).toBeGreaterThan(0);
          expect(factor).toBeGreaterThan(0);
          expect(factor).toBeLessThanOrEqual(1);
        }
      }
      expect(parse(index, text.toUpperCase().toLowerCase()).length).toBe(parse(index, text.toLowerCase()).length);
    }),
    { numRuns: 300 },
  );
  expect(walked).toBeGreaterThan(300);
});
