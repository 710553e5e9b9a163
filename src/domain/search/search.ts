/** A search from query to results: names first, then running text, then what was probably meant. */
import { type SearchIndex, type Thing, weightOf } from "./index.ts";
import { isLight } from "./language.ts";
import { asTypo, beginnings, parse, type Term } from "./query.ts";
import { type Hit, rank, type Reason, type Trace } from "./rank.ts";

/** Full text: which things hold a word, each with how well it fits, up to 1. */
export type FullText = (word: string) => Promise<ReadonlyMap<number, number>>;
/** What a word may have been that the site does not know. */
export interface Alike {
  /** Words of the site that look like it, as stems, the likeliest first. */
  words: readonly string[];
  /** It is a word of its own, and so no slip of these, nor the beginning of one. */
  isOther: boolean;
}
/** Whether one of these things holds a word in its text, and not only one that full text takes for a form of it. */
export type Holds = (word: string, places: readonly number[]) => Promise<boolean>;
export type FindAlike = (word: string) => Promise<Alike>;

export interface Outcome<T> {
  hits: Hit<T>[];
  terms: Term[];
  /** Typed words that were read as another word. */
  corrected: { typed: string; read: string }[];
  /** Typed words that the site does not know. */
  unknown: string[];
  /** Typed words that it knows, but not together with the others in the best results. */
  left: string[];
  /** For an unknown word: what may have been meant. */
  alike: string[];
}

/** More words than this are not looked up in running text: each may fetch another piece of the index. */
const MOST_WORDS = 3;
/** A result that fits far less than the best one is not shown. */
const LEAST = 0.06;
/** In so many texts, the best ones, a word is looked for that no name holds. */
const LOOKED_IN = 3;
/** What holds beside words that the site knows, and is a guess beside one that it does not. */
const guesses: ReadonlySet<Trace> = new Set<Trace>(["text", "synonym", "part", "core"]);

/** Makes a search over an index. */
export function makeSearch<T extends Thing>(
  index: SearchIndex<T>,
  fullText: FullText,
  alike: FindAlike = () => Promise.resolve({ words: [], isOther: false }),
  holds: Holds = () => Promise.resolve(true),
) {
  return async (query: string): Promise<Outcome<T>> => {
    const terms = parse(index, query);
    const tells = (term: Term) =>
      Math.max(
        0,
        ...term.meanings.map(({ stems }) =>
          weightOf(index.things.length, index.postings.get(stems[0] ?? "")?.size ?? 0),
        ),
        term.meanings.length === 0 ? 99 : 0,
      );
    const asked = new Set([...terms].sort((a, b) => tells(b) - tells(a)).slice(0, MOST_WORDS));
    const text: ReadonlyMap<number, number>[] = await Promise.all(
      terms.map((term) => (asked.has(term) ? textScores(fullText, term.typed) : new Map<number, number>())),
    );
    // What stands under another word, and in running text alone, is found under that.
    for (const [at, term] of terms.entries()) {
      const isFound =
        (text[at]?.size ?? 0) > 0 || term.meanings.some(({ stems }) => index.postings.has(stems[0] ?? ""));
      const [other] = term.meanings.flatMap(({ stems }) => index.language.spelling.get(stems.join(" ")) ?? []);
      if (!isFound && asked.has(term) && asked.size < MOST_WORDS && other !== undefined)
        text[at] = await textScores(fullText, other);
    }
    const corrected: Outcome<T>["corrected"] = [];
    const unknown: string[] = [];
    const near: string[] = [];
    const slipped: { at: number; term: Term; best: string }[] = [];
    for (const [at, term] of terms.entries()) {
      if (term.meanings.length > 0) continue;
      if ((text[at]?.size ?? 0) > 0) {
        if (await holds(term.typed, bestOf(text[at]))) continue;
        // Full text knows another word with the same stem: who types "paarden" meant no "paar", and made no slip.
        text[at] = new Map();
        unknown.push(term.typed);
        continue;
      }
      const { words: others, isOther } = await alike(term.typed);
      const longer = isOther ? [] : beginnings(index, term.typed);
      const best = isOther ? undefined : others[0];
      if (longer.length > 0) term.meanings.push(...longer);
      else if (best !== undefined) slipped.push({ at, term, best });
      else unknown.push(term.typed);
      near.push(...others.map((one) => index.shown.get(one) ?? one));
    }
    // Beside a word that is like nothing here, a word that is like something is no slip: it is another name.
    for (const { at, term, best } of slipped) {
      if (unknown.length > 0) {
        unknown.push(term.typed);
        continue;
      }
      const read = index.shown.get(best) ?? best;
      term.meanings.push(...asTypo(index, best));
      text[at] = await textScores(fullText, read);
      corrected.push({ typed: term.typed, read });
    }
    const all = rank(index, query, terms, text);
    const top = all[0]?.bare ?? 0;
    // Beside a word that nobody knows here, a guess is no answer, nor is a light word: "model", and "methode" with its synonyms.
    const isSure = ({ way, typed }: Reason) => !guesses.has(way) && !isLight(index.language, typed);
    const enough = (hit: Hit<T>) => unknown.length === 0 || hit.reasons.some(isSure);
    const hits = all.filter((hit) => hit.bare >= top * LEAST && enough(hit));
    const [first] = hits;
    const left = first
      ? terms
          .filter(({ typed }) => !unknown.includes(typed) && !first.reasons.some((reason) => reason.typed === typed))
          .map(({ typed }) => typed)
      : [];
    return { hits, terms, corrected, unknown, left, alike: near };
  };
}

/** The places of the things that running text fits best. */
const bestOf = (scores: ReadonlyMap<number, number> = new Map()): number[] =>
  [...scores]
    .sort(([, a], [, b]) => b - a)
    .slice(0, LOOKED_IN)
    .map(([at]) => at);

/** Of a phrase, things that hold each of its words. */
async function textScores(fullText: FullText, typed: string): Promise<ReadonlyMap<number, number>> {
  const [first, ...others] = await Promise.all(typed.split(" ").map((word) => fullText(word)));
  if (!first) return new Map();
  return new Map(
    [...first].flatMap(([at, score]) => {
      const rest = others.map((found) => found.get(at));
      if (rest.includes(undefined)) return [];
      return [[at, rest.reduce<number>((sum, one) => Math.min(sum, one ?? 0), score)] as const];
    }),
  );
}
