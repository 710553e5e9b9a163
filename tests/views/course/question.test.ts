import { expect, test } from "vitest";
import { aid, type Kaarten } from "../../../src/schema/aid.ts";
import { isSingle, lastChange, questionSet, questionSets } from "../../../src/views/course/question.ts";
import { aidsOf } from "../../domain/real-aids.ts";
import { validKaarten } from "../../domain/fixtures.ts";
import { content, real } from "./sets.ts";

test("every exercise of every aid is in the bank, as its file has it", () => {
  const decks = aidsOf("kaarten").filter(({ exercises }) => exercises.length > 0);
  expect(decks).toHaveLength(9);
  expect(real.map(({ id }) => id).sort()).toEqual(decks.map(({ id }) => id).sort());
  for (const deck of decks) {
    const set = real.find(({ id }) => id === deck.id);
    expect(set?.questions.map(({ situation, question, options }) => ({ situation, question, options }))).toEqual(
      deck.exercises.map(({ situation, question, options }) => ({ situation, question, options })),
    );
    expect(set?.cards.map(({ title }) => title)).toEqual(deck.cards.map(({ title }) => title));
  }
});

test("ids are made of the content's own, whatever the order or the version", () => {
  const deck = validKaarten();
  const ids = (one: Kaarten) => questionSet(one).questions.map(({ id }) => id);
  expect(ids(deck)).toEqual(["pris-proef-kaarten-nieuwe-buur"]);
  const [first] = deck.exercises;
  const later = { ...deck, version: "2.0", exercises: [{ ...first, id: "een-ander" }, first] };
  expect(ids(aid.parse(later) as Kaarten)).toContain("pris-proef-kaarten-nieuwe-buur");
});

test("every id is unique, ASCII and short enough for Moodle, every name for a title", () => {
  const entries = real.flatMap(({ questions, cards }) => [...questions, ...cards]);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(74);
  expect(entries.filter(({ id }) => !/^[a-z][a-z0-9-]{0,99}$/.test(id))).toEqual([]);
  expect(real.flatMap(({ questions }) => questions).filter(({ name }) => name.length > 255)).toEqual([]);
});

test("a question with two answers that fit is asked as such", () => {
  const questions = real.flatMap((set) => set.questions);
  const several = questions.filter((question) => !isSingle(question));
  expect(several.length).toBeGreaterThan(3);
  for (const { options } of several) expect(options.filter(({ fits }) => fits).length).toBeGreaterThan(1);
});

test("an aid bears the day of its last version, a bank that of its last aid", () => {
  for (const { id, on } of real)
    expect(
      content.aid
        .get(id)
        ?.data.changes.map((change) => change.on)
        .sort()
        .at(-1),
      id,
    ).toBe(on);
  expect(lastChange([{ on: "2026-11-22" }, { on: "2027-01-01" }, { on: "2026-12-31" }])).toBe("2027-01-01");
});

test("an aid without exercises brings nothing", () => {
  expect(questionSets({ ...content, structure: { ...content.structure, aids: [] } })).toEqual([]);
});
