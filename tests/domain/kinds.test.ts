import { describe, expect, test } from "vitest";
import { answerableParts } from "../../src/domain/answerable.ts";
import { type AidAmount, aidAmounts, aidKinds, factsOf, groundsOf, nodesOf, placesOf } from "../../src/domain/kinds.ts";
import type { AidKind, AidOf } from "../../src/schema/aid.ts";
import { validKaarten, validKeuzetabel, validTalk, validWegwijzer } from "./fixtures.ts";
import { aidsOf, realAids } from "./real-aids.ts";
import { validZelfscan } from "./scan-fixture.ts";

const valid: { [K in AidKind]: AidOf<K> } = {
  wegwijzer: validWegwijzer(),
  kaarten: validKaarten(),
  keuzetabel: validKeuzetabel(),
  zelfscan: validZelfscan(),
};
/** What stands at a path. */
const at = (data: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce((value, step) => (value as Record<string | number, unknown>)[step], data);

test("an address can name the parts of an aid, in the order of its page", () => {
  const ids = Object.entries(valid).map(([kind, aid]) => [kind, nodesOf(aid).map(({ id }) => id)]);
  expect(Object.fromEntries(ids)).toEqual({
    wegwijzer: ["gevaar", "akkoord", "help", "overleg", "delen"],
    kaarten: ["oma", "anna", "nieuwe-buur"],
    keuzetabel: ["nood", "doelen", "mono", "multi", "inter"],
    zelfscan: [
      ...["wie", "sector", "vorm", "redenen", "partners", "te-licht", "weinig-partners"],
      ...["met-wie", "herkomst", "intensiteit", "nodig", "nieuw"],
      ...["geen-welzijn", "vooral-apart", "meer-nodig", "nieuwe-partner", "steun", "beleid", "meer-steun"],
    ],
  });
  const talk = ["rust", "tijd", "bereik", "wanneer", "gevolg", "waarden", "welke", "vergeten", "bedanken"];
  expect(nodesOf(validTalk()).map(({ id }) => id)).toEqual(talk);
});

describe("of every aid of this site", () => {
  const aids = realAids().map(({ aid }) => aid);
  test("each part, example, link and reference is what stands at its path", () => {
    let walked = 0;
    for (const aid of aids) {
      const facts = factsOf(aid.kind);
      for (const { id, path } of placesOf(aid)) expect(at(aid, [...path, "id"])).toBe(id);
      for (const { path, url } of facts.links(aid)) expect(at(aid, path)).toBe(url);
      for (const { path, id } of facts.references(aid)) expect(at(aid, path)).toBe(id);
      for (const { path, basis } of groundsOf(aid)) expect(at(aid, [...path, "basis"])).toBe(basis);
      walked += placesOf(aid).length + facts.references(aid).length + groundsOf(aid).length;
    }
    console.log(`kinds: ${walked} parts, references and grounds of ${aids.length} aids`);
    expect(walked).toBeGreaterThan(500);
  });
  test("the parts to answer are among those with an address, each with at least two answers", () => {
    const parts = aids.flatMap((aid) => {
      const nodes = nodesOf(aid).map(({ id }) => id);
      expect(answerableParts(aid).filter(({ id }) => !nodes.includes(id))).toEqual([]);
      return answerableParts(aid);
    });
    expect(parts.length).toBeGreaterThan(30);
    expect(parts.filter(({ answers }) => answers.length < 2)).toEqual([]);
  });
});

test("what the site counts inside aids is counted by some kind", () => {
  const counted = new Set(Object.values(valid).flatMap((aid) => Object.keys(factsOf(aid.kind).amounts(aid))));
  expect(counted).toEqual(new Set<AidAmount>(aidAmounts));
  expect(factsOf("wegwijzer").amounts(valid.wegwijzer)).toEqual({ questions: 2, answers: 5, outcomes: 3 });
  expect(factsOf("zelfscan").amounts(valid.zelfscan)).toEqual({ items: 9 });
  expect(factsOf("kaarten").amounts(valid.kaarten)).toEqual({ cards: 2, exercises: 1, themes: 0 });
  expect(factsOf("kaarten").amounts(validTalk())).toEqual({ cards: 0, exercises: 0, themes: 2 });
});

test("every kind has rules of its own, and an aid on this site", () => {
  for (const [kind, { rules }] of Object.entries(aidKinds)) {
    expect(rules.length, kind).toBeGreaterThan(4);
    expect(aidsOf(kind as AidKind).length, kind).toBeGreaterThan(0);
  }
});
