/**
 * Words of the site that a mistyped word may have been. Fuse looks, a strict count of slips decides, and what sounds the
 * same needs no count. Loaded when needed.
 */
import Fuse from "fuse.js/min-basic";
import { soundOf } from "../../domain/search/sound.ts";
import { wordsOf } from "../../domain/search/words.ts";
import type { SearchLanguage } from "../../schema/search-language.ts";

/** So many slips may stand in a word of this many letters. */
export const slipsIn = (word: string): number => (word.length < 5 ? 0 : word.length < 9 ? 1 : 2);
/** Words this short sound like too many others. */
const SHORTEST_SOUND = 4;

/**
 * Letters to add, drop, change or swap with their neighbour to make one word of the other, from a place in each on; more than
 * `most` is Infinity. What is the same is skipped, so that with a slip or two nearly nothing is left to try.
 */
export function slips(a: string, b: string, most: number, inA = 0, inB = 0): number {
  let [at, to] = [inA, inB];
  while (at < a.length && a[at] === b[to]) {
    at += 1;
    to += 1;
  }
  const [left, right] = [a.length - at, b.length - to];
  if (Math.abs(left - right) > most) return Infinity;
  if (left === 0 || right === 0) return left + right;
  if (most === 0) return Infinity;
  const isSwap = left > 1 && a[at] === b[to + 1] && a[at + 1] === b[to];
  const rest = Math.min(
    slips(a, b, most - 1, at + 1, to + 1),
    slips(a, b, most - 1, at + 1, to),
    slips(a, b, most - 1, at, to + 1),
    isSwap ? slips(a, b, most - 1, at + 2, to + 2) : Infinity,
  );
  return rest + 1;
}

/** A word with how it sounds. */
export interface Heard {
  word: string;
  sound: string;
}
export const heard = (word: string): Heard => ({ word, sound: soundOf(word) });

/** How far a typed word is from a word of the site: 0 where both sound the same, nothing where it was no slip of it. */
export function far(typed: Heard, meant: Heard): number | undefined {
  if (typed.sound === meant.sound && typed.word.length >= SHORTEST_SOUND) return 0;
  if (typed.word[0] !== meant.word[0] && typed.sound[0] !== meant.sound[0]) return undefined;
  const most = Math.min(slipsIn(typed.word), slipsIn(meant.word));
  if (most < Math.abs(typed.word.length - meant.word.length)) return undefined;
  const count = Math.min(slips(typed.word, meant.word, most), slips(typed.sound, meant.sound, most) + 0.5);
  return count <= most ? count : undefined;
}

/** The shortest first part of a compound in which a slip is looked for in the rest. */
const SHORTEST_PART = 4;
const SHORTEST_REST = 3;

/** A slip in a compound is one in a part of it: "teamshirt" is no slip of "teamstart". `words` are those of the site. */
export function isInPart(typed: string, meant: string, words: ReadonlySet<string>): boolean {
  let at = Math.min(typed.length, meant.length - SHORTEST_REST);
  while (at >= SHORTEST_PART && !(typed.startsWith(meant.slice(0, at)) && words.has(meant.slice(0, at)))) at -= 1;
  if (at < SHORTEST_PART) return true;
  const [one, other] = [typed.slice(at), meant.slice(at)];
  if (soundOf(one) === soundOf(other)) return true;
  const beginsAlike = one[0] === other[0] || one[1] === other[0] || one[0] === other[1];
  const most = Math.max(1, Math.min(slipsIn(one), slipsIn(other)));
  return beginsAlike && slips(one, other, most) <= most;
}

/** What a mistyped word may have been: the words of names, and what people type for these. */
export const vocabularyOf = (spelled: ReadonlySet<string>, { groups }: Pick<SearchLanguage, "groups">): string[] => [
  ...spelled,
  ...groups.flatMap(({ words, typed }) => [...words, ...typed].filter((one) => !one.includes(" ")).map(wordOf)),
];
const wordOf = (text: string): string => wordsOf(text)[0]?.word ?? text;

/** A function that gives the words of `vocabulary` that are most like a word, the likeliest first; usually none. */
export function makeAlike(vocabulary: readonly string[]): (word: string) => string[] {
  const words = new Set(vocabulary);
  const all = [...words].map(heard);
  // A slip keeps the first letter, or how it sounds: Fuse looks through a few hundred words instead of all.
  const byLetter = new Map<string, Fuse<Heard>>();
  const listFor = (letters: ReadonlySet<string>) => {
    const key = [...letters].join("");
    const before = byLetter.get(key);
    if (before) return before;
    const some = all.filter((one) => firsts(one).some((letter) => letters.has(letter)));
    const fuse = new Fuse(some, { keys: ["word", "sound"], ignoreLocation: true, threshold: 0.45 });
    byLetter.set(key, fuse);
    return fuse;
  };
  return (word) => {
    const typed = heard(word);
    return listFor(new Set(firsts(typed)))
      .search(word, { limit: 60 })
      .flatMap(({ item }) => {
        const count = far(typed, item);
        return count === undefined || !isInPart(word, item.word, words) ? [] : [{ item: item.word, count }];
      })
      .sort(
        (a, b) => a.count - b.count || Math.abs(a.item.length - word.length) - Math.abs(b.item.length - word.length),
      )
      .slice(0, 3)
      .map(({ item }) => item);
  };
}
const firsts = ({ word, sound }: Heard): string[] => [...new Set([word.slice(0, 1), sound.slice(0, 1)])];
