/** The codes that came in on this page, and what was said of the last ones. All of it in memory. */
import { useEffect, useRef, useState } from "preact/hooks";
import { codesIn, readCode, type TogetherLike } from "../../../domain/zelfscan/code.ts";
import { gather, type Gathering } from "../../../domain/zelfscan/merge.ts";
import * as t from "../../../text/zelfscan-gather.nl.ts";

interface State {
  gathering: Gathering;
  /** A new object each time, so that the same words are said again. */
  said: { lines: readonly string[] };
}

/** `add` takes what somebody typed, pasted or scanned, and returns what of it was refused. */
export function useGathering(aid: TogetherLike) {
  const [state, setState] = useState<State>({ gathering: [], said: { lines: [] } });
  // Codes may come faster than the page is drawn.
  const latest = useRef(state.gathering);

  const become = (gathering: Gathering, lines: readonly string[]) => {
    latest.current = gathering;
    // Who leaves loses what others gave: the browser asks first.
    onbeforeunload = gathering.length > 0 ? (event) => event.preventDefault() : null;
    setState({ gathering, said: { lines } });
  };
  const add = (text: string): string[] => {
    const read = codesIn(aid, text).map((code) => ({ code, found: readCode(aid, code) }));
    const good = read.flatMap(({ found }) => (typeof found === "string" ? [] : [found]));
    const refused = read.filter(({ found }) => typeof found === "string");
    const after = gather(latest.current, good);
    const fresh = after.length - latest.current.length;
    become(after, [
      ...(read.length === 0 ? [t.nothingTyped] : []),
      ...(fresh > 0 ? [t.added(fresh)] : []),
      ...(good.length > fresh ? [t.again(good.length - fresh)] : []),
      ...refused.map(({ code, found }) => (found === "edition" ? t.edition(code) : t.mistyped(code))),
    ]);
    return refused.map(({ code }) => code);
  };
  const remove = (code: string) =>
    become(
      latest.current.filter((one) => one.code !== code),
      [t.removed(code)],
    );
  const say = (line: string) => become(latest.current, [line]);

  useEffect(
    () => () => {
      onbeforeunload = null;
    },
    [],
  );
  return { ...state, add, remove, say };
}
