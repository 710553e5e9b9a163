/** What the page on checks shows of results: a row for each figure, and first of all what they do not prove. */
import { type Figure, type FigureSet, figuresIn, misses } from "../schema/check-figures.ts";
import type { CheckResults } from "../schema/check-results.ts";
import { evidence as t, figureTexts, inUnit, setTexts } from "../text/evidence.nl.ts";

/** Results as they are read: of this version, of an earlier one, or not there. */
export type Found<R> = { state: "current" | "stale"; found: R } | { state: "absent" };

export interface EvidenceRow {
  label: string;
  found: string;
  bar: string;
  isMissed: boolean;
}

function barText({ unit, least, most }: Figure): string {
  if (most !== undefined) return t.atMost(inUnit[unit](most));
  return least === undefined ? t.noBar : t.atLeast(inUnit[unit](least));
}

/** A row for each figure of a set. */
export const evidenceRows = (set: FigureSet, { figures }: CheckResults): EvidenceRow[] =>
  figuresIn(set).map(([name, figure]) => {
    const n = figures[name] ?? NaN;
    return {
      label: (figureTexts[set] as { [name: string]: string })[name] ?? name,
      found: inUnit[figure.unit](n),
      bar: barText(figure),
      isMissed: misses(figure, n),
    };
  });

/** What is known of when and of which version results are. */
export const standing = (results: Found<{ date: string }>): string =>
  results.state === "absent" ? t.absent : t[results.state](results.found.date);

/** What results of one name leave open by themselves: they are not there, or not of this version. */
const openOf = (title: string, results: Found<{ date: string }>): string[] => {
  if (results.state === "absent") return [t.openAbsent(title)];
  return results.state === "stale" ? [t.openStale(title, results.found.date)] : [];
};

/** All that the results do not prove, in the order of the page; empty when they prove all that they are about. */
export function notProven(
  sets: readonly (readonly [FigureSet, Found<CheckResults>])[],
  accessibility: Found<{ date: string }>,
): string[] {
  return [
    ...sets.flatMap(([set, results]) => {
      const open = openOf(setTexts[set].title, results);
      if (results.state === "absent") return open;
      const missed = evidenceRows(set, results.found).filter(({ isMissed }) => isMissed);
      const skipped = results.found.figures.testsSkipped ?? 0;
      return [
        ...open,
        ...missed.map(({ label, found, bar }) => t.openMissed(label, found, bar)),
        ...(skipped > 0 ? [t.openSkipped(skipped)] : []),
      ];
    }),
    ...openOf(t.accessibility, accessibility),
  ];
}
