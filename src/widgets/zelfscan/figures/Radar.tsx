/** The radar as a drawing: now with a whole line and full points, wished for with dashes and open ones. */
import type { Chart } from "../../../views/scan/charts.ts";
import { RADAR_SIZE, radarOf } from "../../../views/scan/radar.ts";

const HALF = RADAR_SIZE / 2;
const looks = ["now", "other"];

/** Its numbers are in the table beside it; so are the names where the screen has no room for them. */
export function Radar({ chart, label }: { chart: Chart; label: string }) {
  const { rings, axes, shapes, labels } = radarOf(chart);
  return (
    <svg
      class="scan-figure radar"
      role="img"
      aria-label={label}
      viewBox={`${-HALF} ${-HALF} ${RADAR_SIZE} ${RADAR_SIZE}`}
    >
      <g class="ground">
        {rings.map(({ number, radius }) => (
          <circle key={number} r={radius} />
        ))}
        {axes.map(({ number, x, y }) => (
          <line key={number} x2={x} y2={y} />
        ))}
      </g>
      {rings.map(({ number, radius }) => (
        <text key={number} class="step-number" x={4} y={-radius - 2}>
          {number}
        </text>
      ))}
      {axes.map(({ number, numberX, numberY, nameX, nameY, anchor, name }) => (
        <g key={number}>
          <text class="axis-number" x={numberX} y={numberY + 5} text-anchor="middle">
            {number}
          </text>
          <text class="axis-name" y={nameY + 5} text-anchor={anchor}>
            {name.map((line, at) => (
              <tspan key={line} x={nameX} dy={at === 0 ? 0 : 15}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
      {shapes
        .map(({ head, path, points }, at) => (
          <g key={head} class={looks[at]}>
            <path d={path} />
            {points.map(({ x, y }) => (
              <circle key={`${x} ${y}`} cx={x} cy={y} r={5} />
            ))}
          </g>
        ))
        .reverse()}
      {labels.map(({ text, x, y }) => (
        <text key={text} class="direct" x={x} y={y + 5} text-anchor="middle">
          {text}
        </text>
      ))}
    </svg>
  );
}
