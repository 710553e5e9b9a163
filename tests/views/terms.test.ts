import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type TermUse, termMatcher } from "../../src/views/terms.ts";

const term = (id: string, ...names: string[]): TermUse => ({ id, title: names[0] ?? id, definition: "x", names });
const find = termMatcher([
  term("team", "team", "teams"),
  term("vast-team", "vast team"),
  term("smart", "SMART"),
  term("avg", "AVG", "GDPR"),
  term("en-ander", "zorg- en ondersteuningsplan"),
  term("geintegreerd", "geïntegreerde zorg"),
]);
const found = (text: string) => {
  const hit = find(text);
  return hit && `${hit.term.id}: ${text.slice(hit.start, hit.end)}`;
};

describe("termMatcher", () => {
  test.each([
    ["Het team werkt.", "team: team"],
    ["Teams werken.", "team: Teams"],
    ["(team)", "team: team"],
    ["Een vast team werkt.", "vast-team: vast team"],
    ["Vast Team", "vast-team: Vast Team"],
    ["Maak het SMART.", "smart: SMART"],
    ["De GDPR geldt.", "avg: GDPR"],
    ["Een zorg- en ondersteuningsplan.", "en-ander: zorg- en ondersteuningsplan"],
    ["Geïntegreerde zorg helpt.", "geintegreerd: Geïntegreerde zorg"],
    ["Smart, en een team.", "team: team"],
    ["éénteam, dan team’s", "team: team"],
    ["Kijk op teams.be, met je team.", "team: team"],
    ["Een team. Daarna niets.", "team: team"],
  ])("%s → %s", (text, expected) => {
    expect(found(text)).toBe(expected);
  });
  test.each([
    "teamleren",
    "clusterteam",
    "team-overleg",
    "kern-team",
    "smart",
    "Smart",
    "steam",
    "team2",
    "ëteam",
    "team.be",
    "www.team",
    "",
  ])("%s holds no term", (text) => {
    expect(found(text)).toBeUndefined();
  });
  test("without terms nothing is found", () => {
    expect(termMatcher([])("team")).toBeUndefined();
    expect(termMatcher([term("leeg")])("team")).toBeUndefined();
  });
  test("each call starts anew", () => {
    expect([found("team"), found("team")]).toEqual(["team: team", "team: team"]);
  });
});

test("whatever the names and the text, it never throws, and what it finds is one of the names", () => {
  const name = fc.oneof(
    fc.string({ minLength: 1, unit: "grapheme" }),
    fc.constantFrom("a.b", "(x", "[", "a|b", "\\", "$&"),
  );
  fc.assert(
    fc.property(fc.array(name, { maxLength: 6 }), fc.string({ unit: "grapheme" }), fc.nat(8), (names, text, at) => {
      const matcher = termMatcher(names.map((one, index) => term(String(index), one)));
      const mixed = `${text} ${names[at] ?? ""} ${text}`;
      const hit = matcher(mixed);
      if (!hit) return;
      const use = mixed.slice(hit.start, hit.end);
      expect(hit.end).toBeGreaterThan(hit.start);
      expect(hit.term.names.map((one) => one.toLowerCase())).toContain(use.toLowerCase());
    }),
  );
});

test("a name that stands as a word of its own is always found", () => {
  const word = fc.stringMatching(/^[a-zé]{1,8}( [a-z]{1,8})?$/);
  fc.assert(
    fc.property(word, (name) => {
      const hit = termMatcher([term("x", name)])(`… ${name}, `);
      expect(hit).toMatchObject({ start: 2, end: 2 + name.length });
    }),
  );
});
