/** What is known of the language of the people who search: synonyms, abbreviations, spellings, words that say nothing. */
import type { SearchLanguage } from "../../schema/search-language.ts";
import { type Vowels, vowelsOf } from "./vowels.ts";
import { stem, wordsOf } from "./words.ts";

/** content/zoektaal.yaml with the words that say nothing about what one looks for. */
export interface LanguageData extends SearchLanguage {
  empty: readonly string[];
}

export interface Language {
  /** By a phrase as stems, joined with spaces: what to look for beside it, each as stems. */
  same: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** By such stems: the words of the site as they are written, to look up in running text. */
  spelling: ReadonlyMap<string, string>;
  /** How the vowels of these words are written. */
  vowels: Vowels;
  /** Stems in the longest phrase. */
  longest: number;
  whole: ReadonlySet<string>;
  /** Stems that say little as the last part of a compound. */
  light: ReadonlySet<string>;
  empty: ReadonlySet<string>;
  emptyStems: ReadonlySet<string>;
}

/** A phrase as its stems. */
export const stemsOf = (text: string): string[] => wordsOf(text).map(({ word }) => stem(word));

/** Whether a word says as little by itself as behind another: "theorie", "model". */
export const isLight = ({ light }: Language, typed: string): boolean => light.has(stemsOf(typed).join(" "));

/** Makes the data ready to look things up in. */
export function readLanguage({ groups, whole, light, empty }: LanguageData): Language {
  const same = new Map<string, (readonly string[])[]>();
  for (const { words, typed } of groups) {
    const wanted = words.map(stemsOf);
    for (const phrase of [...wanted, ...typed.map(stemsOf)]) {
      const key = phrase.join(" ");
      const others = wanted.filter((one) => one.join(" ") !== key);
      same.set(key, [...(same.get(key) ?? []), ...others]);
    }
  }
  return {
    same,
    spelling: new Map(
      groups.flatMap(({ words }) => words.map((phrase) => [stemsOf(phrase).join(" "), phrase] as const)),
    ),
    vowels: vowelsOf(
      groups.flatMap(({ words, typed }) =>
        [...words, ...typed].flatMap(wordsOf).map(({ word }) => [word, stem(word)] as const),
      ),
    ),
    longest: Math.max(1, ...[...same.keys()].map((key) => key.split(" ").length)),
    whole: new Set(whole.map((word) => wordsOf(word)[0]?.word ?? word)),
    light: new Set(light.flatMap(stemsOf)),
    empty: new Set(empty.flatMap((word) => wordsOf(word).map((one) => one.word))),
    emptyStems: new Set(empty.flatMap(stemsOf)),
  };
}
