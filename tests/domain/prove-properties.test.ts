/** The rules on random wegwijzers: they always end, and together they mean what they promise. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { reachableFrom } from "../../src/domain/wegwijzer.ts";
import { deadEnds } from "../../src/domain/prove/wegwijzer/dead-ends.ts";
import { depth, MOST_QUESTIONS } from "../../src/domain/prove/wegwijzer/depth.ts";
import { exampleEdges } from "../../src/domain/prove/wegwijzer/example-edges.ts";
import { exampleOutcomes } from "../../src/domain/prove/wegwijzer/example-outcomes.ts";
import { examples as exampleRule } from "../../src/domain/prove/wegwijzer/examples.ts";
import { prove } from "../../src/domain/prove/index.ts";
import { noLoops } from "../../src/domain/prove/wegwijzer/no-loops.ts";
import { reachable } from "../../src/domain/prove/wegwijzer/reachable.ts";
import { start } from "../../src/domain/prove/wegwijzer/start.ts";
import { targets } from "../../src/domain/prove/wegwijzer/targets.ts";
import type { Wegwijzer } from "../../src/schema/aid.ts";
import { example } from "../../src/schema/wegwijzer.ts";
import { anyWegwijzer, forwardWegwijzer, type TinyWegwijzer } from "./arbitraries.ts";
import { at, validWegwijzer } from "./fixtures.ts";

/** A whole aid with this wegwijzer in it. */
function aidWith({ start: from, questions, outcomes }: TinyWegwijzer): Wegwijzer {
  const valid = validWegwijzer();
  return {
    ...valid,
    start: from,
    questions: questions.map(({ id, answers }) => ({
      ...at(valid.questions, 1),
      id,
      text: id,
      answers: answers.map((answer) => ({ ...answer, text: answer.id, doubt: false })),
    })),
    outcomes: outcomes.map(({ id }) => ({ ...at(valid.outcomes, 0), id })),
  };
}

/** Independent of the rules: walks every way by brute force and says whether each ends in an outcome in time. */
function everyWalkEnds(wegwijzer: TinyWegwijzer, id: string, asked = 0): boolean {
  const question = wegwijzer.questions.find((node) => node.id === id);
  if (!question) return wegwijzer.outcomes.some((node) => node.id === id);
  return (
    asked < MOST_QUESTIONS &&
    question.answers.length > 0 &&
    question.answers.every(({ to }) => everyWalkEnds(wegwijzer, to, asked + 1))
  );
}

test("the proof ends on any wegwijzer and never throws", () => {
  fc.assert(
    fc.property(anyWegwijzer, (wegwijzer) => {
      for (const finding of prove(aidWith(wegwijzer))) {
        expect(finding.message).toMatch(/\S\.$/);
        expect(finding.fix).toMatch(/\S/);
        expect(finding.path.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 1000 },
  );
});

test("the rules of the wegwijzer are silent exactly when every walk ends in an outcome in time, and nothing is left over", () => {
  const silent = { yes: 0, no: 0 };
  fc.assert(
    fc.property(fc.oneof(anyWegwijzer, forwardWegwijzer), (wegwijzer) => {
      const aid = aidWith(wegwijzer);
      const findings = [start, targets, reachable, noLoops, deadEnds, depth].flatMap((rule) => rule(aid));
      const seen = new Set([wegwijzer.start]);
      for (const id of seen)
        for (const { to } of wegwijzer.questions.find((node) => node.id === id)?.answers ?? []) seen.add(to);
      const whole =
        wegwijzer.questions.some(({ id }) => id === wegwijzer.start) &&
        everyWalkEnds(wegwijzer, wegwijzer.start) &&
        [...wegwijzer.questions, ...wegwijzer.outcomes].every(({ id }) => seen.has(id));
      expect(findings.length === 0, JSON.stringify(findings)).toBe(whole);
      silent[whole ? "yes" : "no"] += 1;
    }),
    { numRuns: 2000 },
  );
  expect(silent.yes).toBeGreaterThan(40);
  expect(silent.no).toBeGreaterThan(100);
});

test("the missing examples that are printed are YAML, and complete the aid once someone fills in their texts", () => {
  fc.assert(
    fc.property(forwardWegwijzer, (wegwijzer) => {
      const whole = aidWith(wegwijzer);
      const reached = reachableFrom(whole, whole.start);
      const aid = {
        ...whole,
        questions: whole.questions.filter(({ id }) => reached.has(id)),
        outcomes: whole.outcomes.filter(({ id }) => reached.has(id)),
        examples: [],
      };
      const printed = exampleEdges(aid).map(({ fix }) => fix.slice(fix.indexOf("\n") + 1));
      const examples = (parse(`examples:\n${printed.join("\n")}`) as Pick<Wegwijzer, "examples">).examples;
      expect(example.safeParse(examples[0]).success).toBe(false);
      const written = examples.map((one) => example.parse({ ...one, situation: "Zo.", why: "Daarom." }));
      const complete = { ...aid, examples: written };
      expect([exampleRule, exampleEdges, exampleOutcomes].flatMap((rule) => rule(complete))).toEqual([]);
    }),
  );
});
