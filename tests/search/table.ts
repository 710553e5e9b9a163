/** The report as people read it: one row an engine, then what ours missed, by kind. */
import { barOf } from "../figures.ts";
import { ABSENT, type Answered, type Score, scoreOf, scoresByKind } from "./gold.ts";

/** What ours must reach. */
const BARS = {
  first: barOf("cit", "queriesFirst"),
  withinThree: barOf("cit", "queriesWithinThree"),
  absentWrong: barOf("cit", "queriesAbsentWrong"),
};

const share = (value: number): string => value.toFixed(3);
const row = (cells: readonly string[], widths: readonly number[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  ");

/** Rows in columns; the first row is their heads. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)));
  return rows.map((cells) => row(cells, widths).trimEnd()).join("\n");
}

const scoreCells = ({ queries, first, withinThree, reciprocal, absent, absentWrong }: Score): string[] => [
  ...[String(queries), share(first), share(withinThree), share(reciprocal)],
  `${absent - absentWrong}/${absent}`,
];

/** Each engine's figures, and of each kind of query, where that may be told, how many it did not put first and not among the three. */
export function comparison(engines: ReadonlyMap<string, readonly Answered[]>, withKinds = true): string {
  const scores = [...engines].map(([name, all]) => [name, ...scoreCells(scoreOf(all))]);
  const kinds = [...new Set([...engines.values()].flatMap((all) => all.map(({ kind }) => kind)))].sort();
  const byKind = kinds.map((kind) => [
    kind,
    ...[...engines.values()].map((all) => {
      const one = scoresByKind(all).get(kind);
      if (!one) return "";
      const late = (part: number) => Math.round(one.queries * (1 - part));
      return kind === ABSENT
        ? `${one.absentWrong}/${one.absent}`
        : `${late(one.first)}, ${late(one.withinThree)}/${one.queries}`;
    }),
  ]);
  const total = table([["", "queries", "first", "within 3", "MRR", "absent right"], ...scores]);
  if (!withKinds) return total;
  return [
    total,
    "",
    "Missed by kind (not first, not within three / queries; of absent words: wrong / asked):",
    table([["", ...engines.keys()], ...byKind]),
  ].join("\n");
}

/** What did not come first, and what was found for words that are not there. */
export function misses(all: readonly Answered[]): string {
  const late = all.filter(({ kind, place }) => kind !== ABSENT && place !== 1);
  const wrong = all.filter(({ kind, hasResults }) => kind === ABSENT && hasResults);
  return [
    ...late.map(({ kind, query, place }) => `  ${place > 0 ? `at ${place}` : "nowhere"}  ${query} (${kind})`),
    ...wrong.map(({ query }) => `  found something for ${query} (${ABSENT})`),
  ].join("\n");
}

/** Where these figures are under the bars, `lower` than which they may be; nothing when they are not. */
export function underBars({ queries, first, withinThree, absent, absentWrong }: Score, lower = 0): string[] {
  const under = (name: string, value: number, bar: number) => {
    const least = Number((bar - lower).toFixed(3));
    return value < least ? [`${name} ${share(value)} is under ${least}`] : [];
  };
  return [
    ...(queries === 0 || absent === 0 ? ["no queries were asked"] : []),
    ...under("first", first, BARS.first),
    ...under("within three", withinThree, BARS.withinThree),
    ...(absentWrong > BARS.absentWrong ? [`${absentWrong} absent words found something`] : []),
  ];
}
