/** What the user does to the session, each with what is said of it and where the focus goes. */
import type { RefObject } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { changePart, insertPart, most, movePart, type Part, removePart, type Session } from "../../domain/draaiboek.ts";
import * as t from "../../text/draaiboek.nl.ts";
import { type DraaiboekData, partFinder } from "../../views/draaiboek/known.ts";
import { programme } from "../../views/draaiboek/programme.ts";
import { dragging } from "./drag.ts";
import type { RowActions } from "./Row.tsx";
import type { SessionState } from "./useSession.ts";

/** `root` is the island, `list` its rows. */
export function useEdits(
  data: DraaiboekData,
  state: SessionState,
  root: RefObject<HTMLElement>,
  list: RefObject<HTMLElement>,
) {
  const { session, change, undo } = state;
  const find = useMemo(() => partFinder(data), [data]);
  const plan = programme(session, find);
  // Not in a ref: an effect that still waits from what was drawn before would bring the focus there too early, and then not again.
  const [focus, setFocus] = useState<{ on: string }>();
  // Rows keep their place in the page and change what they hold, so the focus is brought to where the user's part went.
  useEffect(() => {
    if (focus) root.current?.querySelector<HTMLElement>(focus.on)?.focus();
  }, [focus]);

  const focusOn = (at: number, what: string) => setFocus({ on: `[data-onderdeel="${at}"] ${what}` });
  const nameOf = (at: number) => plan.parts[at]?.title ?? "";
  const whereIs = (next: Session, at: number) => {
    const part = programme(next, find).parts[at];
    return part ? t.place(part.title, at + 1, next.parts.length, part.from, part.to) : "";
  };
  const moveTo = (from: number, to: number) => {
    const next = movePart(session, from, to);
    change(next, whereIs(next, to));
  };
  const on: RowActions = {
    type: (at, part) => state.type(changePart(session, at, part)),
    settle: state.settle,
    move: (at, step) => {
      const to = at + step;
      if (!session.parts[to]) return state.say((step < 0 ? t.first : t.last)(nameOf(at)));
      focusOn(to, `[data-doe="${step < 0 ? "op" : "neer"}"]`);
      moveTo(at, to);
    },
    remove: (at) => {
      const part = session.parts[at] as Part;
      setFocus({ on: "[data-terug]" });
      const what = t.removed(nameOf(at));
      change(removePart(session, at), "", { what, at, back: (now) => insertPart(now, at, part) });
    },
    grip: dragging(list, moveTo),
  };
  return {
    plan,
    on,
    /** Says whether there was room for it. */
    add: (part: Part): boolean => {
      const at = session.parts.length;
      if (at >= most.parts) {
        state.say(t.full(most.parts));
        return false;
      }
      const next = insertPart(session, at, part);
      if (part.kind === "own") focusOn(at, "[type=text]");
      change(next, whereIs(next, at));
      return true;
    },
    bringBack: () => {
      if (!undo) return;
      focusOn(undo.at ?? 0, '[data-doe="weg"]');
      change(undo.back(session), t.undone);
    },
    clear: () => {
      setFocus({ on: "[data-terug]" });
      state.clear(t.cleared);
    },
  };
}
