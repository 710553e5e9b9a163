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

const escape = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * A function that finds the first use of any of `terms` in a text, or undefined. Capitals do not count, except in a
 * name that is all capitals (SMART is not "smart").
 */
export function termMatcher(terms: readonly TermUse[]): (text: string) => TermHit | undefined {
  const names = terms
    .flatMap((term) => term.names.map((name) => ({ name, term })))
    .sort((a, b) => b.name.length - a.name.length);
  if (names.length === 0) return () => undefined;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${names.map(({ name }) => escape(name)).join("|")})(?![\\p{L}\\p{N}-])`,
    "giu",
  );
  return (text) => {
    for (const match of text.matchAll(pattern)) {
      const found = names.find(({ name }) =>
        name === name.toUpperCase() ? name === match[0] : name.toLowerCase() === match[0].toLowerCase(),
      );
      if (found) return { term: found.term, start: match.index, end: match.index + match[0].length };
    }
    return undefined;
  };
}
