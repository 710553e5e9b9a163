/** Which things fit the terms of a query, the best first. */
import { isLight, type Language, stemsOf } from "./language.ts";
import { type SearchIndex, telling, type Thing, weightOf } from "./index.ts";
import type { Way } from "./meaning.ts";
import type { Term } from "./query.ts";

/** By what a thing was found. */
export type Trace = Way | "text";
/** Why a thing was found: what was typed, by what, and the word of the site where that is another one. */
export interface Reason {
  typed: string;
  way: Trace;
  word?: string;
}
export interface Hit<T> {
  thing: T;
  at: number;
  score: number;
  /** Its score without what its name adds: how well it fits beside things that are not so called. */
  bare: number;
  reasons: Reason[];
  /** The query is its name. */
  named: boolean;
}
/** By term, in order: how well the running text of each thing fits it, up to 1. */
export type TextScores = readonly ReadonlyMap<number, number>[];

/** The whole query is a thing's title, or another of its names. */
const NAMED = { title: 4, other: 3.2, synonym: 1.1 };
/** How much running text counts at most, beside a title's 10. */
const TEXT = 3;

/** How much another form of a word counts, where others hold it as it was typed. */
const OTHER_FORM = 0.65;
/** How much a word that says nothing counts in a sentence, beside the rarest ones' 6. */
const EMPTY = 0.3;

/** How much less a word tells that no name holds, and one that says little: a rare word is not always what it is about. */
const ONLY_TEXT = 0.5;
const LITTLE = 0.5;
/** How much of a word a thing has, for how much of the query it has, where its running text alone holds it. */
const IN_TEXT = 0.9;

/** From so much of a sentence in common on, it is that sentence. */
const ECHO = 0.5;
/** How much a whole sentence counts, beside a title's 10. */
const SENTENCE = 9;

interface Found {
  score: number;
  reason: Reason;
}

/** How well one term fits each thing, by its place among them. */
function termScores(index: SearchIndex, term: Term, text: ReadonlyMap<number, number> | undefined): Map<number, Found> {
  const { empty, emptyStems } = index.language;
  const found = new Map<number, Found>();
  const better = (at: number, score: number, reason: Reason) => {
    if (score > (found.get(at)?.score ?? 0)) found.set(at, { score, reason });
  };
  for (const { way, stems, factor, word: spelled } of term.meanings) {
    const exact = spelled === undefined ? undefined : index.exact.get(spelled);
    const [first, ...others] = stems.map((one) => index.postings.get(one) ?? new Map<number, number>());
    if (!first) continue;
    const word = stems.map((one) => index.shown.get(one) ?? one).join(" ");
    // "Naaste" has the stem of a word that says nothing: only who spells it so means it.
    const isOther = spelled !== undefined && emptyStems.has(stems[0] ?? "") && !empty.has(spelled);
    for (const [at, weight] of first) {
      if (isOther && !exact?.has(at)) continue;
      const rest = others.map((holders) => holders.get(at));
      if (rest.some((one) => one === undefined)) continue;
      const mean = rest.reduce<number>((sum, one) => sum + (one ?? 0), weight) / stems.length;
      // A phrase that stands there whole says more than its words apart.
      const asSpelled = exact && !exact.has(at) ? OTHER_FORM : 1;
      better(at, mean * factor * asSpelled * (1 + 0.15 * others.length), {
        typed: term.typed,
        way,
        ...(word === term.typed ? {} : { word }),
      });
    }
  }
  for (const [at, score] of text ?? []) better(at, score * TEXT, { typed: term.typed, way: "text" });
  return found;
}

/**
 * Whether a word tells little beside the other words of a query. A light one with synonyms tells as much as they do: who types
 * "tool" looks for an instrument. (Beside a word that nobody knows here neither is an answer: search.ts asks `isLight` alone.)
 */
const saysLittle = (language: Language, typed: string): boolean =>
  isLight(language, typed) && !language.same.has(stemsOf(typed).join(" "));

