/** The radar of all scores: where its rings, axes, shapes and words stand. Numbers on the axes are those of its table. */
import { path } from "d3-path";
import * as t from "../../text/zelfscan-result.nl.ts";
import type { Chart } from "./charts.ts";

/** The square that holds it, in px at its natural size; the names of the axes stand beside it where there is room. */
export const RADAR_SIZE = 320;
const RADIUS = 128;
const NUMBER_AT = RADIUS + 15;
const NAME_AT = RADIUS + 29;
const LABEL_OFF = 13;
const HALF_LETTER = 3.8;
const LINE = 15; // between two lines of a name
const LONGEST = 19; // letters on a line of a name

interface RadarPoint {
  x: number;
  y: number;
  number: number;
}
interface Radar {
  rings: { radius: number; number: number }[];
  axes: {
    number: number;
    x: number;
    y: number;
    numberX: number;
    numberY: number;
    nameX: number;
    nameY: number;
    anchor: "start" | "middle" | "end";
    name: string[];
  }[];
  /** One for each head, the first in front. */
  shapes: { head: string; path: string; points: RadarPoint[] }[];
  /** Names of the shapes, each at one of its own points. */
  labels: { text: string; x: number; y: number }[];
}

const round = (number: number) => Math.round(number * 10) / 10;
/** A place on the axis at this angle: the first points up, the others follow as on a clock. */
const at = (angle: number, radius: number) => ({
  x: round(radius * Math.sin(angle)),
  y: round(-radius * Math.cos(angle)),
});

/** A name in lines of a few words. */
export function wrapped(name: string, longest: number): string[] {
  return name.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > longest) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

function axesOf({ lines }: Chart): Radar["axes"] {
  return lines.map(({ label }, index) => {
    const angle = (index / lines.length) * 2 * Math.PI;
    const place = at(angle, NAME_AT);
    const name = wrapped(label, LONGEST);
    const side = Math.abs(place.x) < 20 ? "middle" : place.x > 0 ? "start" : "end";
    // Above and below the figure a name grows away from it; beside it, it stands in the middle of its lines.
    const lift = side !== "middle" ? (name.length - 1) / 2 : place.y < 0 ? name.length - 1 : 0;
    const number = at(angle, NUMBER_AT);
    return {
      number: index + 1,
      ...at(angle, RADIUS),
      ...{ numberX: number.x, numberY: number.y, nameX: place.x, nameY: round(place.y - lift * LINE) },
      ...{ anchor: side, name },
    };
  });
}

/** Where the shapes lie furthest apart: there each can be told by its name. */
function labelsOf({ heads, lines }: Chart, radius: (number: number) => number): Radar["labels"] {
  const scores = lines.map(({ values }) => values.map((value) => value?.number));
  const apart = scores.map(([now, other]) => (now === undefined || other === undefined ? -1 : Math.abs(other - now)));
  const most = apart.indexOf(Math.max(...apart));
  const [now, other] = scores[most] ?? [];
  const [first = "", second = ""] = heads;
  const angle = (most / lines.length) * 2 * Math.PI;
  // Beside its point, each on a side of its own: along the axis stand other points and the axis's number.
  const label = (text: string, number: number, side: 1 | -1) => {
    const point = at(angle, radius(number));
    const off = side * (LABEL_OFF + Math.abs(Math.cos(angle)) * text.length * HALF_LETTER);
    return {
      text: text.toLowerCase(),
      x: round(point.x + Math.cos(angle) * off),
      y: round(point.y + Math.sin(angle) * off),
    };
  };
  if (now === undefined || other === undefined) return [];
  if (now === other) return [label(t.both(first, second), now, 1)];
  return [label(first, now, 1), label(second, other, -1)];
}

/** A line from neighbour to neighbour. Where one is open it begins after that, and so comes round to it. */
function shapeOf(places: readonly (RadarPoint | undefined)[]): string {
  const gap = places.indexOf(undefined);
  const line = path();
  let joined = false;
  for (const place of [...places.slice(gap + 1), ...places.slice(0, gap + 1)]) {
    if (place) line[joined ? "lineTo" : "moveTo"](place.x, place.y);
    joined = place !== undefined;
  }
  if (gap < 0) line.closePath();
  return line.toString();
}

/** The geometry of a radar. A shape has a gap where its score was left open. */
export function radarOf(chart: Chart): Radar {
  const top = Math.max(...chart.steps.map(({ number }) => number));
  const radius = (number: number) => round((number / top) * RADIUS);
  const shapes = chart.heads.map((head, series) => {
    const scores = chart.lines.map(({ values }) => values[series]?.number);
    const places = scores.map((score, index) =>
      score === undefined ? undefined : { ...at((index / scores.length) * 2 * Math.PI, radius(score)), number: score },
    );
    return { head, path: shapeOf(places), points: places.filter((place) => place !== undefined) };
  });
  return {
    rings: chart.steps.map(({ number }) => ({ number, radius: radius(number) })).filter((ring) => ring.radius > 0),
    axes: axesOf(chart),
    shapes,
    labels: labelsOf(chart, radius),
  };
}
