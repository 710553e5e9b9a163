/** The figures of this site, for tests that walk all of them. A walk over none would prove nothing. */
import { readContent } from "../../../src/reader/read.ts";
import type { Figure } from "../../../src/schema/figure.ts";

export function realFigures(): Figure[] {
  const figures = [...readContent().content.figure.values()].map(({ data }) => data);
  if (figures.length === 0) throw new Error("content/figuren/ holds no figure");
  return figures;
}

/** A figure of a kind with these labels and nothing else. */
export function figureOf(kind: Figure["kind"], labels: readonly string[], more: Partial<Figure> = {}): Figure {
  return {
    id: "proef",
    title: "Proef",
    kind,
    description: "Een proef.",
    parts: labels.map((label, index) => ({ id: `deel-${index}`, label })),
    legend: [],
    aliases: [],
    keywords: [],
    items: [],
    sources: [],
    origin: { own: "voor de test" },
    ...more,
  };
}
