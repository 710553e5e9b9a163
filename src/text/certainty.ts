/** How sure something is, in plain words. */
import type { Certainty } from "../schema/common.ts";
import { outcomeStrings } from "./outcome.nl.ts";

/** One text: the level in words, then what it is about where that is said. */
export function certaintyText({ level, note }: Certainty): string {
  const words = outcomeStrings.certaintyLevels[level];
  return note ? `${words} ${note}` : words;
}
