/** The dots of one dimension: on a line for now and one for what is wished. */
import type { ScaleLike } from "../../../domain/zelfscan/fields.ts";
import * as t from "../../../text/zelfscan-gather.nl.ts";
import { SPREAD_WIDTH, spreadFigure, type SpreadLine } from "../../../views/scan/spread.ts";

const STEPS = 18; // height of the numbers below

/** A number stands in each dot, and the sides are named: the figure says the same without colour. */
export function SpreadDots({ line, scale }: { line: SpreadLine; scale: Pick<ScaleLike, "values"> }) {
  const { height, steps, sides } = spreadFigure(line, scale);
  return (
    <svg
      class="scan-figure"
      role="img"
      aria-label={t.figureOf(line.label)}
      viewBox={`0 0 ${SPREAD_WIDTH} ${height + STEPS}`}
    >
      {steps.map(({ value, x }) => (
        <g key={value}>
          <path class="grid" d={`M${x} 0V${height}`} />
          <text x={x} y={height + STEPS - 4} text-anchor="middle">
            {value}
          </text>
        </g>
      ))}
      {sides.map(({ head, y, dots, half, mean }, side) => (
        <g key={head} class={side === 0 ? "now" : "other"}>
          <text x={0} y={y + 4}>
            {head}
          </text>
          {half && <rect class="half" x={half.x - 4} y={y - 4} width={half.width + 8} height={8} rx={4} />}
          {mean !== undefined && <path class="mean" d={`M${mean} ${y - 20}v40`} />}
          {dots.map(({ count, x, r }) => (
            <g key={x}>
              <circle cx={x} cy={y} r={r} />
              <text class="count" x={x} y={y + 4} text-anchor="middle">
                {count}
              </text>
            </g>
          ))}
          {dots.length === 0 && (
            <text x={SPREAD_WIDTH} y={y + 4} text-anchor="end">
              {t.tooFew}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