/** Everything that fits, the best first; `text` holds what full-text search found for each term. */
export function rank<T extends Thing>(
  index: SearchIndex<T>,
  query: string,
  terms: readonly Term[],
  text: TextScores = [],
): Hit<T>[] {
  const scores = terms.map((term, at) => termScores(index, term, text[at]));
  const tells = scores.map((found, at) => {
    const isOnlyText = found.size > 0 && [...found.values()].every(({ reason }) => reason.way === "text");
    const factor = (isOnlyText ? ONLY_TEXT : 1) * (saysLittle(index.language, terms[at]?.typed ?? "") ? LITTLE : 1);
    return weightOf(index.things.length, found.size) * factor;
  });
  const whole = tells.reduce((sum, one) => sum + one, 0) || 1;
  const names = namesAsked(index, query, terms);
  const echoes = echoesOf(index, query);
  const places = new Set([...scores.flatMap((found) => [...found.keys()]), ...echoes.keys()]);
  return [...places]
    .flatMap((at) => {
      const thing = index.things[at];
      if (!thing) return [];
      let sum = 0;
      let covered = 0;
      const reasons: Reason[] = [];
      scores.forEach((found, term) => {
        const one = found.get(at);
        if (!one) return;
        sum += one.score * (tells[term] ?? 0);
        covered += (tells[term] ?? 0) * (one.reason.way === "text" ? IN_TEXT : 1);
        reasons.push(one.reason);
      });
      const share = covered / whole;
      const name = names.get(at);
      const echo = echoes.get(at) ?? 0;
      if (echo > 0 && reasons.length === 0) reasons.push({ typed: query, way: "itself" });
      const bare = ((sum / whole) * share ** 1.8 + SENTENCE * echo ** 2) * thing.prior;
      return [{ thing, at, score: bare * (name ?? 1), bare, reasons, named: name !== undefined }];
    })
    .sort((a, b) => b.score - a.score || a.at - b.at);
}

/** The things with a sentence that is much like the query, the common words too; from 0 to 1. */
function echoesOf({ sentences, things, postings, language }: SearchIndex, query: string): Map<number, number> {
  const asked = new Set(stemsOf(query));
  const found = new Map<number, number>();
  const tells = (one: string) =>
    language.emptyStems.has(one) ? EMPTY : weightOf(things.length, postings.get(one)?.size ?? 0);
  const sum = (stems: Iterable<string>) => [...stems].reduce((total, one) => total + tells(one), 0);
  const whole = sum(asked);
  for (const { at, stems } of asked.size < 3 ? [] : sentences) {
    const common = [...asked].filter((one) => stems.has(one));
    if (common.length === 0) continue;
    const echo = sum(common) / Math.sqrt(whole * sum(stems));
    if (echo >= ECHO && echo > (found.get(at) ?? 0)) found.set(at, echo);
  }
  return found;
}

/** A query as names of law are written: "artikel 352 Sw." and "352 Sw." are called "art. 352 Sw.". */
const asName = (query: string): string => query.trim().replace(/^(?:artikel(?:en|s)?\s+)?(?=\d)/i, "art. ");

/** How much more a thing counts whose whole name the query is, as typed or in another way. */
function namesAsked(index: SearchIndex, query: string, terms: readonly Term[]): Map<number, number> {
  const found = new Map<number, number>();
  const look = (key: string, isOwn = true) => {
    for (const [at, isTitle] of index.names.get(key) ?? [])
      found.set(at, Math.max(found.get(at) ?? 1, isOwn ? (isTitle ? NAMED.title : NAMED.other) : NAMED.synonym));
  };
  look(stemsOf(asName(query)).join(" "));
  look(telling(query, index.language).join(" "));
  look(terms.map(({ meanings }) => meanings[0]?.stems.join(" ") ?? "").join(" "));
  const [only, ...more] = terms;
  if (only && more.length === 0)
    for (const { way, stems } of only.meanings)
      if (way !== "part") look(stems.join(" "), way !== "synonym" && way !== "begins" && way !== "core");
  return found;
}
