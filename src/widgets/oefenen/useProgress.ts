/** What somebody practised, on this device alone. Nothing is written until they begin; every change starts from what stands there. */
import { useEffect, useRef, useState } from "preact/hooks";
import { begin, type Choices } from "../../domain/oefenen/progress.ts";
import { type Kept, mergeProgress, readProgress, writeProgress } from "../../domain/oefenen/store.ts";
import { PRACTICE_KEY } from "./key.ts";
import { keep, readKept } from "./storage.ts";

interface State {
  /** Undefined as long as nobody began. */
  kept?: Kept | undefined;
  /** The browser did not keep the last change: this page alone knows it. */
  unsaved?: boolean;
  /** Practice began on this page: whoever pressed that button goes on with the first exercise. */
  began?: boolean;
  /** What was just wiped here, for who did not mean to; "elsewhere" where another window did it. */
  wiped?: Kept | "elsewhere" | undefined;
}

/** What is kept, and what one can do with it. */
export function useProgress() {
  const [state, setState] = useState<State>({});
  // More than one change may come before the page shows the first.
  const latest = useRef(state);
  const become = (next: State) => setState((latest.current = next));
  const put = (kept: Kept, began = false) => become({ kept, unsaved: !keep(kept), began });

  /** Shows what stands there now; what went was wiped by another window. */
  const look = () => {
    const { kept, unsaved, wiped } = latest.current;
    const found = readKept();
    if (!unsaved && found !== "closed")
      become({ ...latest.current, kept: found, wiped: kept && !found ? "elsewhere" : wiped });
  };
  useEffect(() => {
    look();
    const other = ({ key }: StorageEvent) => (key === PRACTICE_KEY || key === null) && look();
    addEventListener("storage", other);
    addEventListener("pageshow", look); // with "back" a page comes as it was left
    return () => {
      removeEventListener("storage", other);
      removeEventListener("pageshow", look);
    };
  }, []);

  /** What stands there now, which another window may have written, with what the browser would not keep; nothing once it is wiped. */
  const now = (): Kept | undefined => {
    const { kept, unsaved } = latest.current;
    const there = readKept();
    if (there === "closed") return kept;
    return unsaved && kept && there ? mergeProgress(kept, there) : (there ?? (unsaved ? kept : undefined));
  };

  return {
    ...state,
    begin: (choices: Choices) => put(now() ?? { ...begin(choices), unread: [] }, true),
    /** Changes what is kept. Where another window wiped it meanwhile, it stays wiped. */
    change: (how: (now: Kept) => Kept) => {
      const there = now();
      if (there) put(how(there));
      else look();
    },
    wipe: () => {
      const { kept } = latest.current;
      keep(undefined); // a browser that refuses has kept nothing
      become({ wiped: kept });
    },
    bringBack: (wiped: Kept) => {
      const there = now();
      put(there ? mergeProgress(there, wiped) : wiped, true);
    },
    /** All of it as text, also what the browser would not keep. */
    copy: () => (latest.current.kept ? writeProgress(latest.current.kept) : ""),
    /** Adds what stands in a file; tells how many it brought, or nothing where there is none in it. */
    bring: (text: string): number | undefined => {
      const file = readProgress(text);
      if (Object.keys(file.cards).length === 0) return undefined;
      const there = now();
      const both = there ? mergeProgress(there, file) : file;
      const brought = Object.entries(file.cards).filter(([id, { last }]) => there?.cards[id]?.last !== last);
      put(both, true);
      return brought.filter(([id, { last }]) => both.cards[id]?.last === last).length;
    },
  };
}
export type ProgressState = ReturnType<typeof useProgress>;
