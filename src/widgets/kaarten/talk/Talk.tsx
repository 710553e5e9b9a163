/** A talk of a group: it chooses themes here; what it then needs (Running.tsx) is fetched when it begins. */
import type { ComponentType } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import * as t from "../../../text/talk.nl.ts";
import type { TalkAid } from "../../../views/island/index.ts";
import { Shell } from "../../shell/Shell.tsx";
import type { Mode } from "../../shell/useAnswers.ts";
import { Choose } from "./Choose.tsx";
import type { RunningProps } from "./Running.tsx";
import { START, type TalkState, toggled } from "./state.ts";

const fetchRunning = () => import("./Running.tsx");

/** The whole island. What was chosen and noted stands in memory alone, and leaves with the page. */
export default function Talk({ aid, mode }: { aid: TalkAid; mode: Mode }) {
  const [state, setState] = useState(START);
  const [Running, setRunning] = useState<ComponentType<RunningProps>>();
  const [choosing, setChoosing] = useState(true);
  const [problem, setProblem] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const { themes, named } = aid.talk;

  const change = (more: Partial<TalkState>) => setState((before) => ({ ...before, ...more }));
  const toChoose = () => {
    moved.current = true;
    setChoosing(true);
  };
  const again = () => {
    setState(START);
    toChoose();
  };
  const choose = (chosen: readonly string[]) => {
    setProblem("");
    change({ chosen });
    // By the time that the group has chosen, it is there. If it does not come, the group hears so when it goes on.
    fetchRunning().catch(() => undefined);
  };
  const begin = async () => {
    if (state.chosen.length === 0) return setProblem(t.noneChosen(named.one));
    if (Running) return setChoosing(false);
    try {
      const body = (await fetchRunning()).default;
      setRunning(() => body);
      setChoosing(false);
    } catch {
      setProblem(t.failed);
    }
  };

  useEffect(() => {
    if (choosing && moved.current) heading.current?.focus();
  }, [choosing]);

  // A course may point to one theme: /embed/<id>/?kaart=<id>. An id that does not exist changes nothing. What was ticked
  // before the script was there, by hand or by a browser that puts a form back, counts too.
  useEffect(() => {
    const wanted = mode === "embed" ? new URLSearchParams(location.search).get("kaart") : null;
    const boxes = heading.current?.parentElement?.querySelectorAll<HTMLInputElement>(":checked") ?? [];
    const ticked = [wanted, ...Array.from(boxes, (box) => box.dataset.onderwerp)];
    change({ chosen: themes.flatMap(({ id }) => (ticked.includes(id) ? id : [])) });
  }, [mode, themes]);

  // Nothing is kept: a browser asks before notes that nobody took along are lost.
  useEffect(() => {
    onbeforeunload = state.open ? (event) => event.preventDefault() : null;
  }, [state.open]);
  // Also from a page that the browser keeps to come back to.
  useEffect(() => {
    addEventListener("pagehide", again);
    return () => removeEventListener("pagehide", again);
  }, []);

  return (
    <Shell aid={aid} mode={mode} clear={again}>
      {Running && !choosing ? (
        <Running aid={aid} mode={mode} state={state} change={change} toChoose={toChoose} again={again} />
      ) : (
        <Choose
          data={aid.talk}
          chosen={state.chosen}
          problem={problem}
          heading={heading}
          onToggle={(id) => choose(toggled(state.chosen, id))}
          onAll={() => choose(themes.map(({ id }) => id))}
          onBegin={() => void begin()}
        />
      )}
    </Shell>
  );
}
