import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { ankiText } from "../../../src/views/course/anki.ts";
import type { QuestionSet } from "../../../src/views/course/question.ts";
import { readHtml } from "./read-back.ts";
import { anySets, real } from "./sets.ts";

function read(sets: readonly QuestionSet[]) {
  const lines = ankiText(sets).split("\n");
  const head = lines.filter((line) => line.startsWith("#"));
  const { data, errors } = Papa.parse<string[]>(lines.slice(head.length).join("\n"), {
    ...{ delimiter: "\t", newline: "\n", skipEmptyLines: true },
  });
  expect(errors).toEqual([]);
  return { head, notes: data };
}

const verdict = (fits: boolean) => (fits ? "Dat past hier." : "Dat past hier minder.");
const wanted = (set: QuestionSet) => [
  ...set.cards.map(({ id, title, lines, parts }) => ({
    ...{ id, front: [title], set: set.id },
    back: [...lines.map(({ term, text }) => `${term} ${text}`), ...parts.flatMap(({ label, text }) => [label, text])],
  })),
  ...set.questions.map(({ id, situation, question, options }) => ({
    ...{ id, front: [situation, question, ...options.map(({ text }) => text)], set: set.id },
    back: options.map(({ text, fits, explanation }) => `${text} ${verdict(fits)} ${explanation}`),
  })),
];
const readNote = ([id, front = "", back = "", , tags = ""]: string[]) => ({
  ...{ id, front: readHtml(front, "p, li"), back: readHtml(back, "p, li"), set: tags.replace(/^pris /, "") },
});

test("the first lines tell Anki how to read the others, and leave the type of note to the student", () => {
  expect(read(real).head).toEqual([
    ...["#separator:Tab", "#html:true", "#guid column:1", "#deck column:4", "#tags column:5"],
  ]);
});

test("every question and every card of the site reads back as it stands in the content", () => {
  const { notes } = read(real);
  expect(notes).toHaveLength(68 + 6);
  expect(notes.filter((note) => note.length !== 5)).toEqual([]);
  expect(notes.map(readNote)).toEqual(real.flatMap(wanted));
  expect(new Set(notes.map(([id]) => id)).size).toBe(74);
  expect([...new Set(notes.map((note) => note[3]))]).toEqual(real.map(({ title }) => `PRIS::${title}`));
});

test("whatever a text holds, it reads back, a note a line", () => {
  fc.assert(
    fc.property(anySets, (sets) => {
      expect(read(sets).notes.map(readNote)).toEqual(sets.flatMap(wanted));
    }),
  );
});

test("a title with colons makes no deck in a deck", () => {
  const [set] = real as [QuestionSet];
  expect(read([{ ...set, title: "Luister::kijk" }]).notes[0]?.[3]).toBe("PRIS::Luister:kijk");
});
