/** The full product of a keuzetabel: every situation that someone can describe with it. Only proofs and views need it. */
import { type Criteria, type OptionLike, rank, type KeuzetabelLike } from "./ranking.ts";

/** How many combinations of values there are. */
export const countCombinations = (aid: { criteria: readonly { values: readonly unknown[] }[] }): number =>
  aid.criteria.reduce((product, { values }) => product * values.length, 1);

/** Every combination of values, in the table's order: the last criterion changes fastest. */
export function* combinations(criteria: Criteria): Generator<Record<string, string>> {
  const [first, ...rest] = criteria;
  if (!first) yield {};
  else for (const { id } of first.values) for (const others of combinations(rest)) yield { [first.id]: id, ...others };
}

export interface Tally<O> {
  combinations: number;
  /** Combinations where more than one option comes first. */
  ties: number;
  /** Combinations where nothing speaks for the options that come first, or where all options come first together. */
  gaps: Record<string, string>[];
  /** Per option, in the table's order: how often it comes first alone, and how often with others. */
  wins: { option: O; alone: number; shared: number }[];
}

/** Goes over every combination once. The caller makes sure that there are not too many. */
export function tally<O extends OptionLike>(aid: KeuzetabelLike<O>): Tally<O> {
  const wins = aid.options.map((option) => ({ option, alone: 0, shared: 0 }));
  const gaps: Record<string, string>[] = [];
  let count = 0;
  let ties = 0;
  for (const values of combinations(aid.criteria)) {
    count += 1;
    const best = rank(aid, values).filter(({ place }) => place === 1);
    if (best.length > 1) ties += 1;
    if (best.length === aid.options.length || best.every((option) => option.for.length === 0)) gaps.push(values);
    for (const { option } of best) {
      const win = wins.find((entry) => entry.option === option);
      if (win) win[best.length === 1 ? "alone" : "shared"] += 1;
    }
  }
  return { combinations: count, ties, gaps, wins };
}
