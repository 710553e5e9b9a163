/** Facts about a graph that rules, views and replay share. Everything here ends, also on a graph that loops. */

/** The least a graph needs for walking it; a wegwijzer is one. */
export interface Edge {
  id: string;
  to: string;
}
export interface GraphLike<Q extends { id: string; answers: readonly Edge[] }, O extends { id: string }> {
  start: string;
  questions: readonly Q[];
  outcomes: readonly O[];
}
export type AnyGraph = GraphLike<{ id: string; answers: readonly Edge[] }, { id: string }>;

/** A question or an outcome with its place in the file. Of two nodes with one id the first counts, as in replay. */
export type Located<Q, O> = { kind: "question"; index: number; node: Q } | { kind: "outcome"; index: number; node: O };

/** Looks nodes up by id. */
export function nodesById<Q extends { id: string; answers: readonly Edge[] }, O extends { id: string }>(
  graph: GraphLike<Q, O>,
): Map<string, Located<Q, O>> {
  const found = new Map<string, Located<Q, O>>();
  graph.questions.forEach((node, index) => {
    if (!found.has(node.id)) found.set(node.id, { kind: "question", index, node });
  });
  graph.outcomes.forEach((node, index) => {
    if (!found.has(node.id)) found.set(node.id, { kind: "outcome", index, node });
  });
  return found;
}

/** The ids that can be reached from `from`, itself included, whether or not they exist. */
export function reachableFrom(graph: AnyGraph, from: string): Set<string> {
  const nodes = nodesById(graph);
  const seen = new Set([from]);
  // A Set hands out members that are added while it is being walked: this is the queue.
  for (const id of seen) {
    const at = nodes.get(id);
    if (at?.kind === "question") for (const answer of at.node.answers) seen.add(answer.to);
  }
  return seen;
}

/** Every loop that a walk over the whole graph meets, as the ids in order; each loop once. */
export function loops(graph: AnyGraph): string[][] {
  const nodes = nodesById(graph);
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
  visit(graph.start, []);
  for (const question of graph.questions) visit(question.id, []);
  return found;
}

/** The longest run of questions from `from` on, as ids; an edge back to a question on the run is not followed. */
export function longestRun(graph: AnyGraph, from: string): string[] {
  const nodes = nodesById(graph);
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
