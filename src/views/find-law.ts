/** Which legal grounds fit what somebody types: a number, old or new, or words. */
import { fold } from "../model/fold.ts";

export interface Findable {
  /** Its names: numbers and title. */
  name: string;
  /** Everything that it says, and words that people use for it. */
  text: string;
}

/** Where a word begins; a number stands alone: "45" is not in "458". */
const begins = (text: string, word: string): boolean => {
  const end = /^\d+$/.test(word) ? "(?![0-9])" : "";
  return new RegExp(`(?<![a-z0-9])${word.replaceAll(/[^a-z0-9]/g, ".")}${end}`).test(text);
};

/** Those in which every word of the query begins a word, the ones that carry it in their name first. */
export function findLaws<T extends Findable>(query: string, laws: readonly T[]): T[] {
  const words = fold(query)
    .split(/[^a-z0-9/]+/)
    .filter((word) => word !== "" && word !== "art" && word !== "artikel");
  if (words.length === 0) return [];
  const fits = (text: string) => words.every((word) => begins(fold(text), word));
  const named = laws.filter(({ name }) => fits(name));
  return [...named, ...laws.filter((law) => !named.includes(law) && fits(`${law.name} ${law.text}`))];
}
