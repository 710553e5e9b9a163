/** Breaks the valid wegwijzer in one way; the tests of the wegwijzer's rules share it. */
import { expect } from "vitest";
import { type Finding, prove } from "../../src/domain/prove/index.ts";
import type { Wegwijzer } from "../../src/schema/aid.ts";
import type { Answer, Outcome, Question } from "../../src/schema/wegwijzer.ts";
import { at, show, validWegwijzer } from "./fixtures.ts";

/** Breaks the valid aid in one way and shows what one rule says; the whole proof must say it too. */
export function broken(rule: (aid: Wegwijzer) => Finding[], change: (aid: Wegwijzer) => void): string {
  const aid = validWegwijzer();
  change(aid);
  const findings = rule(aid);
  expect(prove(aid)).toEqual(expect.arrayContaining(findings));
  return show(findings);
}
export const question = (aid: Wegwijzer, index: number): Question => at(aid.questions, index);
export const answer = (aid: Wegwijzer, of: number, index: number): Answer => at(question(aid, of).answers, index);
export const outcome = (aid: Wegwijzer, index: number): Outcome => at(aid.outcomes, index);

/** A chain of questions, each leading to the next; its ends are given. */
export const chain = (length: number, end: string): Question[] =>
  Array.from({ length }, (_, index) => ({
    ...at(validWegwijzer().questions, 1),
    id: `stap-${index + 1}`,
    text: `Stap ${index + 1}?`,
    answers: [
      { id: "ja", text: "Ja", to: index + 1 < length ? `stap-${index + 2}` : end, doubt: false },
      { id: "nee", text: "Nee", to: end, doubt: false },
    ],
  }));
