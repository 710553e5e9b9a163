/** What changed between the times that somebody kept: a table, with the course of every number beside it. */
import type { Kept } from "../../../domain/zelfscan/store.ts";
import * as t from "../../../text/zelfscan-kept.nl.ts";
import type { ZelfscanData } from "../../../views/island/index.ts";
import { changesOf, COURSE_HEIGHT, COURSE_WIDTH, courseOf } from "../../../views/scan/changes.ts";

const SHOWN = 3; // times that fit beside each other on a phone

/** The figure draws all times, and the table says the latest of them. */
export default function Changed({ aid, entries }: { aid: ZelfscanData; entries: readonly Kept[] }) {
  const { rows, same } = changesOf(aid, entries);
  const from = Math.max(0, entries.length - SHOWN);
  if (rows.length === 0) return <p data-veranderd={0}>{t.nothingChanged}</p>;
  return (
    <div class="scan-changed" data-veranderd={rows.length}>
      <h4>{t.change}</h4>
      {from > 0 && <p class="own-note">{t.lastOf(SHOWN, entries.length)}</p>}
      <table class="scan-stack">
        <thead>
          <tr>
            <th scope="col">{t.what}</th>
            {entries.slice(from).map(({ on }) => (
              <th key={on} scope="col">
                {t.short(on)}
              </th>
            ))}
            <th scope="col">{t.course}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, texts, numbers }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {texts.slice(from).map((text, at) => (
                <td key={at} data-label={t.short(entries[from + at]?.on ?? "")}>
                  {text ?? <Open />}
                </td>
              ))}
              <td>
                <Course points={courseOf(numbers)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {same > 0 && <p>{t.unchanged(same)}</p>}
    </div>
  );
}

const Open = () => (
  <>
    <span aria-hidden="true">{t.open}</span>
    <span class="visually-hidden">{t.openInWords}</span>
  </>
);

/** The cells beside it say the same. */
function Course({ points }: { points: readonly { x: number; y: number }[] }) {
  if (points.length === 0) return null;
  return (
    <svg class="scan-figure scan-course" aria-hidden="true" viewBox={`0 0 ${COURSE_WIDTH} ${COURSE_HEIGHT}`}>
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />
      {points.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={4} />
      ))}
    </svg>
  );
}
