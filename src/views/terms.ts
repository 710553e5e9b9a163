/** Finds glossary terms in running text, as whole words, the longest name first. */

export interface TermUse {
  id: string;
  title: string;
  definition: string;
  /** The title and its aliases, as they may stand in a text. */
  names: readonly string[];
}

export interface TermHit {
  term: TermUse;
  start: number;
  end: number;
}

/** What may not stand on either side of a name: with it, the name is a part of a longer word. */
const WORD = /[\p{L}\p{N}-]/u;

interface Name {
  term: TermUse;
  name: string;
  lower: string;
  isCapitals: boolean;
}

/** A name in an address of the web: mantelzorgers.be speaks of nobody. */
const inAddress = (text: string, at: number, end: number): boolean =>
  /^\.\p{L}/u.test(text.slice(end, end + 2)) || /\p{L}\.$/u.test(text.slice(Math.max(at - 2, 0), at));

/** In lower case and as long as it was: a text with a letter that becomes two (İ) is taken as it stands. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** Where a name stands first in a text as a word of its own; -1 where it does not. */
function firstUse(text: string, lowerText: string, { name, lower, isCapitals }: Name): number {
  for (let at = lowerText.indexOf(lower); at !== -1; at = lowerText.indexOf(lower, at + 1)) {
    const end = at + lower.length;
    if (WORD.test(text[at - 1] ?? "") || WORD.test(text[end] ?? "") || inAddress(text, at, end)) continue;
    if (!isCapitals || text.slice(at, end) === name) return at;
  }
  return -1;
}

/**
 * A function that finds the first use of any of `terms` in a text, or undefined. Capitals do not count, except in a
 * name that is all capitals (SMART is not "smart"). Plain search, no pattern of all names: a build asks for every text.
 */
export function termMatcher(terms: readonly TermUse[]): (text: string) => TermHit | undefined {
  const names = terms
    .flatMap((term) =>
      term.names.map((name) => ({ term, name, lower: lowered(name), isCapitals: name === name.toUpperCase() })),
    )
    .sort((a, b) => b.name.length - a.name.length);
  return (text) => {
    const lowerText = lowered(text);
    let hit: TermHit | undefined;
    for (const one of names) {
      const start = firstUse(text, lowerText, one);
      if (start !== -1 && (!hit || start < hit.start)) hit = { term: one.term, start, end: start + one.name.length };
    }
    return hit;
  };
}
