/** The codes that are in: to take one out, or to copy them all. */
import type { Given } from "../../../domain/zelfscan/code.ts";
import type { Gathering } from "../../../domain/zelfscan/merge.ts";
import * as t from "../../../text/zelfscan-gather.nl.ts";
import { copyText } from "../../shell/clipboard.ts";

interface Props {
  gathering: Gathering;
  /** Those that do not count. */
  spare: readonly Given[];
  remove: (code: string) => void;
}

/** Folded: on a wall nobody has to see which code came from whom. */
export function CodeList({ gathering, spare, remove }: Props) {
  return (
    <details class="scan-codes screen-only">
      <summary>{t.list(gathering.length)}</summary>
      <ul>
        {gathering.map((one) => (
          <li key={one.code} data-ingevoerd={one.code}>
            <span translate={false}>{one.code}</span>
            {spare.includes(one) && <b>{t.doesNotCount}</b>}
            <button type="button" class="btn small" onClick={() => remove(one.code)}>
              {t.remove}
              <span class="visually-hidden"> {t.removeOf(one.code)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="own-note">{t.copyAllWhy}</p>
      <button
        type="button"
        class="btn small"
        aria-live="polite"
        onClick={({ currentTarget }) => void copyText(gathering.map(({ code }) => code).join("\n"), currentTarget)}
      >
        {t.copyAll}
      </button>
    </details>
  );
}
