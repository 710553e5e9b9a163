/**
 * Where a set of answers leads. State is the answers and nothing else: position, trail and outcome are computed here
 * each time. Runs in the browser, so it imports nothing that the proofs need.
 */
import type { Answer, Outcome, Question } from "../schema/wegwijzer.ts";
import type { Edge, WegwijzerLike } from "./wegwijzer.ts";

/** The least that replay needs, so that a page may hand its island less than the whole aid. */
interface QuestionLike {
  id: string;
  answers: readonly Edge[];
}
/** Unknown questions, unknown answers and values of any type are allowed: they end in `left`. */
export type Answers = Readonly<Record<string, string>>;

export interface Step<Q extends QuestionLike = Question, A = Q["answers"][number]> {
  question: Q;
  answer: A;
}
interface Way<Q extends QuestionLike> {
  /** Questions answered so far, in order: a path from the start to `node`. */
  trail: Step<Q>[];
  /** Answers that were not used: unknown, or further on (kept as preselection when an earlier answer changes). */
  left: Record<string, string>;
  /** Questions still ahead at most, the current one included; 0 at an outcome. */
  remainingMax: number;
}
/** Where it stops: at a question to answer, at an outcome, or nowhere when the wegwijzer has no start. */
export type Position<Q extends QuestionLike = Question, O = Outcome> =
  | (Way<Q> & { kind: "question"; node: Q })
  | (Way<Q> & { kind: "outcome"; node: O })
  | (Way<Q> & { kind: "nowhere"; node: undefined });

const byId = <T extends { id: string }>(list: readonly T[], id: string): T | undefined =>
  list.find((item) => item.id === id);

/**
 * Follows the answers from the start. Total: it never throws and always ends, whatever the wegwijzer and the answers.
 * An answer that leads nowhere, or back to a question already answered, is not followed.
 */
export function replay<Q extends QuestionLike = Question & { answers: Answer[] }, O extends { id: string } = Outcome>(
  aid: WegwijzerLike<Q, O>,
  answers: Answers,
): Position<Q, O> {
  // From here on only own entries: a key such as "__proto__" or "constructor" is as good as any other.
  const given = new Map<string, string>(Object.entries(answers ?? {}));
  const trail: Step<Q>[] = [];
  const passed = new Set<string>();
  let at: Q | undefined = byId(aid.questions, aid.start);
  let end: O | undefined = at ? undefined : byId(aid.outcomes, aid.start);

  while (at) {
    const question: Q = at;
    const answer: Q["answers"][number] | undefined = question.answers.find(({ id }) => id === given.get(question.id));
    if (!answer) break;
    const next = byId(aid.questions, answer.to);
    const outcome = next ? undefined : byId(aid.outcomes, answer.to);
    passed.add(question.id);
    if (next ? passed.has(next.id) : !outcome) break;
    given.delete(question.id);
    trail.push({ question, answer });
    at = next;
    end = outcome;
  }

  const left = Object.fromEntries(given);
  if (at) return { kind: "question", node: at, trail, left, remainingMax: ahead(aid, at) };
  if (end) return { kind: "outcome", node: end, trail, left, remainingMax: 0 };
  return { kind: "nowhere", node: undefined, trail, left, remainingMax: 0 };
}

/** The most questions that can still come, `from` included. A question on its own loop counts once. */
function ahead<Q extends QuestionLike>(aid: WegwijzerLike<Q, { id: string }>, from: Q): number {
  const known = new Map<string, number>();
  const visit = (question: Q): number => {
    const before = known.get(question.id);
    if (before !== undefined) return before;
    known.set(question.id, 0); // stands in while its own answers are visited, which ends loops
    let most = 0;
    for (const { to } of question.answers) {
      const next = byId(aid.questions, to);
      if (next) most = Math.max(most, visit(next));
    }
    known.set(question.id, most + 1);
    return most + 1;
  };
  return visit(from);
}
