/**
 * The answers in an aid of any kind that has parts to answer, and where they are kept. On the aid's own page the
 * fragment holds them (`#s=…`), one history entry a step. A sensitive aid, an aid in a frame or inside a text keeps
 * them in memory alone.
 */
import { useEffect, useState } from "preact/hooks";
import { type Answerable, readState, writeState } from "../../views/fragment.ts";

export type Mode = "page" | "embed" | "inline";
export type Answers = Record<string, string>;

interface AnswerState {
  answers: Answers;
  /** Answers given before a change further up: shown as preselection, never followed by themselves. */
  earlier: Answers;
  /** A link held answers that do not fit this aid (any more). */
  dropped: boolean;
  /** True once the user took a step: only then the focus moves. */
  moved: boolean;
}

/** What an entry of the history remembers: the fragment of the entry before it. */
type Entry = { from?: string } | null;

const START: AnswerState = { answers: {}, earlier: {}, dropped: false, moved: false };

const fragment = (answers: Answers) => (Object.keys(answers).length > 0 ? writeState(answers) : "");
const push = (answers: Answers) =>
  history.pushState({ from: location.hash }, "", fragment(answers) || location.pathname + location.search);

/** Keeps the answers; `set` takes a step and returns nothing. Bad fragments are dropped and said. */
export function useAnswers(aid: Answerable & { sensitive: boolean }, mode: Mode) {
  const [state, setState] = useState(START);
  const inAddress = mode === "page" && !aid.sensitive;

  useEffect(() => {
    if (!inAddress) return undefined;
    const read = (moved: boolean) => {
      const found = readState(location.hash, aid);
      if (found.kind === "place") return; // a place in the outline: the browser goes there, the island stays
      const answers = found.kind === "state" ? found.answers : {};
      const dropped = found.kind === "state" && found.dropped.length > 0;
      setState((before) => ({ answers, earlier: { ...before.earlier, ...before.answers }, dropped, moved }));
    };
    read(false);
    const onPop = () => read(true);
    addEventListener("popstate", onPop);
    return () => removeEventListener("popstate", onPop);
  }, [inAddress, aid]);

  const set = (answers: Answers) => {
    setState((before) => ({
      answers,
      earlier: { ...before.earlier, ...before.answers },
      dropped: false,
      moved: true,
    }));
    if (inAddress) push(answers);
  };

  /** One step back: the browser's own Back where that leads there (not after "wijzig", nor after a place). */
  const back = (answers: Answers) => {
    if (inAddress && (history.state as Entry)?.from === fragment(answers)) history.back();
    else set(answers);
  };

  const clear = () => {
    setState({ ...START, moved: true });
    if (inAddress) push({});
  };

  return { ...state, set, back, clear };
}
