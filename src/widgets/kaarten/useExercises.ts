/** Which exercise is in view, and what was chosen in each. In a package the learning platform keeps what was chosen. */
import { useState } from "preact/hooks";
import type { Answers } from "../shell/useAnswers.ts";

/** Begins at the first exercise in which nothing was chosen before. */
export function useExercises(exercises: readonly { id: string }[], given: Answers = {}) {
  const [current, onCurrent] = useState((exercises.find(({ id }) => !given[id]) ?? exercises[0])?.id ?? "");
  // What was chosen first in each exercise: that is what counts, later taps only explain.
  const [chosen, setChosen] = useState(given);
  const onChosen = (exercise: string, option: string) => setChosen((before) => ({ [exercise]: option, ...before }));
  return { current, onCurrent, chosen, onChosen };
}
