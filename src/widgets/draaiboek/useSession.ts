/**
 * The session and what is told about it. The address holds it, so that the link is the session: written anew with every
 * change, in one entry of the history; what is being typed once the field is left. Beginning anew is an entry of its own.
 */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { emptySession, type Lost, type Session } from "../../domain/draaiboek.ts";
import { type DraaiboekData, partKnower } from "../../views/draaiboek/known.ts";
import { readSession, writeSession } from "../../views/draaiboek/link.ts";

/** What was just taken away, and how it comes back. */
export interface Undo {
  what: string;
  back: (now: Session) => Session;
  /** The place of the part that comes back; none where more than one does. */
  at?: number;
}
interface State {
  session: Session;
  lost: Lost[];
  undo?: Undo;
  /** The last thing said to who listens; a new object each time, so that the same words are said again. */
  said: { text: string };
}

const START: State = { session: emptySession, lost: [], said: { text: "" } };
const addressOf = (session: Session) => writeSession(session) || location.pathname + location.search;

/** Keeps the session of this page. */
export function useSession(data: DraaiboekData) {
  const [state, setState] = useState(START);
  // What was typed last: leaving a field may come before it is drawn.
  const latest = useRef(emptySession);
  const knows = useMemo(() => partKnower(data), [data]);

  useEffect(() => {
    const read = () => {
      // A place on the page leaves the session as it is; an address without a fragment is a page without one.
      const found = readSession(location.hash, knows) ?? (location.hash === "" ? START : undefined);
      if (!found) return;
      latest.current = found.session;
      setState({ ...START, session: found.session, lost: found.lost });
    };
    // Comes after the page is drawn: what somebody fast added or typed meanwhile stays.
    if (location.hash && location.hash !== writeSession(latest.current)) read();
    addEventListener("popstate", read);
    return () => removeEventListener("popstate", read);
  }, [knows]);

  /** Takes a change over, tells it, and offers the way back where there is one. */
  const change = (session: Session, text = "", undo?: Undo) => {
    latest.current = session;
    setState({ session, lost: [], undo, said: { text } });
    history.replaceState(history.state, "", addressOf(session));
  };
  return {
    ...state,
    change,
    /** Takes over what is being typed; the address follows when the field is left. */
    type: (session: Session) => {
      latest.current = session;
      setState((before) => ({ ...before, session }));
    },
    settle: () => history.replaceState(history.state, "", addressOf(latest.current)),
    say: (text: string) => setState((before) => ({ ...before, said: { text } })),
    /** Begins anew. The browser's own Back brings the session back too. */
    clear: (what: string) => {
      const before = latest.current;
      latest.current = emptySession;
      setState({ ...START, undo: { what, back: () => before }, said: { text: what } });
      history.pushState(null, "", location.pathname + location.search);
    },
  };
}
export type SessionState = ReturnType<typeof useSession>;
