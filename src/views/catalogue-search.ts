/**
 * Finds in the catalogue what fits a sentence as people type it, with the words that made it fit. Fuse compares each
 * word with every word of the catalogue, so that a slip of the finger and half of a compound count too; how much a word
 * says is how few entries hold it. Loaded at the first key.
 */
import Fuse from "fuse.js/min-basic";
import { stem, wordsOf } from "../domain/search/words.ts";
import type { SearchField } from "../text/catalogue.nl.ts";
import { commonWords } from "../text/common-words.nl.ts";

/** An entry with the texts that it can be found by. */
export interface Searchable {
  id: string;
  texts: { [F in SearchField]?: readonly string[] };
}
export interface Hit {
  id: string;
  /** The text that fits best. */
  field: SearchField;
  text: string;
  score: number;
}

/** How much it says that a word stands there: an entry is named by its title, recognised by its need. */
const weights: { [F in SearchField]: number } = { title: 1.1, aliases: 1, need: 1, keywords: 0.9, summary: 0.6 };
/** How much the best text counts beside all of them: words that stand together mean more. */
const TOGETHER = 0.6;
/** How much more a text counts that holds all words of the question, the common ones too. */
const ECHO = 0.2;
/** An entry that fits far less than the best one is not shown. */
const LEAST = 0.4;
/** A word found inside another says something from this length on: "oase" does, "in" does not. As it is typed, from three on. */
const SHORTEST_PART = 4;
const SHORTEST_START = 3;
/** Two words of about one length may be one, mistyped; short ones are too soon alike. */
const SHORTEST_SLIP = 5;
const SLIP_SHARE = 0.75;
/** What Fuse gives to a part that stands there letter for letter. */
const EXACT = 0.001;

const common = new Set(commonWords);

/** Needs are sentences, so that the "t" of a verb is an ending too: "het loopt uit", "ze lopen uit". */
const bare = (word: string): string => (word.length < 5 ? stem(word) : stem(stem(word).replace(/t$/, "")));

/** The words of a text as they are compared: without accents, capitals and endings, each once. */
function wordsIn(text: string): { all: Set<string>; telling: Set<string> } {
  // "Teach-back" is also looked for as one word, and each of its words by itself.
  const words = wordsOf(text)
    .flatMap(({ word, pieces }) => [...pieces, word])
    .filter((word) => word.length > 1);
  const said = words.filter((word) => !common.has(word));
  // "Wie doet wat" is made of common words alone: then they are what was asked.
  return { all: new Set(words.map(bare)), telling: new Set((said.length > 0 ? said : words).map(bare)) };
}

/** The words of a text that say something. */
export const telling = (text: string): string[] => [...wordsIn(text).telling];

interface Text {
  id: string;
  field: SearchField;
  text: string;
  words: ReadonlySet<string>;
  all: ReadonlySet<string>;
}

/** Reads the entries once; what it returns finds among them, the best first. */
export function makeSearch(entries: readonly Searchable[]): (query: string) => Hit[] {
  const texts: Text[] = entries.flatMap(({ id, texts }) =>
    (Object.keys(weights) as SearchField[]).flatMap((field) =>
      (texts[field] ?? []).map((text) => {
        const { all, telling: words } = wordsIn(text);
        return { id, field, text, words, all };
      }),
    ),
  );
  const holders = new Map<string, Set<string>>();
  for (const { id, words } of texts)
    for (const word of words) holders.set(word, (holders.get(word) ?? new Set()).add(id));
  const vocabulary = [...holders.keys()];
  const fuse = new Fuse(vocabulary, {
    includeScore: true,
    ignoreLocation: true,
    threshold: 0.25,
    minMatchCharLength: 3,
  });

  /** The words of the catalogue that a typed word may mean, with how alike they are. */
  const known = new Map<string, ReadonlyMap<string, number>>();
  const alike = (term: string): ReadonlyMap<string, number> => {
    const before = known.get(term);
    if (before) return before;
    const near = term.length < SHORTEST_START ? [] : fuse.search(term);
    const found = near.flatMap(({ item, score = 1 }): [string, number][] => {
      const share = Math.min(term.length, item.length) / Math.max(term.length, item.length);
      const isSlip = term.length >= SHORTEST_SLIP && share >= SLIP_SHARE;
      const isPart = score <= EXACT && (term.length >= SHORTEST_PART || item.startsWith(term));
      return isPart || isSlip ? [[item, (1 - score) * Math.sqrt(share)]] : [];
    });
    const all = new Map([...found, ...(holders.has(term) ? [[term, 1] as const] : [])]);
    known.set(term, all);
    return all;
  };
  /** A word that many entries hold tells little; one that none hold tells nothing. */
  const tells = (means: ReadonlyMap<string, number>): number => {
    const ids = new Set([...means].flatMap(([word, how]) => (how > 0.8 ? [...(holders.get(word) ?? [])] : [])));
    return Math.log(1 + entries.length / Math.max(1, ids.size));
  };

  return (query) => {
    const asked = wordsIn(query);
    const terms = [...asked.telling].map((term) => {
      const means = alike(term);
      return { means, tells: tells(means) };
    });
    const most = terms.reduce((sum, { tells }) => sum + tells, 0);
    const best = new Map<string, { hit: Hit; terms: number[] }>();
    for (const { id, field, text, words, all } of texts) {
      const echo = 1 + (ECHO * [...asked.all].filter((word) => all.has(word)).length) / asked.all.size;
      const own = terms.map(({ means, tells }) => {
        const how = Math.max(0, ...[...means].map(([word, how]) => (words.has(word) ? how : 0)));
        return how * tells * weights[field] * echo;
      });
      const score = own.reduce((sum, one) => sum + one, 0);
      if (score === 0) continue;
      const known = best.get(id);
      best.set(id, {
        hit: known && known.hit.score >= score ? known.hit : { id, field, text, score },
        terms: own.map((one, at) => Math.max(one, known?.terms[at] ?? 0)),
      });
    }
    const hits = [...best.values()].map(({ hit, terms }) => {
      const apart = terms.reduce((sum, one) => sum + one, 0);
      return { ...hit, score: (TOGETHER * hit.score + (1 - TOGETHER) * apart) / most };
    });
    const top = Math.max(0, ...hits.map(({ score }) => score));
    return hits.filter(({ score }) => score >= top * LEAST).sort((a, b) => b.score - a.score);
  };
}
