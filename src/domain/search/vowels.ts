/** Whether a vowel is long or short: "aap" and "app", "kers" and "keer" share a stem and are other words. */

/** Written twice, once before one consonant and a vowel, or once before anything else: long, either, short. */
export type Vowel = "twice" | "open" | "closed";

/** How the vowel of a word with a stem of one syllable is written; nothing for longer stems, where it says little. */
export function vowelOf(word: string, stem: string): Vowel | undefined {
  if (!/^[^aeiouy]*([aeou])[^aeiouy]*$/.test(stem)) return undefined;
  const [, vowels = "", after = ""] = /^[^aeiouy]*([aeiouy]+)(.*)$/.exec(word) ?? [];
  if (vowels.length > 1) return "twice";
  return /^[^aeiouy][aeiouy]/.test(after) ? "open" : "closed";
}

/** By stem: how the vowel of the words with that stem is written. */
export type Vowels = ReadonlyMap<string, ReadonlySet<Vowel | undefined>>;

/** The vowels of these words, each with its stem. */
export function vowelsOf(words: Iterable<readonly [word: string, stem: string]>): Vowels {
  const found = new Map<string, Set<Vowel | undefined>>();
  for (const [word, stem] of words) found.set(stem, (found.get(stem) ?? new Set()).add(vowelOf(word, stem)));
  return found;
}

/** Whether a word can be one of those with its stem: "dagen" of "dag", "taken" of "taak", but "tol" not of "tool". */
export function fitsVowel(vowels: Vowels, word: string, stem: string): boolean {
  const [vowel, held] = [vowelOf(word, stem), vowels.get(stem)];
  if (vowel === undefined || vowel === "open" || !held || held.has(undefined) || held.has(vowel)) return true;
  return held.has("open") && !held.has(vowel === "closed" ? "twice" : "closed");
}
