/** When something comes back after it was practised: FSRS, reckoned in whole days. Pure; runs in the browser. */
import { FSRSAlgorithm, Rating } from "ts-fsrs";
import type { Day } from "./day.ts";

/** What is remembered of one exercise or card. */
export interface Memory {
  /** In how many days one in ten would have forgotten it. */
  stability: number;
  /** From 1 to 10. */
  difficulty: number;
  /** The day on which it was last practised. */
  last: Day;
  /** The day on which it comes back. */
  due: Day;
}

/** The longest that anything stays away. */
export const LONGEST = 365;

/**
 * The algorithm alone, without ts-fsrs's schedulers: they reckon with instants, of which a day in another time zone, or a
 * clock that was set back, makes something else. Without short-term steps nothing comes back on the day itself.
 */
const fsrs = new FSRSAlgorithm({
  ...{ request_retention: 0.9, maximum_interval: LONGEST },
  ...{ enable_short_term: false, enable_fuzz: false, relearning_steps: [] },
});

const ROUNDED = 1e4;
const rounded = (number: number) => Math.round(number * ROUNDED) / ROUNDED;

/** What is remembered once it was practised `today`; `before` where it was practised earlier. At the soonest it is back tomorrow. */
export function practised(before: Memory | undefined, knew: boolean, today: Day): Memory {
  const elapsed = before ? Math.max(0, today - before.last) : 0;
  const { stability, difficulty } = fsrs.next_state(before ?? null, elapsed, knew ? Rating.Good : Rating.Again);
  return {
    ...{ stability: rounded(stability), difficulty: rounded(difficulty) },
    ...{ last: today, due: today + fsrs.next_interval(stability, elapsed) },
  };
}
