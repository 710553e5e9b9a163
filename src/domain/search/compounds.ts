/** Compounds, cut into words that the site knows: "teamvergadering" is "team" and "vergadering". */

/** What may stand between two parts. */
const LINKS = ["", "s", "en", "e", "n"];
const SHORTEST = 3;
/** The last part bears the meaning: shorter ones are endings ("heid", "baar") far too often. */
const SHORTEST_LAST = 4;

export interface Vocabulary {
  /** Whether the site knows this as a word. */
  has: (word: string) => boolean;
  /** Words that are no compound, although they look like one. */
  whole: ReadonlySet<string>;
}

/**
 * The parts of a compound, in order, or an empty list for a word that is none. The longest last part wins; that is also
 * how people read. Folded words in, folded words out.
 */
export function partsOf(word: string, vocabulary: Vocabulary, depth = 2): string[] {
  if (vocabulary.whole.has(word)) return [];
  for (let at = SHORTEST; at <= word.length - SHORTEST_LAST; at += 1) {
    const last = word.slice(at);
    if (!vocabulary.has(last)) continue;
    for (const link of LINKS) {
      const first = word.slice(0, at);
      if (link && !first.endsWith(link)) continue;
      const bare = first.slice(0, first.length - link.length);
      if (bare.length < SHORTEST) continue;
      if (vocabulary.has(bare)) return [bare, last];
      const inner = depth > 1 ? partsOf(bare, vocabulary, depth - 1) : [];
      if (inner.length > 0) return [...inner, last];
    }
  }
  return [];
}
