/**
 * Words of Dutch that look like words of the site and are others: who types "keuken" or "bakker" made no slip, and is told
 * that the site does not know it. Found at build, over the dictionary.
 */
import { plain } from "../../domain/search/plain.ts";
import { stem } from "../../domain/search/words.ts";
import { far, heard, type Heard, slipsIn } from "./alike.ts";

/** As many letters as a beginning needs to be read as one. */
const SHORTEST_BEGIN = 3;
/** Slips change at most so many letters of those that a word holds. */
const MOST = 2;

/** The letters of a word as bits, to see at once that two are no slips of each other. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}
function countOf(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Hunspell's lines as folded words: those of letters alone, without what is a name. */
export const wordsOfDictionary = (lines: string): string[] =>
  lines.split("\n").flatMap((line) => {
    const word = (line.split("/")[0] ?? "").normalize("NFKC");
    const folded = plain(word);
    return /^\p{Ll}+$/u.test(word) && /^[a-z]+$/.test(folded) ? folded : [];
  });

/**
 * The words of a dictionary that would be read as a word of `vocabulary`: as a slip of it, or as its beginning. `known` holds
 * the stems of what the site holds anywhere.
 */
export function lookalikes(
  dictionary: readonly string[],
  vocabulary: readonly string[],
  known: ReadonlySet<string>,
): string[] {
  const site = [...new Set(vocabulary)].map((word) => ({ ...heard(word), letters: lettersOf(word) }));
  const sounds = new Set(site.map(({ sound }) => sound));
  const begins = new Set(
    site.flatMap(({ word }) => Array.from({ length: word.length }, (_, at) => word.slice(0, at + SHORTEST_BEGIN))),
  );
  // A slip keeps the first letter, or how it sounds.
  const byFirst = Map.groupBy(
    site.flatMap((one) => [...new Set([one.word[0], one.sound[0]])].map((first) => ({ ...one, first }))),
    ({ first, word }) => `${first}${word.length}`,
  );
  const isSlip = (typed: Heard): boolean => {
    if (sounds.has(typed.sound)) return true;
    const [letters, { length }] = [lettersOf(typed.word), typed.word];
    const most = 2 * slipsIn(typed.word); // a changed letter goes from one and comes to the other
    for (let near = length - MOST; near <= length + MOST; near += 1)
      for (const first of new Set([typed.word[0], typed.sound[0]]))
        for (const one of byFirst.get(`${first}${near}`) ?? [])
          if (countOf(letters ^ one.letters) <= most && far(typed, one) !== undefined) return true;
    return false;
  };
  return [...new Set(dictionary)]
    .filter(
      (word) => word.length >= SHORTEST_BEGIN && (begins.has(word) || isSlip(heard(word))) && !known.has(stem(word)),
    )
    .sort();
}
