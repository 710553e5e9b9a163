/** How sure something is, in plain words. */
import type { Certainty } from "../schema/common.ts";

const certaintyLevels: Record<Certainty["level"], string> = {
  vast: "Vrij zeker: dit staat in de wettekst of bij een bevoegde organisatie.",
  betwist: "Hierover is discussie.",
  "te-verifieren": "Dit moet nog nagekeken worden.",
};

/** The level in a word or two, beside what it is about. */
export const certaintyWords: Record<Certainty["level"], string> = {
  vast: "Vrij zeker.",
  betwist: "Discussie.",
  "te-verifieren": "Nog na te kijken.",
};

/** One text: the level in words, then what it is about where that is said. */
export function certaintyText({ level, note }: Certainty): string {
  const words = certaintyLevels[level];
  return note ? `${words} ${note}` : words;
}
