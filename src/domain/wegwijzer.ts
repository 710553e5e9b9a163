/** Facts about a wegwijzer that rules, views and replay share. Everything here ends, also on a wegwijzer that loops. */

/** The least that walking a wegwijzer needs. */
export interface Edge {
  id: string;
  to: string;
}
export interface WegwijzerLike<Q extends { id: string; answers: readonly Edge[] }, O extends { id: string }> {
  start: string;
  questions: readonly Q[];
  outcomes: readonly O[];
}
export type AnyWegwijzer = WegwijzerLike<{ id: string; answers: readonly Edge[] }, { id: string }>;

/** A question or an outcome with its place in the file. Of two nodes with one id the first counts, as in replay. */
export type Located<Q, O> = { kind: "question"; index: number; node: Q } | { kind: "outcome"; index: number; node: O };

/** Looks nodes up by id. */
export function nodesById<Q extends { id: string; answers: readonly Edge[] }, O extends { id: string }>(
  aid: WegwijzerLike<Q, O>,
): Map<string, Located<Q, O>> {
  const found = new Map<string, Located<Q, O>>();
  aid.questions.forEach((node, index) => {
    if (!found.has(node.id)) found.set(node.id, { kind: "question", index, node });
  });
  aid.outcomes.forEach((node, index) => {
    if (!found.has(node.id)) found.set(node.id, { kind: "outcome", index, node });
  });
  return found;
}

/** The ids that can be reached from `from`, itself included, whether or not they exist. */
export function reachableFrom(aid: AnyWegwijzer, from: string): Set<string> {
  const nodes = nodesById(aid);
  const seen = new Set([from]);
  // A Set hands out members that are added while it is being walked: this is the queue.
  for (const id of seen) {
    const at = nodes.get(id);
    if (at?.kind === "question") for (const answer of at.node.answers) seen.add(answer.to);
  }
  return seen;
}

/** Every loop that a walk over the whole wegwijzer meets, as the ids in order; each loop once. */
export function loops(aid: AnyWegwijzer): string[][] {
  const nodes = nodesById(aid);
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (id: string, trail: string[]): void => {
    const at = nodes.get(id);
    if (at?.kind !== "question" || done.has(id)) return;
    const since = trail.indexOf(id);
    if (since >= 0) {
      found.push(trail.slice(since));
      return;
    }
    for (const to of new Set(at.node.answers.map((answer) => answer.to))) visit(to, [...trail, id]);
    done.add(id);
  };
  visit(aid.start, []);
  for (const question of aid.questions) visit(question.id, []);
  return found;
}

/** The longest run of questions from `from` on, as ids; an edge back to a question on the run is not followed. */
export function longestRun(aid: AnyWegwijzer, from: string): string[] {
  const nodes = nodesById(aid);
  const known = new Map<string, string[]>();
  const visit = (id: string): string[] => {
    const at = nodes.get(id);
    if (at?.kind !== "question") return [];
    const before = known.get(id);
    if (before) return before;
    known.set(id, []); // stands in while its own answers are visited, which ends loops
    let best: string[] = [];
    for (const answer of at.node.answers) {
      const run = visit(answer.to);
      if (run.length > best.length) best = run;
    }
    const run = [id, ...best];
    known.set(id, run);
    return run;
  };
  return visit(from);
}
