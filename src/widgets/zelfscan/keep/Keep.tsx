/** "Bewaar op dit toestel": off until somebody presses, then what is kept, as dates, with the way to take it along or wipe it. */
import { useEffect, useRef } from "preact/hooks";
import styles from "../../../styles/scan-together.css?url";
import * as t from "../../../text/zelfscan-keep.nl.ts";
import { loadStyles } from "../../shell/load-styles.ts";
import type { BesideProps } from "../beside.ts";
import { Later } from "../Later.tsx";
import { KeptList } from "./KeptList.tsx";
import { Unread } from "./Unread.tsx";
import { useKept } from "./useKept.ts";

const loadChanged = () => import("./kept.ts");

/** Every button tells below how it went. */
export default function Keep({ aid, answers, setAnswers }: BesideProps) {
  const kept = useKept(aid);
  const { found, said } = kept;
  const file = useRef<HTMLInputElement>(null);
  useEffect(() => void loadStyles(styles), []);
  const button = (mark: string, label: string, press: () => void) => (
    <button type="button" class="btn" data-bewaar={mark} onClick={press}>
      {label}
    </button>
  );
  const some = found !== undefined && found.kept.length > 0;
  return (
    <section class="scan-keep screen-only" aria-labelledby="p-bewaar" data-bewaard={found?.kept.length}>
      <h3 id="p-bewaar">{t.title}</h3>
      {!some && <p>{found ? t.off : t.refusedRead}</p>}
      {found && <p class="own-note">{t.warning}</p>}
      {found?.trouble && <Unread trouble={found.trouble} unread={found.unread} {...kept} />}
      {some && (
        <KeptList
          entries={found.kept}
          remove={kept.remove}
          restore={(entry) => {
            setAnswers(entry.answers);
            kept.restored(entry);
          }}
        />
      )}
      {found && (
        <p class="btn-row">
          {button("nu", t.keep, () => kept.keep(answers))}
          {button("terug", t.importFile, () => file.current?.click())}
          {some && button("bestand", t.exportFile, () => kept.exportAll(found))}
          {some && button("wis", t.wipe, kept.wipe)}
        </p>
      )}
      <input
        type="file"
        accept=".json,application/json"
        hidden
        ref={file}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) void kept.importFile(chosen);
          currentTarget.value = ""; // the same file may be chosen again
        }}
      />
      <p role="status" data-gezegd>
        <span key={said}>{said.text}</span>
      </p>
      {some && found.kept.length > 1 && <Later load={loadChanged} props={{ aid, entries: found.kept }} />}
    </section>
  );
}
