/**
 * Scores of several people put together: how they lie spread, and what that gives to talk about. A gathering is a set of codes:
 * the same code counts once, and in which order they came means nothing. Runs in the browser.
 */
import type { Given } from "./code.ts";
import { fieldName, fieldsOf, itemsOf, type ScaleLike, type ScanLike, wholeNumber } from "./fields.ts";

/** Codes that came in, each once, sorted. */
export type Gathering = readonly Given[];
/** Below so many nothing is shown but how many are in: who gave which score would be too easy to tell. */
export const FEWEST = 3;
/** At most so many subjects in a list to talk about. */
const SUBJECTS = 3;
/** So many steps between the lowest and the highest score are a difference to talk about. */
const APART = 2;

export interface Spread {
  /** How many gave each value of the scale, from low to high. */
  counts: number[];
  of: number;
  lowest: number;
  highest: number;
  /** The middle half of the scores lies between these. */
  quarter: number;
  middle: number;
  threeQuarters: number;
  mean: number;
}
export interface ItemSpread {
  id: string;
  text: string;
  /** Nothing while too few gave this score. */
  now?: Spread;
  wished?: Spread;
}
export interface Together {
  people: number;
  /** Codes of a person who gave another one too, which do not count. */
  spare: readonly Given[];
  /** Nothing as long as there are too few people. */
  items?: ItemSpread[];
}

/** The gathering with what came in added. */
export const gather = (gathering: Gathering, given: readonly Given[]): Gathering =>
  [...new Map([...gathering, ...given].map((one) => [one.code, one])).values()].sort((a, b) =>
    a.code < b.code ? -1 : 1,
  );

/** The value below which the given part of sorted numbers lies, between two of them where it falls there. */
function quantile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)] ?? 0;
  return below + ((sorted[Math.ceil(at)] ?? below) - below) * (at % 1);
}

/** How scores lie spread; nothing for fewer than may be shown. */
export function spreadOf(scores: readonly number[], { values }: Pick<ScaleLike, "values">): Spread | undefined {
  if (scores.length < FEWEST) return undefined;
  const sorted = scores.toSorted((a, b) => a - b);
  return {
    counts: values.map(({ value }) => scores.filter((score) => score === value).length),
    of: scores.length,
    lowest: quantile(sorted, 0),
    highest: quantile(sorted, 1),
    quarter: quantile(sorted, 0.25),
    middle: quantile(sorted, 0.5),
    threeQuarters: quantile(sorted, 0.75),
    mean: scores.reduce((sum, score) => sum + score, 0) / scores.length,
  };
}

/** One code for each person: of two codes with the same signs by chance one counts, whichever came first. */
function split(gathering: Gathering): { counted: Given[]; spare: Given[] } {
  const last = new Map(gathering.map((one) => [one.person, one.code]));
  const counts = (one: Given) => last.get(one.person) === one.code;
  return { counted: gathering.filter(counts), spare: gathering.filter((one) => !counts(one)) };
}

/** What a gathering comes to. */
export function together(aid: ScanLike<unknown>, gathering: Gathering): Together {
  const { counted, spare } = split(gathering);
  const { scale } = aid;
  const people = counted.length;
  if (people < FEWEST || !scale) return { people, spare };
  const spread = (name: string) =>
    spreadOf(
      counted.flatMap(({ answers }) => wholeNumber(answers[name]?.[0]) ?? []),
      scale,
    );
  const items = itemsOf(aid).map((item): ItemSpread => {
    const asksWish = fieldsOf(item, scale).some(({ name }) => name === fieldName(item.id, "wished"));
    return {
      ...{ id: item.id, text: item.text, now: spread(item.id) },
      ...(asksWish && { wished: spread(fieldName(item.id, "wished")) }),
    };
  });
  return { people, spare, items };
}

export interface Subjects {
  /** Where scores lie furthest apart, the furthest first. */
  apart: ItemSpread[];
  /** Where scores are lowest, the lowest first. */
  low: ItemSpread[];
  /** Where everybody gave about the same. */
  alike: ItemSpread[];
}
/** How far scores lie from their mean, squared, on average. */
const variance = ({ counts, of, mean }: Spread, { values }: Pick<ScaleLike, "values">) =>
  counts.reduce((sum, count, at) => sum + count * ((values[at]?.value ?? mean) - mean) ** 2, 0) / of;

/** What there is to talk about, by the scores of now. */
export function subjectsOf(items: readonly ItemSpread[], scale: Pick<ScaleLike, "values">): Subjects {
  const [first, last] = [scale.values[0]?.value ?? 0, scale.values.at(-1)?.value ?? 0];
  const ranked = items.flatMap((item) => (item.now ? [{ item, now: item.now }] : []));
  const range = ({ highest, lowest }: Spread) => highest - lowest;
  const pick = (list: typeof ranked) => list.slice(0, SUBJECTS).map(({ item }) => item);
  return {
    apart: pick(
      ranked
        .filter(({ now }) => range(now) >= APART)
        .sort((a, b) => range(b.now) - range(a.now) || variance(b.now, scale) - variance(a.now, scale)),
    ),
    low: pick(ranked.filter(({ now }) => now.mean < (first + last) / 2).sort((a, b) => a.now.mean - b.now.mean)),
    alike: ranked.filter(({ now }) => range(now) < APART).map(({ item }) => item),
  };
}
