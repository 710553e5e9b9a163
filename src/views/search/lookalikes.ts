/**
 * Words of Dutch that look like words of the site and are others: who types "keuken" or "bakker" made no slip, and is told
 * that the site does not know it. Found at build, over the dictionary.
 */
import { plain } from "../../domain/search/plain.ts";
import { fitsVowel, type Vowels } from "../../domain/search/vowels.ts";
import { stem } from "../../domain/search/words.ts";
import { far, heard, type Heard, slipsIn } from "./alike.ts";

/** As many letters as a beginning needs to be read as one. */
const SHORTEST_BEGIN = 3;

/** The letters of a word as bits, to see at once that two are no slips of each other. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}
/** How many bits are set, all at once: by pairs, by fours, by eights. */
function countOf(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** A word with its letters, as it is written and as it sounds. */
interface Seen extends Heard {
  letters: number;
  heardLetters: number;
}
const seen = (word: string): Seen => {
  const one = heard(word);
  return { ...one, letters: lettersOf(word), heardLetters: lettersOf(one.sound) };
};
/** A slip keeps the first letter, or how it sounds. */
const firstsOf = ({ word, sound }: Heard): string[] =>
  word[0] === sound[0] ? [word[0] ?? ""] : [word[0] ?? "", sound[0] ?? ""];

/** Whether a word would be read as one of `site`; these by first letter, then by length. */
function isSlipOf(typed: Seen, site: ReadonlyMap<string, ReadonlyMap<number, readonly Seen[]>>): boolean {
  const [most, { length }] = [slipsIn(typed.word), typed.word];
  for (const first of most === 0 ? [] : firstsOf(typed))
    for (let near = length - most; near <= length + most; near += 1) {
      // A changed letter goes from one and comes to the other; one more or less comes alone.
      const limit = 2 * most - Math.abs(length - near);
      for (const one of site.get(first)?.get(near) ?? [])
        if (
          (countOf(typed.letters ^ one.letters) <= limit || countOf(typed.heardLetters ^ one.heardLetters) <= limit) &&
          far(typed, one) !== undefined
        )
          return true;
    }
  return false;
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
 * the stems of what the site holds anywhere, with their vowels.
 */
export function lookalikes(dictionary: readonly string[], vocabulary: readonly string[], known: Vowels): string[] {
  const site = [...new Set(vocabulary)].map(seen);
  const sounds = new Set(site.map(({ sound }) => sound));
  const begins = new Set(
    site.flatMap(({ word }) => Array.from({ length: word.length }, (_, at) => word.slice(0, at + SHORTEST_BEGIN))),
  );
  const byFirst = Map.groupBy(
    site.flatMap((one) => firstsOf(one).map((first) => ({ first, one }))),
    ({ first }) => first,
  );
  const lists = new Map(
    [...byFirst].map(([first, all]) => [
      first,
      Map.groupBy(
        all.map(({ one }) => one),
        ({ word }) => word.length,
      ),
    ]),
  );
  const isLike = (word: string): boolean => {
    if (begins.has(word)) return true;
    const typed = seen(word);
    return sounds.has(typed.sound) || isSlipOf(typed, lists);
  };
  const isKnown = (word: string) => known.has(stem(word)) && fitsVowel(known, word, stem(word));
  return [...new Set(dictionary)]
    .filter((word) => word.length >= SHORTEST_BEGIN && isLike(word) && !isKnown(word))
    .sort();
}
