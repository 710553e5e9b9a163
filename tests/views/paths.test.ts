import { describe, expect, test } from "vitest";
import { allPaths, keuzetabelRows } from "../../src/views/paths.ts";
import { at, validWegwijzer, validKeuzetabel } from "../domain/fixtures.ts";
import { graphAids } from "../domain/real-aids.ts";
import { replay } from "../../src/domain/replay.ts";

const rows = (wegwijzer: Parameters<typeof allPaths>[0]): string[] =>
  allPaths(wegwijzer).map(
    ({ steps, outcome, count }) =>
      `${steps.map(({ question, answers }) => `${question.id}: ${answers.map(({ id }) => id).join("/")}`).join(", ")} → ${outcome.id} (${count})`,
  );

describe("allPaths", () => {
  test("one row a way, in the order of the answers", () => {
    expect(rows(validWegwijzer())).toEqual([
      "gevaar: ja → help (1)",
      "gevaar: nee, akkoord: ja → delen (1)",
      "gevaar: nee, akkoord: nee → overleg (1)",
      "gevaar: weet-niet → overleg (1)",
    ]);
  });
  test("answers that lead to the same node are one row, counted", () => {
    const aid = validWegwijzer();
    at(at(aid.questions, 0).answers, 2).to = "akkoord";
    at(at(aid.questions, 1).answers, 0).to = "overleg";
    expect(rows(aid)).toEqual(["gevaar: ja → help (1)", "gevaar: nee/weet-niet, akkoord: ja/nee → overleg (4)"]);
  });
  test("it ends on a wegwijzer that loops or leads nowhere", () => {
    const aid = validWegwijzer();
    at(at(aid.questions, 1).answers, 0).to = "gevaar";
    at(at(aid.questions, 1).answers, 1).to = "nergens";
    expect(rows(aid)).toEqual(["gevaar: ja → help (1)", "gevaar: weet-niet → overleg (1)"]);
  });
  test("on every aid of this site the rows hold every node and every answer, and replay agrees", () => {
    const aids = graphAids();
    expect(aids.length).toBeGreaterThan(0);
    for (const { aid } of aids) {
      const paths = allPaths(aid);
      const answers = paths.flatMap(({ steps }) => steps.flatMap((step) => step.answers));
      expect(new Set(answers)).toEqual(new Set(aid.questions.flatMap((question) => question.answers)));
      expect(new Set(paths.map(({ outcome }) => outcome))).toEqual(new Set(aid.outcomes));
      for (const { steps, outcome } of paths) {
        const last = Object.fromEntries(steps.map((step) => [step.question.id, step.answers.at(-1)?.id ?? ""]));
        expect(replay(aid, last).node).toBe(outcome);
      }
    }
  });
});

describe("keuzetabelRows", () => {
  test("every value against every option, the heading spans its values", () => {
    const { options, rows: lines } = keuzetabelRows(validKeuzetabel());
    expect(options.map(({ id }) => id)).toEqual(["mono", "multi", "inter"]);
    expect(
      lines.map(({ criterion, value, span, cells }) => [criterion.id, value.id, span, cells.map((c) => c?.weight)]),
    ).toEqual([
      ["nood", "klein", 2, [2, 0, -2]],
      ["nood", "groot", 0, [-2, 1, 2]],
      ["doelen", "apart", 2, [1, 1, -1]],
      ["doelen", "samen", 0, [-1, 0, 2]],
    ]);
  });
  test("it counts over all combinations", () => {
    expect(keuzetabelRows(validKeuzetabel()).tally).toMatchObject({ combinations: 4, ties: 0 });
  });
});
