/** How the scores of several people lie, and what that gives to talk about. */
import { useEffect, useRef } from "preact/hooks";
import { type ItemSpread, subjectsOf, type Together } from "../../../domain/zelfscan/merge.ts";
import * as t from "../../../text/zelfscan-gather.nl.ts";
import type { ZelfscanData } from "../../../views/island/index.ts";
import { csvFile } from "../../../views/scan/csv.ts";
import { sideText, spreadLines } from "../../../views/scan/spread.ts";
import { talkOf, togetherRows, togetherText } from "../../../views/scan/talk.ts";
import { tell } from "../../shell/clipboard.ts";
import { ResultButtons } from "../../shell/ResultButtons.tsx";
import { saveFile } from "../../save-file.ts";
import { SpreadDots } from "./SpreadDots.tsx";

type Props = { aid: ZelfscanData } & Pick<Together, "people" | "items">;

/** Figure, table, text and file are made from the same lines. */
export default function Spread({ aid, people, items = [] }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [items.length]);
  const scale = aid.scale ?? { values: [], now: "" };
  const lines = spreadLines(aid, items as ItemSpread[]);
  const talks = talkOf(aid, subjectsOf(items, scale));
  return (
    <div class="scan-spread" data-afdruk>
      <h4 tabIndex={-1} ref={heading}>
        {t.spreadOf(people)}
      </h4>
      <p class="own-note">{t.key}</p>
      <ul class="scan-dots">
        {lines.map((line) => (
          <li key={line.id} data-spreiding={line.id}>
            <h5>{line.label}</h5>
            <SpreadDots line={line} scale={scale} />
          </li>
        ))}
      </ul>
      <h4>{t.talk}</h4>
      <p>{t.question}</p>
      {talks.every(({ id }) => id !== "uiteen") && <p>{t.nothingApart}</p>}
      <div class="scan-talk">
        {talks.map(({ id, title, ask, lines: about }) => (
          <section key={id} data-praten={id}>
            <h5>{title}</h5>
            <ul>
              {about.map((line) => (
                <li key={line.id}>
                  {line.label} <small>{line.note}</small>
                </li>
              ))}
            </ul>
            <p>{ask}</p>
          </section>
        ))}
      </div>
      <h4>{t.table}</h4>
      <table class="scan-stack">
        <thead>
          <tr>
            <th scope="col">{t.dimension}</th>
            {lines[0]?.sides.map(({ head }) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, label, sides }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {sides.map((side) => (
                <td key={side.head} data-label={side.head}>
                  {sideText(side, scale)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ResultButtons title={t.spreadOf(people)} text={() => togetherText(aid, people, lines, talks)} />
      <p class="btn-row">
        <button
          type="button"
          class="btn small"
          aria-live="polite"
          onClick={({ currentTarget }) => {
            const saved = saveFile(`${aid.id}-samen.csv`, csvFile(togetherRows(aid, lines)));
            tell(currentTarget, saved ? t.csvDone : t.csvFailed);
          }}
        >
          {t.csv}
        </button>
      </p>
    </div>
  );
}
