/** Compounds, cut into words that the site knows: "teamvergadering" is "team" and "vergadering". */
import { stem } from "./words.ts";

/** What may stand between two parts. */
const LINKS = ["", "s", "en", "e", "n"];
const SHORTEST = 3;
/** The last part bears the meaning: shorter ones are endings ("heid", "baar") far too often. */
const SHORTEST_LAST = 4;

export interface Vocabulary {
  /** Whether the site knows this as a word. */
  has: (word: string) => boolean;
  /** Whether this is the stem of such a word: verbs stand so before another word, as in "luistervaardigheid". */
  isStem: (word: string) => boolean;
  /** Words that are no compound, although they look like one. */
  whole: ReadonlySet<string>;
}

/** What compounds are cut with: these words, and their stems; `more` are stems of words that have a synonym alone. */
export function vocabularyOf(
  words: ReadonlySet<string>,
  whole: ReadonlySet<string>,
  more: Iterable<string> = [],
): Vocabulary {
  const stems = new Set([...[...words].filter((word) => word.length > SHORTEST_LAST).map(stem), ...more]);
  return {
    has: (word) => words.has(word),
    isStem: (word) => word.length >= SHORTEST_LAST && stems.has(word),
    whole,
  };
}

/** What may have been the first part of a compound, for what stands before its last part: with a link, and without. */
const firsts = (before: string): string[] =>
  LINKS.filter((link) => before.endsWith(link))
    .map((link) => before.slice(0, before.length - link.length))
    .filter((bare) => bare.length >= SHORTEST);

/**
 * The parts of a compound, in order, or an empty list for a word that is none. The longest last part wins; that is also
 * how people read. Folded words in, folded words out.
 */
export function partsOf(word: string, vocabulary: Vocabulary, depth = 2): string[] {
  if (vocabulary.whole.has(word)) return [];
  for (let at = SHORTEST; at <= word.length - SHORTEST_LAST; at += 1) {
    const last = word.slice(at);
    if (!vocabulary.has(last)) continue;
    for (const bare of firsts(word.slice(0, at))) {
      if (vocabulary.has(bare) || vocabulary.isStem(bare)) return [bare, last];
      const inner = depth > 1 ? partsOf(bare, vocabulary, depth - 1) : [];
      if (inner.length > 0) return [...inner, last];
    }
  }
  return [];
}

/**
 * What a compound is about whose last part says little: of "overlegmoment" that is "overleg". Nothing where the first part
 * is no word of the site. `light` holds the stems of such last parts.
 */
export function coreOf(word: string, { has, isStem }: Vocabulary, light: ReadonlySet<string>): string | undefined {
  for (let at = SHORTEST; at <= word.length - SHORTEST; at += 1) {
    if (!light.has(stem(word.slice(at)))) continue;
    const core = firsts(word.slice(0, at)).find((bare) => bare.length >= SHORTEST_LAST && (has(bare) || isStem(bare)));
    if (core !== undefined) return core;
  }
  return undefined;
}
