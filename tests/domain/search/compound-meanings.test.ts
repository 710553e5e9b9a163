/** What a compound means that the site does not know. */
import { expect, test } from "vitest";
import { makeIndex, type SearchIndex, type Thing } from "../../../src/domain/search/index.ts";
import type { Way } from "../../../src/domain/search/meaning.ts";
import { parse } from "../../../src/domain/search/query.ts";
import { stem } from "../../../src/domain/search/words.ts";
import { index, language, thing } from "./fixture.ts";

/** What a query of one word means in an index: way and stems. */
const waysOf = (all: SearchIndex, query: string): [Way, string][] =>
  parse(all, query).flatMap(({ meanings }) => meanings.map(({ way, stems }): [Way, string] => [way, stems.join(" ")]));
const meant = (query: string) => waysOf(index, query);
const s = (...words: string[]) => words.map(stem).join(" ");

test("a compound that the site does not know means its parts, together before each apart", () => {
  const ways = meant("teamsamenstelling");
  expect(ways[0]).toEqual(["apart", s("team", "samenstelling")]);
  expect(ways).toContainEqual(["part", s("samenstelling")]);
  expect(meant("overlegsamenstelling")).toContainEqual(["part", s("overleg")]);
  expect(meant("teamvergadering")).toContainEqual(["apart", s("team", "overleg")]);
});

test("a short part of a compound counts by itself only where something is called so", () => {
  const named = makeIndex([...index.things, thing("Team")], language, ["samenstelling"]);
  const ways = (all: SearchIndex) => waysOf(all, "teamsamenstelling");
  expect(ways(index)).not.toContainEqual(["part", s("team")]);
  expect(ways(named)).toContainEqual(["part", s("team")]);
});

test("what would be cut at a word that says nothing is no compound", () => {
  expect(index.language.empty.has("een")).toBe(true);
  expect(meant("eenplan")).toEqual([]);
});

test("a compound whose last part says little means what it is about, with its synonyms", () => {
  expect(meant("overlegmoment")).toEqual([
    ["core", s("overleg")],
    ["core", s("vergadering")],
  ]);
  expect(meant("voetbalmoment")).toEqual([]);
});

test("of a compound the last part says more than the first", () => {
  const [first, last] = parse(index, "overlegsamenstelling")[0]?.meanings.filter(({ way }) => way === "part") ?? [];
  expect(first?.factor).toBeLessThan(last?.factor ?? 0);
});

test("a short first part is what a compound is about only where something is called so, and never a word that says nothing", () => {
  const snel = thing("Snel en zeker overleg");
  const called = makeIndex([...index.things, snel, thing("Snel")], language);
  expect(waysOf(makeIndex([...index.things, snel], language), "snelmodel")).toEqual([]);
  expect(waysOf(called, "snelmodel")).toEqual([["core", "snel"]]);
  expect(waysOf(makeIndex([...index.things, thing("Van")], language), "vanmodel")).toEqual([]);
});

test("a last part answers for a compound where it is common here, or all before it is", () => {
  const many: Thing[] = Array.from({ length: 400 }, (_, at) => thing(`Iets ${at}`));
  const all = [...many, thing("Groei"), thing("Pakket"), ...[1, 2, 3].map((at) => thing(`Overleg ${at}`))];
  const large = makeIndex(all, language);
  expect(waysOf(large, "groeipakket")).not.toContainEqual(["part", "pakket"]);
  expect(waysOf(large, "groeioverleg")).toContainEqual(["part", "overleg"]);
  expect(waysOf(large, "overlegpakket")).toContainEqual(["part", "pakket"]);
});
