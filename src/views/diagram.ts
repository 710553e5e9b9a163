/** Where the nodes and edges of a wegwijzer go in its diagram. Runs at build time only: the page gets plain SVG. */
import dagre from "@dagrejs/dagre";
import type { Wegwijzer } from "../schema/aid.ts";
import { byTarget } from "./paths.ts";

export interface Point {
  x: number;
  y: number;
}
interface DiagramNode {
  id: string;
  kind: "question" | "outcome";
  /** Top left corner. */
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
}
interface DiagramEdge {
  from: string;
  to: string;
  /** The texts of the answers that lead this way. */
  labels: string[];
  /** The same, wrapped, with a dot before each answer where there is more than one. */
  lines: string[];
  /** Middle of those lines. */
  at: Point;
  points: Point[];
}
type Direction = "TB" | "LR";
export interface Diagram {
  /** Whether the layers go down or to the right. */
  direction: Direction;
  width: number;
  height: number;
  nodes: DiagramNode[];
  edges: DiagramEdge[];
}

/** Sizes in SVG units, for the font size that the page gives the text. The width of a letter is a safe average. */
export const SIZES = { font: 14, line: 18, letter: 7.4, padding: 13, nodeLetters: 26, labelLetters: 20 } as const;

/** Wraps a text at spaces. A word that is too long keeps its own line: half a word is harder to read than a wide box. */
export function wrap(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const labelLines = (labels: readonly string[]): string[] =>
  labels.flatMap((label) => wrap(labels.length > 1 ? `• ${label}` : label, SIZES.labelLetters));

/** The size of a block of lines, without padding. */
const sizeOf = (lines: readonly string[]): { width: number; height: number } => ({
  width: Math.ceil(Math.max(0, ...lines.map(({ length }) => length)) * SIZES.letter),
  height: lines.length * SIZES.line,
});

type Drawn = Pick<Wegwijzer, "start" | "questions" | "outcomes">;

/** Lays the aid out in layers, in the direction that prints largest on one A3. The same aid gives the same diagram. */
export function layout(aid: Drawn): Diagram {
  const down = layered(aid, "TB");
  const across = layered(aid, "LR");
  return printScale(across) > printScale(down) ? across : down;
}

/** How large it prints on an A3 sheet, turned the way that suits it best. */
const printScale = ({ width, height }: Diagram): number =>
  Math.max(Math.min(420 / width, 297 / height), Math.min(297 / width, 420 / height));

function layered(aid: Drawn, direction: Direction): Diagram {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: direction, nodesep: 24, ranksep: 40, edgesep: 16, marginx: 8, marginy: 8 });

  const nodes = [
    ...aid.questions.map(({ id, text }) => ({ id, kind: "question" as const, lines: wrap(text, SIZES.nodeLetters) })),
    ...aid.outcomes.map(({ id, title }) => ({ id, kind: "outcome" as const, lines: wrap(title, SIZES.nodeLetters) })),
  ];
  for (const { id, lines } of nodes) {
    const { width, height } = sizeOf(lines);
    graph.setNode(id, { width: width + 2 * SIZES.padding, height: height + 2 * SIZES.padding });
  }

  const known = new Set(nodes.map(({ id }) => id));
  const edges = aid.questions.flatMap(({ id: from, answers }) =>
    [...byTarget(answers)]
      // dagre would invent a node without a size for a target that does not exist
      .filter(([to]) => known.has(to))
      .map(([to, merged]) => ({ from, to, labels: merged.map(({ text }) => text) }))
      .map((edge) => ({ ...edge, lines: labelLines(edge.labels) })),
  );
  for (const { from, to, lines } of edges) {
    const { width, height } = sizeOf(lines);
    graph.setEdge(from, to, { width: width + 8, height: height + 4, labelpos: "c" });
  }

  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    direction,
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: nodes.map((node) => {
      const box = graph.node(node.id) as Point & { width: number; height: number };
      return {
        ...node,
        x: round(box.x - box.width / 2),
        y: round(box.y - box.height / 2),
        width: box.width,
        height: box.height,
      };
    }),
    edges: edges.map((edge) => {
      const { points, x, y } = graph.edge(edge.from, edge.to) as Point & { points: Point[] };
      return { ...edge, at: rounded({ x, y }), points: points.map(rounded) };
    }),
  };
}

/** One decimal is finer than a pixel and keeps the page small. */
const round = (value: number): number => Math.round(value * 10) / 10;
const rounded = ({ x, y }: Point): Point => ({ x: round(x), y: round(y) });
