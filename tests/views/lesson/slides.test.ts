/** Slides hold what the lessons use, all of it and nothing else, and never a text of their own about the subject. */
import { expect, test } from "vitest";
import { practiceOf } from "../../../src/domain/kinds.ts";
import { lessonText as t } from "../../../src/text/lesson.nl.ts";
import { practicePieces } from "../../../src/views/lesson/practice.ts";
import { casesOf } from "../../../src/views/lesson/sheet.ts";
import { slidesOf, usedIn } from "../../../src/views/lesson/slides.ts";
import { realContent } from "./real.ts";

const content = realContent();
const decks = [...content.aid.values()].map(({ data: aid }) => ({ aid, slides: slidesOf(content, aid) }));

test("every aid has a deck that opens with its name and ends with a question to take along", () => {
  expect(decks.length).toBeGreaterThan(20);
  for (const { aid, slides } of decks) {
    expect(slides[0]).toMatchObject({ id: "start", heading: aid.title });
    // What the group reads is said to them; what students learn is for who presents.
    expect(slides[0]?.lines[0]).toEqual({ text: aid.summary });
    expect(slides[0]?.notes[0]).toBe(aid.lesson.learn);
    expect(slides.at(-1)?.heading).toBe(t.takeAway);
    expect(new Set(slides.map(({ id }) => id)).size, aid.id).toBe(slides.length);
  }
});

test("situation, question with options, discussion and explanation follow each other, each on a slide", () => {
  let seen = 0;
  for (const { aid, slides } of decks)
    for (const piece of practicePieces(content, aid, usedIn(aid, "examples"))) {
      const at = slides.findIndex(({ id }) => id === piece.id);
      expect(slides[at]?.lines, aid.id).toEqual([{ text: piece.situation }]);
      const own = slides.slice(at + 1, at + 1 + piece.questions.length);
      expect(own.map(({ heading }) => heading)).toEqual(piece.questions);
      for (const { options } of own) expect(options).toEqual(piece.options);
      const after = slides.slice(
        at + 1 + piece.questions.length,
        at + 2 + piece.questions.length + piece.answers.length,
      );
      if (piece.answers.length > 0)
        expect(after.map(({ heading }) => heading)).toEqual([t.discuss, ...piece.answers.map(({ title }) => title)]);
      seen += 1;
    }
  console.log(`pieces on slides: ${seen}`);
  expect(seen).toBeGreaterThan(100);
});

test("every case that a lesson names stands there with all its questions and what it shows", () => {
  let questions = 0;
  for (const { aid, slides } of decks) {
    const shown = slides.map(({ heading }) => heading);
    for (const one of casesOf(content, usedIn(aid, "cases"))) {
      for (const { text } of [...one.questions, { text: one.title }]) expect(shown, aid.id).toContain(text);
      expect(one.shows.length).toBeGreaterThan(0);
      const told = slides.find(({ id }) => id === `casus-${one.id}-toont`);
      expect(told?.lines, aid.id).toEqual(one.shows.map(({ label }) => ({ text: label })));
      for (const { core } of one.shows) expect(told?.notes.join(), aid.id).toContain(core);
      questions += one.questions.length;
    }
  }
  expect(questions).toBeGreaterThan(40);
});

test("no slide shows anything that no lesson names", () => {
  for (const { aid, slides } of decks) {
    const used = [...usedIn(aid, "examples"), ...usedIn(aid, "cases").map((id) => `casus-${id}`)];
    const isUsed = (id: string) => used.some((one) => id === one || id.startsWith(`${one}-`));
    expect(slides.map(({ id }) => id).filter((id) => !isUsed(id))).toEqual(["start", "slot"]);
  }
});

test("of the exercises of every aid each option is told to fit or not, as its data says", () => {
  let options = 0;
  for (const { data: aid } of content.aid.values()) {
    if (aid.kind !== "kaarten") continue;
    const pieces = practicePieces(
      content,
      aid,
      practiceOf(aid).map(({ id }) => id),
    );
    for (const { id, options: all } of aid.exercises) {
      const piece = pieces.find((one) => one.id === id);
      expect(piece?.fits).toEqual(all.filter(({ fits }) => fits).map(({ text }) => text));
      const told = piece?.answers.flatMap(({ lines }) => lines) ?? [];
      expect(told.map(({ lead }) => lead).toSorted()).toEqual(all.map(({ text }) => text).toSorted());
      for (const { text, explanation } of all) expect(told).toContainEqual({ lead: text, text: explanation });
      options += all.length;
    }
  }
  expect(options).toBeGreaterThan(150);
});
