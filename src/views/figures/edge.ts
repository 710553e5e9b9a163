/** The line of an edge in a diagram: through the points that the layout gives, its corners rounded. */
import type { Point } from "../diagram.ts";
import { round } from "./shapes.ts";

/** An SVG path. It starts at the first point, ends at the last, and bends towards each point between them. */
export function edgePath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return "";
  let d = `M${first.x} ${first.y}`;
  for (const [index, { x, y }] of rest.entries()) {
    const next = rest[index + 1];
    // The last stretch is straight, so that the arrow points the way the line goes.
    d += next && rest[index + 2] ? `Q${x} ${y} ${round((x + next.x) / 2)} ${round((y + next.y) / 2)}` : `L${x} ${y}`;
  }
  return d;
}
