import { expect, test } from "vitest";
import { readContent } from "../../../src/reader/read.ts";
import type { Kaarten } from "../../../src/schema/aid.ts";
import { questionSets } from "../../../src/views/course/question.ts";
import { islandData } from "../../../src/views/island/index.ts";
import { oefenenData, practiceDeck } from "../../../src/views/oefenen/deck.ts";

const { content } = readContent("content");
const deck = practiceDeck(content).flat();
const { sets } = oefenenData(content);

test("every exercise and card of the site is in the deck, under the id that it has in every file of questions", () => {
  const bank = questionSets(content).flatMap(({ questions, cards }) => [...cards, ...questions]);
  console.log(`to practise: ${deck.length}`);
  expect(deck.length).toBeGreaterThan(70);
  expect(deck.map(({ id }) => id).sort()).toEqual(bank.map(({ id }) => id).sort());
  expect(deck.filter(({ kind }) => kind === "card").length).toBeGreaterThan(5);
  for (const one of deck) expect(one.id).toMatch(/^pris-[a-z0-9-]+$/);
});

test("the sets that one chooses from hold all of it, each under a name of its own, a self-test under that of its principle", () => {
  expect(sets).toHaveLength(9);
  expect(new Set(sets.map(({ title }) => title)).size).toBe(sets.length);
  for (const { id, count } of sets) expect(deck.filter(({ set }) => set === id)).toHaveLength(count);
  expect(deck.filter(({ set }) => !sets.some(({ id }) => id === set))).toEqual([]);
  expect(sets.find(({ id }) => id === "zelftest-persoon-centraal")?.title).toBe("Persoon centraal");
  expect(sets.find(({ id }) => id === "luistertechnieken")?.title).toBe("Luistertechnieken");
});

test("an explanation leads on where that of the self-test does", () => {
  const questions = deck.filter((one) => one.kind === "question");
  expect(questions.length).toBeGreaterThan(60);
  for (const { id } of sets) {
    const aid = islandData(content, content.aid.get(id)?.data ?? expect.fail(`no ${id}`), "https://pris.example");
    const own = aid.kind === "kaarten" ? aid.exercises.map(({ more }) => more?.href) : [];
    expect(own).not.toContain(undefined);
    expect(questions.filter(({ set }) => set === id).map(({ more }) => more?.href)).toEqual(own);
  }
});

const ID = "zelftest-persoon-centraal";
type Exercise = Kaarten["exercises"][number];

/** The print of one exercise of the site, whose file is changed before. */
function printAfter(change: (exercise: Exercise) => void): string | undefined {
  const entry = content.aid.get(ID);
  if (!entry) throw new Error(`there is no ${ID}`);
  const data = structuredClone(entry.data) as Kaarten;
  change(data.exercises[0] as Exercise);
  const own = { ...content, aid: new Map(content.aid).set(ID, { ...entry, data }) };
  return practiceDeck(own)
    .flat()
    .find(({ set }) => set === ID)?.print;
}

test("its print changes with its words, and with nothing else", () => {
  const now = printAfter(() => undefined);
  expect(now).toMatch(/^[0-9a-f]{8}$/);
  const changes: ((one: Exercise) => void)[] = [
    (one) => (one.situation += " Zo gaat het."),
    (one) => (one.question += "?"),
    (one) => one.options.forEach((option) => (option.explanation += " Ook zo.")),
    (one) => one.options.forEach((option) => (option.fits = !option.fits)),
    (one) => void one.options.reverse(),
  ];
  const prints = changes.map(printAfter);
  expect(new Set([now, ...prints]).size).toBe(changes.length + 1);
  expect(printAfter((one) => delete one.recommendation)).toBe(now);
});
