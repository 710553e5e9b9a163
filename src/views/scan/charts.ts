/** Which parts of a result are drawn: each as the table that stands beside its figure, with the numbers of both. */
import type { AnswerKind } from "../../schema/zelfscan.ts";
import type { ItemOf, ScaleLike } from "../../domain/zelfscan/fields.ts";
import * as t from "../../text/zelfscan-result.nl.ts";
import type { ScanLine, ScanModel, ScanPart, ScanSection } from "./model.ts";

export interface Chart {
  drawn: "radar" | "bar" | "dumbbells";
  id: string;
  title: string;
  /** Above the first column. */
  first: string;
  heads: string[];
  lines: ScanLine[];
  /** The steps that numbers stand on, with their words; none for shares. */
  steps: { number: number; text: string }[];
  notes: string[];
}
/** Fewer axes than this span no figure. */
const AXES = 3;

const ofItem: { [K in AnswerKind]?: (item: ItemOf<K>, part: ScanPart) => Chart } = {
  shares: (item, { lines, notes }) => ({
    ...{ drawn: "bar", id: item.id, title: item.text, first: t.part, heads: [t.share], lines, steps: [], notes },
  }),
  compare: (item, { heads, lines, notes }) => ({
    ...{ drawn: "dumbbells", id: item.id, title: item.text, heads, lines, notes },
    first: t.capital(item.of),
    steps: item.options.map(({ text }, at) => ({ number: at + 1, text })),
  }),
};

/** All scores of a scan on one scale. A dimension with a single score gives the axis its name. */
function radar(title: string, sections: readonly ScanSection<unknown>[], scale: ScaleLike): Chart[] {
  const scores = sections.flatMap(({ title: dimension, parts }) => {
    const own = parts.filter(({ item }) => item.answer === "scale");
    return own.map(({ item, heads, lines, notes }) => ({
      ...{ item, heads, values: lines[0]?.values ?? [] },
      label: own.length === 1 ? dimension : item.text,
      notes,
    }));
  });
  const [first] = scores;
  if (!first || scores.length < AXES) return [];
  return [
    {
      ...{ drawn: "radar", id: first.item.id, title, first: t.dimension, heads: first.heads },
      lines: scores.map(({ label, values }) => ({ label, values })),
      steps: scale.values.map(({ value, text }) => ({ number: value, text })),
      notes: [],
    },
  ];
}

/** The charts of a result, in the order of its dimensions; the one of all scores stands where the first of them does. */
export function charts(model: ScanModel<unknown>, aid: { title: string; scale?: ScaleLike }): Chart[] {
  const scores = aid.scale ? radar(aid.title, model.sections, aid.scale) : [];
  return model.sections.flatMap(({ parts }) =>
    parts.flatMap((part) => {
      if (part.item.id === scores[0]?.id) return scores;
      // The row is that of this very item.
      const chart = (ofItem[part.item.answer] as ((item: ScanPart["item"], part: ScanPart) => Chart) | undefined)?.(
        part.item,
        part,
      );
      return chart ? [chart] : [];
    }),
  );
}
