import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerableParts } from "../../src/domain/answerable.ts";
import { replay } from "../../src/domain/replay.ts";
import { readState, writeState } from "../../src/views/fragment.ts";
import { validWegwijzer, validKeuzetabel } from "../domain/fixtures.ts";

const aid = validWegwijzer();
const read = (hash: string) => readState(hash, aid.questions);

describe("readState", () => {
  test("reads a state", () => {
    expect(read("#s=1&gevaar=nee&akkoord=ja")).toEqual({
      kind: "state",
      answers: { gevaar: "nee", akkoord: "ja" },
      dropped: [],
    });
    expect(read("#s=1")).toEqual({ kind: "state", answers: {}, dropped: [] });
  });
  test("reads a place", () => {
    for (const id of ["gevaar", "help", "weg", "p-menu", "s"]) expect(read(`#${id}`)).toEqual({ kind: "place", id });
  });
  test("anything else is neither", () => {
    for (const hash of ["", "#", "#Gevaar", "#a&b", "#?gevaar", "#%", "#a b", "#-"])
      expect(read(hash), hash).toEqual({ kind: "none" });
  });
  test("what looks like a state and is none counts as lost", () => {
    for (const hash of ["#gevaar=ja", "#s%253D1%2526gevaar%253Dja", "#x=1"])
      expect(read(hash), hash).toMatchObject({ kind: "state", answers: {} });
    expect(read("#gevaar=ja")).toMatchObject({ dropped: ["gevaar"] });
  });
  test("reads a link that was escaped, or that took the end of a sentence along", () => {
    const state = { kind: "state", answers: { gevaar: "nee", akkoord: "ja" }, dropped: [] };
    for (const hash of [
      "#s%3D1%26gevaar%3Dnee%26akkoord%3Dja",
      "#s%3d1%26gevaar=nee&akkoord=ja",
      "#s=1&amp;gevaar=nee&amp;akkoord=ja",
      ...[".", ")", ").", "’", "%20", "&", "…"].map((end) => `#s=1&gevaar=nee&akkoord=ja${end}`),
    ])
      expect(read(hash), hash).toEqual(state);
    expect(read("#akkoord.")).toEqual({ kind: "place", id: "akkoord" });
  });
  test("drops and names what the aid does not know", () => {
    expect(read("#s=1&gevaar=misschien&weer=zon&akkoord=ja&__proto__=x")).toEqual({
      kind: "state",
      answers: { akkoord: "ja" },
      dropped: ["gevaar", "weer", "__proto__"],
    });
  });
  test("of two answers to one question the first stays, and that is said", () => {
    expect(read("#s=1&gevaar=ja&gevaar=nee")).toEqual({
      kind: "state",
      answers: { gevaar: "ja" },
      dropped: ["gevaar"],
    });
    expect(read("#s=1&gevaar=ja&gevaar=ja")).toEqual({ kind: "state", answers: { gevaar: "ja" }, dropped: [] });
  });
  test("a version of later is not guessed at", () => {
    expect(read("#s=2&gevaar=ja")).toEqual({ kind: "state", answers: {}, dropped: ["gevaar"] });
  });
  test("malformed escapes do not throw", () => {
    expect(read("#s=1&gevaar=%E0%A4%A&%=%&akkoord=ja")).toMatchObject({ kind: "state", answers: { akkoord: "ja" } });
  });
  test("a keuzetabel has a state too", () => {
    expect(readState("#s=1&nood=groot&doelen=samen&gevaar=ja", answerableParts(validKeuzetabel()))).toEqual({
      kind: "state",
      answers: { nood: "groot", doelen: "samen" },
      dropped: ["gevaar"],
    });
  });
});

describe("writeState", () => {
  test("writes the version first, then the answers in order", () => {
    expect(writeState({ gevaar: "nee", akkoord: "ja" })).toBe("#s=1&gevaar=nee&akkoord=ja");
    expect(writeState({})).toBe("#s=1");
  });
});

describe("properties", () => {
  const known = fc.record(
    Object.fromEntries(aid.questions.map(({ id, answers }) => [id, fc.constantFrom(...answers.map((one) => one.id))])),
    { requiredKeys: [] },
  ) as fc.Arbitrary<Record<string, string>>;

  test("what is written is read again", () => {
    fc.assert(
      fc.property(known, (answers) => {
        expect(read(writeState(answers))).toEqual({ kind: "state", answers: { ...answers }, dropped: [] });
      }),
    );
  });
  test("any ids and values come back, as long as the aid knows them", () => {
    // The one shape that an id can have; what else stands at the end of a link belongs to the sentence around it.
    const text = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    fc.assert(
      fc.property(fc.dictionary(text, text, { noNullPrototype: true }), (answers) => {
        fc.pre(!("s" in answers));
        const strange = Object.entries(answers).map(([id, value]) => ({ id, text: id, answers: [{ id: value }] }));
        const found = readState(writeState(answers), strange);
        expect(found.kind === "state" && new Map(Object.entries(found.answers))).toEqual(
          new Map(Object.entries(answers)),
        );
      }),
    );
  });
  test("no string makes it throw, and all it hands back is known to the aid", () => {
    const anything = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc
        .array(fc.constantFrom("#", "s", "=", "1", "&", "%", "gevaar", "ja", "nee", "+", "__proto__", "constructor"))
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(anything, (hash) => {
        const found = read(hash);
        if (found.kind === "place") expect(found.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        if (found.kind !== "state") return;
        for (const [id, answer] of Object.entries(found.answers))
          expect(aid.questions.find((one) => one.id === id)?.answers.some((one) => one.id === answer)).toBe(true);
        expect(Object.getPrototypeOf(found.answers)).toBe(Object.prototype);
        expect(replay(aid, found.answers).kind).not.toBe("nowhere");
      }),
      { numRuns: 5000 },
    );
  });
});
