/** Tables for people who check an aid without clicking through it: all paths of a wegwijzer, all weights of a keuzetabel. */
import { type Tally, tally } from "../domain/combinations.ts";
import type { WegwijzerLike } from "../domain/wegwijzer.ts";
import type { Cell, Criterion, Option } from "../schema/keuzetabel.ts";

interface AnswerLike {
  id: string;
  text: string;
  to: string;
}
/** A question on a path, with all the answers that lead to the same next node: they differ in words, not in way. */
interface PathStep<A, Q> {
  question: Q;
  answers: A[];
}
export interface Path<A, Q, O> {
  steps: PathStep<A, Q>[];
  outcome: O;
  /** How many different series of answers this row stands for. */
  count: number;
}

/**
 * All paths from the start to an outcome, in the order of the answers. The counts add up to the number of different
 * series of answers. A way that loops or leads nowhere is left out: the proof has named it, and this must end.
 */
export function allPaths<
  A extends AnswerLike,
  Q extends { id: string; answers: readonly A[] },
  O extends { id: string },
>(aid: WegwijzerLike<Q & { answers: readonly A[] }, O>): Path<A, Q, O>[] {
  const questions = new Map(aid.questions.map((question) => [question.id, question]));
  const outcomes = new Map(aid.outcomes.map((outcome) => [outcome.id, outcome]));
  const found: Path<A, Q, O>[] = [];
  const visit = (id: string, steps: PathStep<A, Q>[]): void => {
    const question = questions.get(id);
    const outcome = outcomes.get(id);
    if (question && !steps.some((step) => step.question === question)) {
      for (const [to, answers] of byTarget(question.answers)) visit(to, [...steps, { question, answers }]);
    } else if (!question && outcome) {
      found.push({ steps, outcome, count: steps.reduce((product, { answers }) => product * answers.length, 1) });
    }
  };
  visit(aid.start, []);
  return found;
}

/** Answers grouped by where they lead, in the order in which a target is first named. */
export function byTarget<A extends { to: string }>(answers: readonly A[]): Map<string, A[]> {
  const groups = new Map<string, A[]>();
  for (const answer of answers) groups.set(answer.to, [...(groups.get(answer.to) ?? []), answer]);
  return groups;
}

/** One line of the table for reviewers: a value of a criterion, and what it says about each option. */
interface KeuzetabelRow {
  criterion: Criterion;
  value: Criterion["values"][number];
  /** How many rows the criterion's heading spans, on its first row; 0 on the others. */
  span: number;
  /** In the order of the options; undefined only where the proof would complain. */
  cells: (Cell | undefined)[];
}
export interface KeuzetabelRows {
  options: readonly Option[];
  rows: KeuzetabelRow[];
  /** Over all combinations: how often each option comes first, and how often the table does not choose. */
  tally: Tally<Option>;
}

/** The whole of a keuzetabel: every value against every option, and what all combinations add up to. */
export function keuzetabelRows(aid: { criteria: readonly Criterion[]; options: readonly Option[] }): KeuzetabelRows {
  const rows = aid.criteria.flatMap((criterion) =>
    criterion.values.map((value, index) => ({
      criterion,
      value,
      span: index === 0 ? criterion.values.length : 0,
      cells: aid.options.map(({ id }) => value.cells.find(({ option }) => option === id)),
    })),
  );
  return { options: aid.options, rows, tally: tally(aid) };
}
