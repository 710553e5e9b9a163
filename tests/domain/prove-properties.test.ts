/** The rules on random graphs: they always end, and together they mean what they promise. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { reachableFrom } from "../../src/domain/graph.ts";
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
import { anyGraph, forwardGraph, type TinyGraph } from "./arbitraries.ts";
import { at, validGraph } from "./fixtures.ts";

/** A whole aid with this graph in it. */
function aidWith({ start: from, questions, outcomes }: TinyGraph): Wegwijzer {
  const valid = validGraph();
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
function everyWalkEnds(graph: TinyGraph, id: string, asked = 0): boolean {
  const question = graph.questions.find((node) => node.id === id);
  if (!question) return graph.outcomes.some((node) => node.id === id);
  return (
    asked < MOST_QUESTIONS &&
    question.answers.length > 0 &&
    question.answers.every(({ to }) => everyWalkEnds(graph, to, asked + 1))
  );
}

test("the proof ends on any graph and never throws", () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      for (const finding of prove(aidWith(graph))) {
        expect(finding.message).toMatch(/\S\.$/);
        expect(finding.fix).toMatch(/\S/);
        expect(finding.path.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 1000 },
  );
});

test("the rules of the graph are silent exactly when every walk ends in an outcome in time, and nothing is left over", () => {
  const silent = { yes: 0, no: 0 };
  fc.assert(
    fc.property(fc.oneof(anyGraph, forwardGraph), (graph) => {
      const aid = aidWith(graph);
      const findings = [start, targets, reachable, noLoops, deadEnds, depth].flatMap((rule) => rule(aid));
      const seen = new Set([graph.start]);
      for (const id of seen)
        for (const { to } of graph.questions.find((node) => node.id === id)?.answers ?? []) seen.add(to);
      const whole =
        graph.questions.some(({ id }) => id === graph.start) &&
        everyWalkEnds(graph, graph.start) &&
        [...graph.questions, ...graph.outcomes].every(({ id }) => seen.has(id));
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
    fc.property(forwardGraph, (graph) => {
      const whole = aidWith(graph);
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
