import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allPaths } from "../../src/views/paths.ts";
import { loops, nodesById } from "../../src/domain/wegwijzer.ts";
import { prove } from "../../src/domain/prove/index.ts";
import { replay } from "../../src/domain/replay.ts";
import { anyAnswers, anyWegwijzer, type TinyWegwijzer } from "./arbitraries.ts";
import { at, validWegwijzer } from "./fixtures.ts";
import { graphAids } from "./real-aids.ts";

/** What the types do not allow but a page may still hand over. */
const loose = (value: unknown): Record<string, string> => value as Record<string, string>;
const ids = (wegwijzer: TinyWegwijzer, answers: Record<string, string>): string[] =>
  replay(wegwijzer, answers).trail.map(({ question, answer }) => `${question.id} ${answer.id}`);

/** From the start, each answer belongs to its question and leads to the next one, and no question comes twice. */
function expectPath(wegwijzer: TinyWegwijzer, answers: Record<string, string>): void {
  const position = replay(wegwijzer, answers);
  const visited = [...position.trail.map(({ question }) => question.id), ...(position.node ? [position.node.id] : [])];
  expect(new Set(visited).size).toBe(visited.length);
  if (visited.length > 0) expect(visited[0]).toBe(wegwijzer.start);
  position.trail.forEach(({ question, answer }, index) => {
    expect(question.answers).toContain(answer);
    expect(answer.id).toBe(answers[question.id]);
    expect(answer.to).toBe(visited[index + 1]);
  });
  const used = new Set(position.trail.map(({ question }) => question.id));
  expect(new Map(Object.entries(position.left))).toEqual(
    new Map(Object.entries(answers).filter(([key]) => !used.has(key))),
  );
}

describe("replay", () => {
  test("without answers it stands at the start", () => {
    const aid = validWegwijzer();
    expect(replay(aid, {})).toEqual({
      kind: "question",
      node: at(aid.questions, 0),
      trail: [],
      left: {},
      remainingMax: 2,
    });
  });
  test("halfway it says what is still ahead, and keeps what lies further on", () => {
    const position = replay(validWegwijzer(), { gevaar: "nee", akkoord: "misschien", weg: "ja" });
    expect(position).toMatchObject({ kind: "question", node: { id: "akkoord" }, remainingMax: 1 });
    expect(position.left).toEqual({ akkoord: "misschien", weg: "ja" });
  });
  test("a changed answer keeps the later ones in left", () => {
    const position = replay(validWegwijzer(), { gevaar: "ja", akkoord: "nee" });
    expect(position).toMatchObject({
      kind: "outcome",
      node: { id: "help" },
      remainingMax: 0,
      left: { akkoord: "nee" },
    });
  });
  test("an answer that leads nowhere, or back, is not followed", () => {
    const wegwijzer: TinyWegwijzer = {
      start: "a",
      questions: [
        { id: "a", answers: [{ id: "ja", to: "b" }] },
        {
          id: "b",
          answers: [
            { id: "terug", to: "a" },
            { id: "zelf", to: "b" },
            { id: "weg", to: "nergens" },
          ],
        },
      ],
      outcomes: [],
    };
    for (const b of ["terug", "zelf", "weg"]) {
      expect(replay(wegwijzer, { a: "ja", b })).toMatchObject({ kind: "question", node: { id: "b" }, left: { b } });
      expect(ids(wegwijzer, { a: "ja", b })).toEqual(["a ja"]);
    }
    expect(replay(wegwijzer, {}).remainingMax).toBe(2);
  });
  test("a wegwijzer without its start stops nowhere; a start that is an outcome ends at once", () => {
    expect(replay({ start: "weg", questions: [], outcomes: [] }, { a: "b" })).toEqual({
      kind: "nowhere",
      node: undefined,
      trail: [],
      left: { a: "b" },
      remainingMax: 0,
    });
    expect(replay({ start: "einde", questions: [], outcomes: [{ id: "einde" }] }, {})).toMatchObject({
      kind: "outcome",
    });
  });
  test("keys of Object.prototype are keys like any other", () => {
    const wegwijzer: TinyWegwijzer = {
      start: "constructor",
      questions: [{ id: "constructor", answers: [{ id: "valueof", to: "einde" }] }],
      outcomes: [{ id: "einde" }],
    };
    expect(replay(wegwijzer, {})).toMatchObject({ kind: "question", node: { id: "constructor" } });
    expect(replay(wegwijzer, { constructor: "valueof" })).toMatchObject({ kind: "outcome", left: {} });
    const hostile = loose(JSON.parse('{ "__proto__": "x", "constructor": "valueof", "toString": "y" }'));
    const { left } = replay(wegwijzer, hostile);
    expect(Object.entries(left)).toEqual([
      ["__proto__", "x"],
      ["toString", "y"],
    ]);
    expect(Object.getPrototypeOf(left)).toBe(Object.prototype);
  });
  test("it takes anything for answers", () => {
    for (const junk of [null, undefined, 5, "ja", [], [1], { gevaar: null }, { gevaar: { id: "ja" } }, () => 0])
      expect(replay(validWegwijzer(), loose(junk))).toMatchObject({
        kind: "question",
        node: { id: "gevaar" },
        trail: [],
      });
  });
});

