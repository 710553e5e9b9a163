/** The times that somebody kept what they filled in. */
import type { Kept } from "../../../domain/zelfscan/store.ts";
import * as t from "../../../text/zelfscan-kept.nl.ts";

interface Props {
  entries: readonly Kept[];
  restore: (entry: Kept) => void;
  remove: (entry: Kept) => void;
}

/** The latest first. */
export function KeptList({ entries, restore, remove }: Props) {
  return (
    <>
      <p>{t.kept(entries.length)}</p>
      <ul class="scan-kept">
        {entries.toReversed().map((entry) => (
          <li key={entry.on} data-moment={entry.on}>
            <b>{t.when(entry.on)}</b>
            {(
              [
                [t.restore, restore],
                [t.remove, remove],
              ] as const
            ).map(([label, act]) => (
              <button key={label} type="button" class="btn small" onClick={() => act(entry)}>
                {label}
                <span class="visually-hidden"> {t.of(entry.on)}</span>
              </button>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
