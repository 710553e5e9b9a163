/** Rows from what is now, a full point, to what is needed, an open one. */
import type { Chart } from "../../../views/scan/charts.ts";
import { dumbbellsOf, FLAT_WIDTH } from "../../../views/scan/bars.ts";

const TRACK = 33; // below the top of a row
const FOOT = 26;

/** The steps are numbered below; their words stand beside the figure. */
export function Dumbbells({ chart, label }: { chart: Chart; label: string }) {
  const { height, steps, rows } = dumbbellsOf(chart);
  const [first, last] = [steps[0]?.x ?? 0, steps.at(-1)?.x ?? 0];
  return (
    <svg class="scan-figure" role="img" aria-label={label} viewBox={`0 0 ${FLAT_WIDTH} ${height + FOOT}`}>
      <g class="ground">
        {steps.map(({ number, x }) => (
          <line key={number} x1={x} x2={x} y1={TRACK - 12} y2={height} />
        ))}
        {rows.map(({ y }) => (
          <line key={y} x1={first} x2={last} y1={y + TRACK} y2={y + TRACK} />
        ))}
      </g>
      {rows.map(({ label: name, y, sides: [from, to] }) => (
        <g key={y}>
          <text class="row-name" x={0} y={y + 16}>
            {name}
          </text>
          {from && to && <line class="between" x1={from.x} x2={to.x} y1={y + TRACK} y2={y + TRACK} />}
          {[from, to].map(
            (side) =>
              side && (
                <circle
                  key={side.head}
                  class={side.head === chart.heads[0] ? "point-now" : "point-other"}
                  cx={side.x}
                  cy={y + TRACK}
                  r={side.head === chart.heads[0] ? 6 : 9}
                />
              ),
          )}
        </g>
      ))}
      {steps.map(({ number, x }) => (
        <text key={number} class="axis-number" x={x} y={height + 18} text-anchor="middle">
          {number}
        </text>
      ))}
    </svg>
  );
}
