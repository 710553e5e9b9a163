/** What is kept on this device, and what one can do with it. Nothing is written until somebody asks. */
import { useEffect, useState } from "preact/hooks";
import type { ScanAnswers } from "../../../domain/zelfscan/fields.ts";
import {
  emptyStore,
  fileName,
  type Found,
  type Kept,
  mergeStores,
  readStore,
  sameAnswers,
  type Store,
  writeStore,
} from "../../../domain/zelfscan/store.ts";
import * as t from "../../../text/zelfscan-kept.nl.ts";
import type { ZelfscanData } from "../../../views/island/index.ts";
import { saveFile } from "../../save-file.ts";
import { keyOf } from "./key.ts";
import { keepStore, readKept } from "./storage.ts";

const LARGEST = 1_000_000; // bytes of a file; a scan takes a few thousand

/** `entries` are the times that somebody kept, the oldest first. */
export function useKept(aid: ZelfscanData) {
  const [found, setFound] = useState<Found>(() => readKept(aid) ?? emptyStore);
  const [said, setSaid] = useState({ text: "" });
  const say = (text: string) => setSaid({ text });
  const read = () => setFound(readKept(aid) ?? emptyStore);
  useEffect(() => {
    const other = ({ key }: StorageEvent) => (key === keyOf(aid) || key === null) && read();
    addEventListener("storage", other);
    addEventListener("pageshow", read); // with "back" a page comes as it was left
    return () => {
      removeEventListener("storage", other);
      removeEventListener("pageshow", read);
    };
  }, []);

  /** Changes what stands there now, which another tab may have written. */
  const change = (how: (now: Store) => Store, done: string) => {
    const now = readKept(aid);
    say(now !== undefined && keepStore(aid, how(now)) ? done : t.refusedStore);
    read();
  };
  const without = (entry: Kept) => (now: Store) => ({ ...now, kept: now.kept.filter(({ on }) => on !== entry.on) });
  const fileOf = (store: Store) => saveFile(fileName(aid, new Date()), writeStore(aid, store), "application/json");
  return {
    entries: found.kept,
    unread: found.unread,
    trouble: found.trouble,
    said,
    keep: (answers: ScanAnswers) => {
      if (Object.keys(answers).length === 0) return say(t.nothing);
      const last = readKept(aid)?.kept.at(-1);
      if (last && sameAnswers(last.answers, answers)) return say(t.same);
      const on = new Date().toISOString();
      change((now) => mergeStores(now, { kept: [{ on, answers }], unread: [] }), t.saved(on));
    },
    restored: ({ on }: Kept) => say(t.restored(on)),
    remove: (entry: Kept) => change(without(entry), t.removed(entry.on)),
    wipe: () => change(() => emptyStore, t.wiped),
    wipeUnread: () => change((now) => ({ ...now, unread: [] }), t.wipedUnread),
    exportAll: () => say(fileOf(found) ? t.exported : t.exportFailed),
    exportUnread: (unread: readonly string[]) =>
      say(saveFile(`${aid.id}-onleesbaar.txt`, unread.join("\n\n"), "text/plain") ? t.exported : t.exportFailed),
    importFile: async (file: File) => {
      if (file.size > LARGEST) return say(t.importTooLarge);
      try {
        const { trouble, ...store } = readStore(aid, await file.text());
        if (trouble === "other-scan") return say(t.importOther);
        if (store.kept.length === 0) return say(t.importNothing);
        const before = readKept(aid)?.kept.length ?? 0;
        const added = mergeStores(readKept(aid) ?? emptyStore, store).kept.length - before;
        change((now) => mergeStores(now, store), t.imported(added));
      } catch {
        say(t.importFailed);
      }
    },
  };
}
