/** A chart: its figure, and the table that says the same. */
import type { ComponentType } from "preact";
import * as t from "../../text/zelfscan-result.nl.ts";
import type { Chart } from "../../views/scan/charts.ts";
import { Bar } from "./figures/Bar.tsx";
import { Dumbbells } from "./figures/Dumbbells.tsx";
import { Radar } from "./figures/Radar.tsx";

const figures: { [D in Chart["drawn"]]: ComponentType<{ chart: Chart; label: string }> } = {
  radar: Radar,
  bar: Bar,
  dumbbells: Dumbbells,
};
/** How the two sides look, for charts that have two. */
const Key = ({ heads }: Chart) =>
  heads.length < 2 ? null : (
    <p class="scan-key own-note" aria-hidden="true">
      {heads.map((head, at) => (
        <span key={head}>
          <svg class="scan-figure" viewBox="0 0 34 14">
            <g class={at === 0 ? "now" : "other"}>
              <path d="M1 7h32" />
              <circle cx={17} cy={7} r={5} />
            </g>
          </svg>
          {head}
        </span>
      ))}
    </p>
  );

/** The rows are numbered as the figure numbers them. */
export function ChartFigure({ chart }: { chart: Chart }) {
  const Figure = figures[chart.drawn];
  return (
    <figure class="scan-chart" data-grafiek={chart.id} aria-label={chart.title}>
      <h5>{chart.title}</h5>
      <Figure chart={chart} label={t.figureOf(chart.title)} />
      <Key {...chart} />
      {/* Names and words side by side are too much for a phone. */}
      <table class={chart.heads.length > 1 ? "stack" : undefined}>
        <caption class="visually-hidden">{chart.title}</caption>
        <thead>
          <tr>
            <th scope="col">{chart.first}</th>
            {chart.heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chart.lines.map(({ label, values }, at) => (
            <tr key={label + at}>
              <th scope="row">
                {chart.drawn !== "dumbbells" && <b>{at + 1}</b>} {label}
              </th>
              {values.map((value, side) => (
                <td key={side} data-label={chart.heads[side]}>
                  {value?.text ?? <Open />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {chart.notes.map((note) => (
        <p key={note} class="own-note">
          {note}
        </p>
      ))}
    </figure>
  );
}

const Open = () => (
  <>
    <span aria-hidden="true">{t.open}</span>
    <span class="visually-hidden">{t.openInWords}</span>
  </>
);
