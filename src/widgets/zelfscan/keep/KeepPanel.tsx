/** What is kept on this device, as dates, with the way to keep more, take it along, bring it back or wipe it. */
import { useEffect, useRef } from "preact/hooks";
import * as t from "../../../text/zelfscan-kept.nl.ts";
import type { BesideProps } from "../beside.ts";
import { Later } from "../Later.tsx";
import { KeptList } from "./KeptList.tsx";
import { Unread } from "./Unread.tsx";
import { useKept } from "./useKept.ts";

const loadChanged = () => import("./kept.ts");

/** Every button tells below how it went. */
export default function KeepPanel({ aid, answers, setAnswers }: BesideProps) {
  const kept = useKept(aid);
  const { entries, trouble, unread, said } = kept;
  const file = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLDivElement>(null);
  // Whoever opened it goes on from here: the button that did so is gone.
  useEffect(() => {
    if (entries.length === 0) root.current?.querySelector("button")?.focus();
  }, []);
  const button = (mark: string, label: string, press: () => void) => (
    <button type="button" class="btn" data-bewaar={mark} onClick={press}>
      {label}
    </button>
  );
  const some = entries.length > 0;
  return (
    <div ref={root} data-bewaard={entries.length}>
      <p class="own-note">{t.warning}</p>
      {trouble && (
        <Unread trouble={trouble} unread={unread} exportUnread={kept.exportUnread} wipeUnread={kept.wipeUnread} />
      )}
      {some && (
        <KeptList
          entries={entries}
          remove={kept.remove}
          restore={(entry) => {
            setAnswers(entry.answers);
            kept.restored(entry);
          }}
        />
      )}
      <p class="btn-row">
        {button("nu", t.keep, () => kept.keep(answers))}
        {button("terug", t.importFile, () => file.current?.click())}
        {some && button("bestand", t.exportFile, kept.exportAll)}
        {some && button("wis", t.wipe, kept.wipe)}
      </p>
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
      {entries.length > 1 && <Later load={loadChanged} props={{ aid, entries }} />}
    </div>
  );
}
