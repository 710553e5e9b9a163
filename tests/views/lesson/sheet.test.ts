/** The sheet of a lesson: its steps fill its time, and its draaiboek opens as the same session. */
import { expect, test } from "vitest";
import { address } from "../../../src/model/addresses.ts";
import { draaiboekData } from "../../../src/views/draaiboek/data.ts";
import { partKnower } from "../../../src/views/draaiboek/known.ts";
import { readSession } from "../../../src/views/draaiboek/link.ts";
import { lessonDraaiboek, lessonSheet } from "../../../src/views/lesson/sheet.ts";
import { realContent } from "./real.ts";

const content = realContent();
const lessons = [...content.aid.values()].flatMap(({ data: aid }) => aid.lesson.plans.map((plan) => ({ aid, plan })));

test("the steps of every lesson follow each other and end when it does", () => {
  expect(lessons.length).toBeGreaterThan(70);
  for (const { aid, plan } of lessons) {
    const { steps } = lessonSheet(content, aid, plan);
    expect(steps.map(({ from }) => from)).toEqual([0, ...steps.slice(0, -1).map(({ to }) => to)]);
    expect(steps.at(-1)?.to, aid.id).toBe(plan.minutes);
  }
});

test("every example and case that a lesson names stands on its sheet", () => {
  for (const { aid, plan } of lessons) {
    const { pieces, cases } = lessonSheet(content, aid, plan);
    expect(pieces.map(({ id }) => id)).toEqual(plan.examples);
    expect(cases.map(({ id }) => id)).toEqual(plan.cases);
  }
});

test("every lesson opens as a draaiboek with its own steps, minutes and material, and loses nothing", () => {
  const knows = partKnower(draaiboekData(content, undefined));
  for (const { aid, plan } of lessons) {
    const href = lessonDraaiboek(content, aid, plan);
    expect(href.startsWith(`${address.draaiboek}#`)).toBe(true);
    const found = readSession(href.slice(address.draaiboek.length), knows);
    expect(found?.lost, aid.id).toEqual([]);
    expect(found?.session.parts).toEqual(
      plan.steps.map(({ title, minutes }) => ({ kind: "own", name: title, minutes })),
    );
    expect(found?.session.materials).toEqual(expect.arrayContaining(plan.materials));
    expect(found?.session.title).toContain(`${plan.minutes} minuten`);
  }
});
