/**
 * The gold sets: what people type and what they must find, as data. Half of the queries (the first byte of the query's
 * SHA-256 is even) is set aside: ranking is never tuned on it.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** Queries by the makers, and queries by eyes that had not read the content. */
const goldFiles = ["gold-makers.tsv", "gold-fresh.tsv"] as const;
/** The kind of queries that must find nothing at all. */
export const ABSENT = "afwezig";

export interface GoldQuery {
  query: string;
  /** What sort of query it is: a term, a slip, a sentence … */
  kind: string;
  /** Fits the address that must be found. */
  expected: RegExp;
  /** Among so many results it must be. */
  within: number;
  isAside: boolean;
}

/** The queries of a file: `vraag`, `soort`, `verwacht`, `binnen`, with tabs between. */
export function readQueries(path: string | URL): GoldQuery[] {
  const [, ...lines] = readFileSync(path, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => {
    const [query = "", kind = "", expected = "", within] = line.split("\t");
    return {
      ...{ query, kind, within: Number(within ?? 3), isAside: isAside(query) },
      expected: new RegExp(expected || "$^", "i"),
    };
  });
}

/** All gold queries, each once. */
export function readGold(): GoldQuery[] {
  const all = goldFiles.flatMap((file) => readQueries(new URL(file, import.meta.url)));
  return [...new Map(all.map((one) => [one.query, one])).values()];
}

/** What can be asked, by name. */
export const querySets = {
  /** Ranking is tuned on it. */
  open: () => readGold().filter((query) => !query.isAside),
  /** Only its figures are looked at, when the work is done. */
  aside: () => readGold().filter((query) => query.isAside),
  gold: readGold,
  /** Written by the makers before they saw what they found, then used to find causes. */
  development: () => readQueries(new URL("development.tsv", import.meta.url)),
  /** Written before they were asked too, mostly for what is not there, and then used to find causes. */
  causes: () => readQueries(new URL("causes.tsv", import.meta.url)),
  /** Written in the same way when the causes were mended: how far its figures are from those says how general that was. */
  later: () => readQueries(new URL("later.tsv", import.meta.url)),
} as const;
export type QuerySet = keyof typeof querySets;

const isAside = (query: string): boolean => (createHash("sha256").update(query).digest()[0] ?? 0) % 2 === 0;

/** What one query found. */
export interface Answered extends GoldQuery {
  /** Where the first right result stands, from 1; 0 where it does not. */
  place: number;
  /** Whether something was found, right or wrong. */
  hasResults: boolean;
}

/** Holds the addresses that a search found against what a query must find. */
export const answered = (query: GoldQuery, found: readonly string[]): Answered => ({
  ...query,
  place: found.findIndex((href) => query.expected.test(href)) + 1,
  hasResults: found.length > 0,
});

export interface Score {
  queries: number;
  /** Shares, and the mean of one divided by the place. */
  first: number;
  withinThree: number;
  reciprocal: number;
  /** Queries for what is not there, and how many of them found something. */
  absent: number;
  absentWrong: number;
}

/** The figures over what was answered. */
export function scoreOf(all: readonly Answered[]): Score {
  const real = all.filter(({ kind }) => kind !== ABSENT);
  const absent = all.filter(({ kind }) => kind === ABSENT);
  const share = (fits: (place: number) => boolean) =>
    real.filter(({ place }) => fits(place)).length / (real.length || 1);
  return {
    queries: real.length,
    first: share((place) => place === 1),
    withinThree: share((place) => place >= 1 && place <= 3),
    reciprocal: real.reduce((sum, { place }) => sum + (place > 0 ? 1 / place : 0), 0) / (real.length || 1),
    absent: absent.length,
    absentWrong: absent.filter(({ hasResults }) => hasResults).length,
  };
}

/** The figures by kind of query. */
export const scoresByKind = (all: readonly Answered[]): Map<string, Score> =>
  new Map([...Map.groupBy(all, ({ kind }) => kind)].map(([kind, some]) => [kind, scoreOf(some)]));
