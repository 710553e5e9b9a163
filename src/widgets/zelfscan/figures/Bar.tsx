/** Shares as one bar: each its number in the table, and a tint of its own. */
import { barOf, FLAT_WIDTH } from "../../../views/scan/bars.ts";
import type { Chart } from "../../../views/scan/charts.ts";

const TOP = 22;
const HEIGHT = 40;
/** Written out: a page takes along the styles of the classes that its scripts name. */
const TINTS = ["share-1", "share-2", "share-3", "share-4", "share-5"];
const NARROW = 16; // below this a number does not fit above its own part

/** Parts are told apart by the line between them; of a narrow one the number stands lower or higher than its neighbour's. */
export function Bar({ chart, label }: { chart: Chart; label: string }) {
  const { segments, rest } = barOf(chart);
  return (
    <svg
      class="scan-figure bar-figure"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${FLAT_WIDTH} ${TOP + HEIGHT + 22}`}
    >
      {segments.map(({ order, x, width }) => (
        <rect key={order} class={TINTS[(order - 1) % TINTS.length]} x={x} y={TOP} width={width} height={HEIGHT} />
      ))}
      {rest && <rect class="rest" x={rest.x} y={TOP} width={rest.width} height={HEIGHT} />}
      {segments.map(({ order, middle, width }, at) => (
        <text
          key={order}
          class="axis-number"
          x={Math.min(FLAT_WIDTH - 6, Math.max(6, middle))}
          y={width < NARROW && at % 2 === 1 ? TOP + HEIGHT + 16 : TOP - 7}
          text-anchor="middle"
        >
          {order}
        </text>
      ))}
    </svg>
  );
}
