import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Choice,
  facetNames,
  type Facets,
  fits,
  readChoice,
  writeChoice,
} from "../../src/views/catalogue-filter.ts";

const known = {
  doel: ["overleg", "moreel-dilemma"],
  tijd: ["kort", "sessie", "meerdere"],
  groep: ["twee", "team"],
  stappen: ["ja"],
  principe: ["persoon-centraal", "sociale-dynamieken"],
} satisfies Facets;

const facets: fc.Arbitrary<Facets> = fc.record(
  Object.fromEntries(facetNames.map((name) => [name, fc.subarray(known[name], { minLength: 1 })])),
  { requiredKeys: [] },
);
const choices: fc.Arbitrary<Choice> = fc.record({
  facets,
  query: fc.string({ maxLength: 150, unit: "grapheme" }).map((text) => text.trim()),
});

test("a choice survives its address", () => {
  fc.assert(
    fc.property(choices, (choice) => {
      expect(readChoice(writeChoice(choice), known)).toEqual({ ...choice, dropped: [] });
    }),
  );
});

test("whatever stands in an address, only what is known is chosen, and each key that is not is told", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const read = readChoice(`#${text}`, known);
      for (const name of facetNames)
        for (const value of read?.facets[name] ?? []) expect(known[name] as string[]).toContain(value);
    }),
  );
  expect(readChoice("#doel=overleg&doel=weg&kleur=rood&tijd=kort&tijd=kort", known)).toEqual({
    facets: { doel: ["overleg"], tijd: ["kort"] },
    query: "",
    dropped: ["doel", "kleur"],
  });
});

test("a bare goal is chosen; a place on the page is no choice, an empty address an empty one", () => {
  expect(readChoice("#moreel-dilemma", known)?.facets).toEqual({ doel: ["moreel-dilemma"] });
  expect(readChoice("#p-inhoud", known)).toBeUndefined();
  expect(readChoice("", known)).toEqual({ facets: {}, query: "", dropped: [] });
  expect(writeChoice({ facets: {}, query: "  " })).toBe("");
});

test("an ampersand that a programme escaped is one", () => {
  expect(readChoice("#doel=overleg&amp;tijd=kort", known)?.facets).toEqual({ doel: ["overleg"], tijd: ["kort"] });
});

test("one value of each facet that was asked is enough, and each facet asked has to have one", () => {
  const entry: Facets = { doel: ["overleg"], tijd: ["kort"] };
  expect(fits(entry, {})).toBe(true);
  expect(fits(entry, { tijd: ["sessie", "kort"] })).toBe(true);
  expect(fits(entry, { tijd: ["sessie"] })).toBe(false);
  expect(fits(entry, { doel: ["overleg"], groep: ["team"] })).toBe(false);
  fc.assert(fc.property(facets, (one) => fits(one, one)));
});
