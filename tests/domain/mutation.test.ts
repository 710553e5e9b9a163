/**
 * How much of what can go wrong in a wegwijzer is caught by the schema, a rule or an example. Over all wegwijzers that
 * editors wrote. What no check of one aid can see is left out: two outcomes that swap their texts under their ids.
 */
import { expect, test } from "vitest";
import { prove, rules } from "../../src/domain/prove/index.ts";
import { type Aid, aid as aidSchema } from "../../src/schema/aid.ts";
import { barOf, tell } from "../figures.ts";
import { mutants } from "./mutants.ts";
import { graphAids } from "./real-aids.ts";
import { validWegwijzer } from "./fixtures.ts";

const LEAST = barOf("cit", "mutantsCaught");

/** Wegwijzer and texts, whatever the order in which nodes stand in the file. Two aids with the same form are the same aid. */
function form(aid: Aid): string {
  if (aid.kind !== "wegwijzer") return JSON.stringify(aid);
  const byId = <T extends { id: string }>(nodes: readonly T[]): T[] =>
    [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  return JSON.stringify({ ...aid, questions: byId(aid.questions), outcomes: byId(aid.outcomes) });
}

/** As `prove`, but it stops at the first rule that speaks: thousands of mutants, and one finding is enough. */
const caughtByRules = (aid: Aid): boolean =>
  aid.kind === "wegwijzer" ? rules.wegwijzer.some((rule) => rule(aid).length > 0) : prove(aid).length > 0;

test("at least 99 % of the mutants of all wegwijzers are caught", { timeout: 120_000 }, (context) => {
  const aids = graphAids();
  expect(aids.length).toBeGreaterThan(0);
  const equal: string[] = [];
  const missed: string[] = [];
  const perMutator: Record<string, number> = {};
  let count = 0;
  for (const { file, raw, aid } of aids) {
    expect({ file, findings: prove(aid) }).toEqual({ file, findings: [] });
    const original = form(aid);
    for (const { mutator, change, raw: mutant } of mutants(raw, aid)) {
      const name = `${file}: ${mutator}: ${change}`;
      const parsed = aidSchema.safeParse(mutant);
      const isCaught = !parsed.success || caughtByRules(parsed.data);
      // Only what nothing caught can be equal: the original itself is proven, just above.
      if (!isCaught && form(parsed.data) === original) {
        equal.push(name);
        continue;
      }
      count += 1;
      perMutator[mutator] = (perMutator[mutator] ?? 0) + 1;
      if (!isCaught) missed.push(name);
    }
  }
  const caught = (count - missed.length) / count;
  tell(context, { mutants: count, mutantsCaught: caught });
  const kinds = Object.entries(perMutator).map(([mutator, number]) => `${mutator} ${number}`);
  console.log(
    `mutation: ${(100 * caught).toFixed(2)} % of ${count} mutants of ${aids.length} wegwijzers caught (${kinds.join(", ")}); ` +
      `missed: ${missed.join("; ") || "none"}; equal, not counted: ${equal.join("; ") || "none"}`,
  );
  for (const mutator of ["retarget", "point back", "drop an edge", "drop sources", "swap two outcomes", "change start"])
    expect(perMutator[mutator], mutator).toBeGreaterThan(0);
  expect(caught, missed.join("\n")).toBeGreaterThanOrEqual(LEAST);
});

test("the order of nodes in the file is no difference, another text is", () => {
  const aid = validWegwijzer();
  const reordered = { ...aid, outcomes: aid.outcomes.toReversed() };
  expect(form(reordered)).toBe(form(aid));
  expect(form({ ...aid, title: "Anders" })).not.toBe(form(aid));
});
