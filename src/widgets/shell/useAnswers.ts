/**
 * The answers in an aid of any kind that has parts to answer, and where they are kept. On the aid's own page the
 * fragment holds them (`#s=…`), one history entry a step. A sensitive aid, an aid in a frame, in a file or inside a
 * text keeps them in memory alone.
 */
import { useEffect, useState } from "preact/hooks";
import type { AnswerablePart } from "../../domain/answerable.ts";
import { readState, writeState } from "../../views/fragment.ts";

/** Where an aid stands: on its page, in a frame, in a file of its own, in a package for a learning platform, or opened inside a text. */
export type Mode = "page" | "embed" | "file" | "scorm" | "inline";
/** Where the build puts it; only a script opens one inside a text. */
export type BuiltMode = Exclude<Mode, "inline">;
export type Answers = Record<string, string>;

interface AnswerState {
  answers: Answers;
  /** Answers given before a change further up: shown as preselection, never followed by themselves. */
  earlier: Answers;
  /** Of a link that held answers that do not fit this aid (any more): the questions that they were about, as far as known. */
  dropped: string[] | null;
  /** True once the user took a step: only then the focus moves. */
  moved: boolean;
}

/** What an entry of the history remembers: the fragment of the entry before it. */
type Entry = { from?: string } | null;

const START: AnswerState = { answers: {}, earlier: {}, dropped: null, moved: false };

const fragment = (answers: Answers) => (Object.keys(answers).length > 0 ? writeState(answers) : "");
const push = (answers: Answers) =>
  history.pushState({ from: location.hash }, "", fragment(answers) || location.pathname + location.search);

/**
 * Keeps the answers; `set` takes a step and returns nothing. Bad fragments are dropped and said; `given` are answers
 * that stood in the page before its script was there.
 */
export function useAnswers(parts: readonly AnswerablePart[], sensitive: boolean, mode: Mode, given?: Answers) {
  const [state, setState] = useState({ ...START, answers: given ?? {} });
  const inAddress = mode === "page" && !sensitive;

  const become = (answers: Answers, moved: boolean, dropped: string[] | null = null) =>
    setState((before) => ({
      answers,
      earlier: { ...before.earlier, ...before.answers },
      dropped,
      moved: moved || before.moved,
    }));

  useEffect(() => {
    if (!inAddress) return undefined;
    const read = (moved: boolean) => {
      const found = readState(location.hash, parts);
      if (found.kind === "place") return; // a place in the outline: the browser goes there, the island stays
      const answers = { ...(found.kind === "state" && found.answers), ...(!moved && given) };
      const lost = found.kind === "state" ? found.dropped : [];
      const dropped = lost.length > 0 ? parts.filter(({ id }) => lost.includes(id)).map(({ text }) => text) : null;
      become(answers, moved, dropped);
    };
    read(false);
    const onPop = () => read(true);
    addEventListener("popstate", onPop);
    return () => removeEventListener("popstate", onPop);
  }, [inAddress]);

  const set = (answers: Answers) => {
    become(answers, true);
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
