/** What the page on checks shows of results: a row for each figure, and first of all what they do not prove. */
import { type Figure, type FigureSet, figuresIn, type GridName, grids, misses } from "../schema/check-figures.ts";
import type { CheckResults } from "../schema/check-results.ts";
import { evidence as t, setTexts } from "../text/evidence.nl.ts";
import { figureTexts, gridTexts, inUnit } from "../text/check-figures.nl.ts";

/** Results as they are read: of this version, of an earlier one, or not there. */
export type Found<R> = { state: "current" | "stale"; found: R } | { state: "absent" };

export interface EvidenceRow {
  name: string;
  label: string;
  found: string;
  bar: string;
  isMissed: boolean;
}
/** Figures as a table: a column for each measure, with its bar, and a line for each thing that was measured. */
export interface EvidenceGrid {
  about: string;
  columns: { label: string; bar: string }[];
  lines: { label: string; cells: EvidenceRow[] }[];
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
      name,
      label: (figureTexts[set] as { [name: string]: string })[name] ?? name,
      found: inUnit[figure.unit](n),
      bar: barText(figure),
      isMissed: misses(figure, n),
    };
  });

const hasGrid = (set: FigureSet): set is GridName => Object.hasOwn(grids, set);

/** The rows of a set, apart from those that its table shows, and that table where it has one. */
export function evidenceIn(set: FigureSet, results: CheckResults): { rows: EvidenceRow[]; grid?: EvidenceGrid } {
  const rows = evidenceRows(set, results);
  if (!hasGrid(set)) return { rows };
  const { about, ...words } = gridTexts[set];
  const columns = Object.entries<Figure>(grids[set].columns);
  const lines = Object.entries(words.rows).map(([row, label]) => ({
    label,
    cells: columns.flatMap(([column]) => rows.filter(({ name }) => name === `${column}-${row}`)),
  }));
  const inGrid = new Set(lines.flatMap(({ cells }) => cells));
  return {
    rows: rows.filter((row) => !inGrid.has(row)),
    grid: {
      about,
      columns: columns.map(([name, figure]) => ({
        label: (words.columns as { [name: string]: string })[name] ?? name,
        bar: barText(figure),
      })),
      lines,
    },
  };
}

/** What is known of when and of which version results are. */
export const standing = (results: Found<{ date: string }>): string =>
  results.state === "absent" ? t.absent : t[results.state](results.found.date);

/** What the figures of a set leave open by themselves: a bar that was missed, a test that could not run. */
function openIn(set: FigureSet, results: Found<CheckResults>): string[] {
  if (results.state === "absent") return [];
  const missed = evidenceRows(set, results.found).filter(({ isMissed }) => isMissed);
  const skipped = results.found.figures.testsSkipped ?? 0;
  return [
    ...missed.map(({ label, found, bar }) => t.openMissed(label, found, bar)),
    ...(skipped > 0 ? [t.openSkipped(skipped)] : []),
  ];
}

/**
 * All that the results do not prove; empty when they prove all that they are about. First what was found wrong, then which
 * results are of an earlier version or not there.
 */
export function notProven(
  sets: readonly (readonly [FigureSet, Found<CheckResults>])[],
  accessibility: Found<{ date: string }>,
): string[] {
  const titled = [
    ...sets.map(([set, { state }]) => [setTexts[set].title, state]),
    [t.accessibility, accessibility.state],
  ];
  const titles = (state: "stale" | "absent") => titled.flatMap(([title = "", one]) => (one === state ? [title] : []));
  const stale = titles("stale");
  return [
    ...sets.flatMap(([set, results]) => openIn(set, results)),
    ...(stale.length > 0 ? [t.openStale(stale)] : []),
    ...titles("absent").map(t.openAbsent),
  ];
}
