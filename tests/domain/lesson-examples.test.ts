import { expect, test } from "vitest";
import { lessonExamples } from "../../src/domain/prove/lesson-examples.ts";
import { practiceOf } from "../../src/domain/kinds.ts";
import { lesson } from "../../src/schema/lesson.ts";
import { broken } from "./breaking.ts";
import { realAids } from "./real-aids.ts";

test("a lesson that names an example which is not there", () => {
  expect(
    broken(lessonExamples, (aid) => {
      const [plan] = aid.lesson.plans;
      if (plan) plan.examples = ["nergens"];
    }),
  ).toMatchInlineSnapshot(`
    "lesson.plans.0.examples.0: De les van 15 minuten noemt "nergens", maar dat is hier geen voorbeeld, oefening of thema.
      Neem de id van een voorbeeld, een oefening of een thema uit dit bestand, of schrap ze."
  `);
});

test("lessons work with what their aid can put to students, and most have something", () => {
  const plans = realAids().flatMap(({ aid }) => aid.lesson.plans.map((plan) => ({ aid, plan })));
  const used = plans.filter(({ plan }) => plan.examples.length + plan.cases.length > 0);
  console.log(`lessons: ${plans.length}, with examples or cases: ${used.length}`);
  expect(used.length).toBeGreaterThan(45);
  for (const { aid, plan } of plans)
    expect(practiceOf(aid).map(({ id }) => id)).toEqual(expect.arrayContaining(plan.examples));
});

const step = (minutes: number) => ({ minutes, title: "Doen", text: "Doen." });
const plan = (minutes: number, ...of: number[]) => ({ minutes, steps: of.map(step) });
const problems = (...plans: object[]) =>
  lesson.safeParse({ learn: "Leren.", plans, origin: { own: "test" } }).error?.issues.map(({ message }) => message) ??
  [];

test("three lessons whose steps fill their time are sound; a minute too few, a lesson too few, or two alike are not", () => {
  const whole = [plan(15, 5, 10), plan(30, 10, 20), plan(60, 30, 30)];
  expect(problems(...whole)).toEqual([]);
  expect(problems(plan(15, 5, 9), ...whole.slice(1))).toEqual(["de stappen duren samen niet even lang als de les"]);
  expect(problems(...whole.slice(1))).toEqual(["geef drie lessen, van 15, 30, 60 minuten, in die volgorde"]);
  expect(problems(plan(15, 5, 10), plan(15, 5, 10), plan(60, 30, 30))).toHaveLength(1);
});