describe("properties of replay", () => {
  test("on any wegwijzer, with any answers, it ends and the trail is a path", () => {
    fc.assert(
      fc.property(anyWegwijzer, anyAnswers, (wegwijzer, answers) => expectPath(wegwijzer, answers)),
      { numRuns: 1000 },
    );
  });
  test("answers of the wegwijzer itself are followed as far as they go", () => {
    fc.assert(
      fc.property(anyWegwijzer, fc.infiniteStream(fc.nat()), (wegwijzer, choices) => {
        const answers = Object.fromEntries(
          wegwijzer.questions.map(({ id, answers: list }) => [
            id,
            list[(choices.next().value ?? 0) % Math.max(1, list.length)]?.id ?? "",
          ]),
        );
        expectPath(wegwijzer, answers);
        const position = replay(wegwijzer, answers);
        if (position.kind !== "question") return;
        const to = position.node.answers.find(({ id }) => id === answers[position.node.id])?.to;
        const back = position.trail.some(({ question }) => question.id === to) || to === position.node.id;
        expect(to === undefined || back || !nodesById(wegwijzer).has(to)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
  test("without loops, remainingMax is the longest way that is really there", () => {
    fc.assert(
      fc.property(anyWegwijzer, (wegwijzer) => {
        fc.pre(loops(wegwijzer).length === 0);
        const longest = (id: string): number => {
          const node = wegwijzer.questions.find((question) => question.id === id);
          return node ? 1 + Math.max(0, ...node.answers.map(({ to }) => longest(to))) : 0;
        };
        expect(replay(wegwijzer, {}).remainingMax).toBe(longest(wegwijzer.start));
      }),
    );
  });
});

describe("the aids of this site", () => {
  const aids = graphAids();
  test("there are some, and each is proven", () => {
    expect(aids.length).toBeGreaterThan(0);
    for (const { file, aid } of aids) expect({ file, findings: prove(aid) }).toEqual({ file, findings: [] });
  });
  test.each(aids)("$file: the answers of an example give its outcome", ({ aid }) => {
    for (const example of aid.examples) {
      const position = replay(aid, example.answers);
      expect([position.kind, position.node?.id]).toEqual(["outcome", example.outcome]);
      expect(position.left).toEqual({});
      expect(position.trail.map(({ question }) => question.id).sort()).toEqual(Object.keys(example.answers).sort());
    }
  });
  test.each(aids)("$file: every path is replayed to its own outcome, with the count going down to zero", ({ aid }) => {
    for (const { steps, outcome } of allPaths(aid)) {
      const answers: Record<string, string> = {};
      let remaining = replay(aid, answers).remainingMax;
      for (const step of steps) {
        answers[step.question.id] = at(step.answers, 0).id;
        const next = replay(aid, answers).remainingMax;
        expect(next).toBeLessThan(remaining);
        remaining = next;
      }
      expect(replay(aid, answers)).toMatchObject({ kind: "outcome", node: { id: outcome.id }, remainingMax: 0 });
    }
  });
  test.each(aids)("$file: any answers end on a path", ({ aid }) => {
    const known: fc.Arbitrary<Partial<Record<string, string>>> = fc.record(
      Object.fromEntries(aid.questions.map(({ id, answers }) => [id, fc.constantFrom(...answers.map((a) => a.id))])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(known, anyAnswers, (some, others) => expectPath(aid, Object.assign({}, others, some))),
      { numRuns: 200 },
    );
  });
});
