/** The things that search finds by name, ready to look words up in. */
import { partsOf, type Vocabulary, vocabularyOf } from "./compounds.ts";
import { type Language, stemsOf } from "./language.ts";
import { type Vowels, vowelsOf } from "./vowels.ts";
import { stem, wordsOf } from "./words.ts";

/** A thing that search can find: a recommendation, a method, a question of an aid … */
export interface Thing {
  title: string;
  /** Other names under which people know it. */
  other: readonly string[];
  /** Words that people use for it and that it does not hold. */
  words: readonly string[];
  /** What readers call its kind. */
  kindWord: string;
  /** How likely it is what somebody wants, beside a thing of another kind that fits as well: about 1. */
  prior: number;
}

/** What it says that a word stands in a field. */
const fields = { title: 10, other: 9, words: 5.5, kind: 3 } as const;
/** How much a part of a compound counts beside the whole word. */
const PART = 0.35;
/** How much more a word says that is a whole name, beside one word of a long one. */
const SHORT = 0.6;
/** So many different words make a sentence. */
const SENTENCE = 4;

export interface SearchIndex<T extends Thing = Thing> {
  things: readonly T[];
  language: Language;
  /** By stem: which things hold it, and how much that says. */
  postings: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** By word as it is spelled: which things hold it so. */
  exact: ReadonlyMap<string, ReadonlySet<number>>;
  /** By stem: how the vowel of its words is written. */
  vowels: Vowels;
  /** By stem: the shortest word of it that stands somewhere, to show. */
  shown: ReadonlyMap<string, string>;
  /** By the stems of a whole name: the things of that name, and whether it is their title. */
  names: ReadonlyMap<string, ReadonlyMap<number, boolean>>;
  /** Whole sentences among names and words, as all their stems: people type the sentence that they have in mind. */
  sentences: readonly { at: number; stems: ReadonlySet<string> }[];
  /** Words as they stand: what a mistyped word may have been. */
  spelled: ReadonlySet<string>;
  /** The same words, to cut compounds with. */
  vocabulary: Vocabulary;
}

/** How much a word says that `holders` of all things hold. */
export const weightOf = (things: number, holders: number): number => Math.log(1 + things / Math.max(1, holders));

/** Reads the things once. `vocabulary` are words of the site beside those of the names, for cutting compounds. */
export function makeIndex<T extends Thing>(
  things: readonly T[],
  language: Language,
  vocabulary: readonly string[] = [],
): SearchIndex<T> {
  const postings = new Map<string, Map<number, number>>();
  const shown = new Map<string, string>();
  const exact = new Map<string, Set<number>>();
  const names = new Map<string, Map<number, boolean>>();
  const all = new Set(vocabulary);
  for (const { title, other, words } of things)
    for (const text of [title, ...other, ...words])
      for (const { word, pieces } of wordsOf(text)) for (const one of [word, ...pieces]) all.add(one);
  for (const phrase of language.spelling.values()) for (const { word } of wordsOf(phrase)) all.add(word);
  const cutting = vocabularyOf(all, language.whole, language.same.keys());
  const parts = new Map<string, string[]>();
  const cut = (word: string) => {
    const before = parts.get(word);
    if (before) return before;
    const found = partsOf(word, cutting).map(stem);
    parts.set(word, found);
    return found;
  };

  const add = (at: number, key: string, weight: number) => {
    const holders = postings.get(key) ?? new Map<number, number>();
    holders.set(at, Math.max(weight, holders.get(at) ?? 0));
    postings.set(key, holders);
  };
  things.forEach((thing, at) => {
    const texts = [
      [thing.title, fields.title],
      ...thing.other.map((text) => [text, fields.other] as const),
      ...thing.words.map((text) => [text, fields.words] as const),
      [thing.kindWord, fields.kind],
    ] as const;
    for (const [text, field] of texts) {
      const weight = field * (1 + SHORT / Math.max(1, telling(text, language).length));
      for (const { word, pieces } of wordsOf(text)) {
        const key = stem(word);
        add(at, key, weight);
        exact.set(word, (exact.get(word) ?? new Set()).add(at));
        if (word.length < (shown.get(key)?.length ?? Infinity)) shown.set(key, word);
        for (const piece of pieces) add(at, stem(piece), weight * 0.8);
        for (const part of cut(word)) add(at, part, weight * PART);
      }
    }
    [thing.title, ...thing.other].forEach((name, index) => {
      for (const key of nameKeys(name, language)) {
        const holders = names.get(key) ?? new Map<number, boolean>();
        if (!holders.has(at)) holders.set(at, index === 0);
        names.set(key, holders);
      }
    });
  });
  const sentences = things.flatMap(({ title, other, words }, at) =>
    [title, ...other, ...words].flatMap((text) => {
      const stems = new Set(stemsOf(text));
      return stems.size >= SENTENCE ? { at, stems } : [];
    }),
  );
  const vowels = vowelsOf([...exact.keys()].map((word) => [word, stem(word)]));
  return { things, language, postings, exact, vowels, shown, names, sentences, spelled: all, vocabulary: cutting };
}

/** The stems of a text that say something; of a text that is made of empty words alone, all of them. */
export function telling(text: string, { empty }: Language): string[] {
  const words = wordsOf(text);
  const said = words.filter(({ word }) => !empty.has(word));
  return (said.length > 0 ? said : words).map(({ word }) => stem(word));
}

/** From so much of a name on, its telling words stand for it: "Wie doet wat tijdens het overleg" is not called "overleg". */
const MOST_OF_NAME = 0.45;

/** "art. 36 en 50 OCMW-wet", "art. 299-304 Sw.", "art. 353, § 1 Sw.": one number or two, a part, the code. */
const ARTICLES = /^art\. (\d[^\s,]*)(?: en (\d[^\s,]*))?(?:, (?:§ )?\S+)?(?: (.+))?$/;
/** Each article that a name is about, with the code that it stands in and without: most people leave that out. */
function articlesOf(name: string): string[] {
  const [, one = "", second = "", code = ""] = ARTICLES.exec(name) ?? [];
  const numbers = [one, second].flatMap((number) => (number ? [number, ...number.split("-")] : []));
  return numbers.flatMap((number) => [`art. ${number}`, `art. ${number} ${code}`]);
}

/** By what a name is known: all its stems, those that say something where these are most of it, and its articles. */
function nameKeys(name: string, language: Language): string[] {
  const [all, said] = [stemsOf(name), telling(name, language)];
  return [...(said.length >= all.length * MOST_OF_NAME ? [said] : []), all, ...articlesOf(name).map(stemsOf)].map(
    (stems) => stems.join(" "),
  );
}

/** Whether some thing holds this stem. */
export const knows = ({ postings }: SearchIndex, key: string): boolean => postings.has(key);
