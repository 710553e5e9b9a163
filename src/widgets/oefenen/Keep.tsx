/** What is kept on this device: to a file, back from one, and away; and what of it could not be read. */
import { useState } from "preact/hooks";
import { type Day, isoDay } from "../../domain/oefenen/day.ts";
import type { Kept } from "../../domain/oefenen/store.ts";
import * as t from "../../text/oefenen-keep.nl.ts";
import { saveFile } from "../save-file.ts";
import Bring from "./Bring.tsx";
import type { ProgressState } from "./useProgress.ts";

interface Props {
  kept: Kept;
  progress: ProgressState;
  today: Day;
}

/** Every button tells below how it went. */
export default function Keep({ kept, progress: { copy, change, wipe, bring }, today }: Props) {
  const [said, setSaid] = useState("");
  const save = (name: string, text: string, type: string) =>
    setSaid(saveFile(name, text, type) ? t.exported : t.exportFailed);
  const name = `oefenen-${isoDay(today)}`;
  return (
    <>
      <p>{t.advice}</p>
      <p class="btn-row">
        <button
          type="button"
          class="btn"
          data-doe="bestand"
          onClick={() => save(`${name}.json`, copy(), "application/json")}
        >
          {t.exportFile}
        </button>
        <button type="button" class="btn" data-doe="wis" onClick={wipe}>
          {t.wipe}
        </button>
        <Bring bring={bring} />
      </p>
      <p role="status">{said}</p>
      {kept.unread.length > 0 && (
        <div class="notice" data-onleesbaar>
          <p>{t.unread}</p>
          <p class="btn-row">
            <button
              type="button"
              class="btn small"
              onClick={() => save(`${name}-onleesbaar.txt`, kept.unread.join("\n\n"), "text/plain")}
            >
              {t.exportUnread}
            </button>
            <button type="button" class="btn small" onClick={() => change((now) => ({ ...now, unread: [] }))}>
              {t.wipeUnread}
            </button>
          </p>
        </div>
      )}
    </>
  );
}
