/** Finds a path for an example that is missing, and writes it as YAML that only lacks its texts. */
import type { Wegwijzer } from "../../../schema/aid.ts";
import { reachableFrom } from "../../wegwijzer.ts";
import type { Answer, Question } from "../../../schema/wegwijzer.ts";

export interface PathEdge {
  question: Question;
  answer: Answer;
  to: string;
}

/**
 * The path with the fewest questions from the start over an edge that `wanted` accepts to an outcome. After that edge
 * it prefers edges that `fresh` accepts, so that one example covers as much as it can. Undefined when there is none.
 */
export function proposePath(
  aid: Wegwijzer,
  wanted: (edge: PathEdge) => boolean,
  fresh: (edge: PathEdge) => boolean = () => false,
): PathEdge[] | undefined {
  const questions = new Map(aid.questions.map((question) => [question.id, question]));
  const outcomes = new Set(aid.outcomes.map(({ id }) => id));
  const edgesOf = (id: string): PathEdge[] => {
    const question = questions.get(id);
    return question ? question.answers.map((answer) => ({ question, answer, to: answer.to })) : [];
  };
  const ends = (id: string): boolean => [...reachableFrom(aid, id)].some((node) => outcomes.has(node));
  /** Walks on to an outcome without trying every way: on a wegwijzer that loops it may find none, and loops come first. */
  const finish = (path: PathEdge[]): PathEdge[] | undefined => {
    const at = path.at(-1)?.to ?? "";
    if (outcomes.has(at)) return path;
    const on = edgesOf(at).filter(({ to }) => ends(to) && !path.some(({ question }) => question.id === to));
    const next = on.find(fresh) ?? on[0];
    return next && finish([...path, next]);
  };

  const queue: { at: string; path: PathEdge[] }[] = [{ at: aid.start, path: [] }];
  const seen = new Set([aid.start]);
  for (const { at, path } of queue) {
    for (const edge of edgesOf(at)) {
      const whole = wanted(edge) ? finish([...path, edge]) : undefined;
      if (whole) return whole;
      if (seen.has(edge.to)) continue;
      seen.add(edge.to);
      queue.push({ at: edge.to, path: [...path, edge] });
    }
  }
  return undefined;
}

/** Ids that YAML would read as a number or a truth value get quotes. */
const scalar = (id: string): string => (/^\d|^(?:true|false|null)$/.test(id) ? JSON.stringify(id) : id);

/** The example as YAML. Its texts are empty on purpose: the schema refuses them until someone writes the situation. */
export function toYaml(id: string, path: readonly PathEdge[]): string {
  return [
    `  - id: ${id}`,
    `    situation: ""`,
    "    answers:",
    ...path.map(
      ({ question, answer }) => `      ${scalar(question.id)}: ${scalar(answer.id)}  # ${question.text} ${answer.text}`,
    ),
    `    outcome: ${scalar(path.at(-1)?.to ?? "")}`,
    `    why: ""`,
  ].join("\n");
}
