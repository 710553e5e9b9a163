/** What a word or phrase may mean on this site, and how that came about. */
import type { SearchIndex } from "./index.ts";
import { plain } from "./plain.ts";

/** How a meaning came about: a reader is told all but the first two. */
export type Way = "itself" | "form" | "together" | "apart" | "part" | "core" | "synonym" | "begins" | "typo";
/** How much each counts beside the word itself. */
export const factors: { [W in Way]: number } = {
  itself: 1,
  form: 0.95,
  together: 1,
  apart: 0.75,
  part: 0.4,
  core: 0.7,
  synonym: 0.85,
  begins: 0.55,
  typo: 0.7,
};

export interface Meaning {
  way: Way;
  /** Stems that all have to be there. */
  stems: readonly string[];
  factor: number;
  /** As it was spelled: who holds it so holds it more than who has another form of it. */
  word?: string;
}
/** A meaning that counts as its way does. */
export const meaning = (way: Way, ...stems: string[]): Meaning => ({ way, stems, factor: factors[way] });

/** What the language says means the same as these stems. */
export function synonyms({ language }: SearchIndex, key: string): Meaning[] {
  return (language.same.get(key) ?? []).map((stems) => {
    const spelled = stems.length === 1 ? language.spelling.get(stems.join(" ")) : undefined;
    return { ...meaning("synonym", ...stems), ...(spelled !== undefined && { word: plain(spelled) }) };
  });
}
