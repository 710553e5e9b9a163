/** A zelfscan: one form, shown step by step or whole, and what it comes to. Nothing of it stands in an address or is kept. */
import { useEffect, useRef, useState } from "preact/hooks";
import * as t from "../../text/zelfscan.nl.ts";
import type { ZelfscanData } from "../../views/island/index.ts";
import { Shell } from "../shell/Shell.tsx";
import type { Mode } from "../shell/useAnswers.ts";
import { beside } from "./beside.ts";
import { Dimension, isAnswered } from "./Dimension.tsx";
import { Later } from "./Later.tsx";
import { StepList } from "./StepList.tsx";
import { useForm } from "./useForm.ts";

const loadResult = () => import("./result.ts");

/** The whole island; every step stays in the form, whichever is on screen. */
export default function Zelfscan({ aid, mode }: { aid: ZelfscanData; mode: Mode }) {
  const { form, answers, read, write } = useForm();
  const { dimensions, scale } = aid;
  const stepwise = aid.shown === "steps";
  const end = stepwise ? dimensions.length : 1;
  const [at, setAt] = useState(0);
  const body = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const done = at === end;

  const focus = (step: string) => body.current?.querySelector<HTMLElement>(`${step} h3`)?.focus();
  // The result brings its heading when it is there, and takes the focus itself.
  useEffect(() => {
    if (moved.current && !done) focus("[data-stap]");
  }, [at]);
  const go = (to: number) => {
    moved.current = true;
    setAt(to);
    // Asked for again, below the form, it is only gone to.
    if (to === end) focus(".scan-result");
  };
  const restart = () => {
    write({});
    go(0);
  };
  const button = (label: string, to: number, mark: string, look: string) => (
    <button key={label} type="button" class={look} data-ga={mark} onClick={() => go(to)}>
      {label}
    </button>
  );
  return (
    <Shell aid={aid} mode={mode} clear={restart}>
      <div ref={body}>
        {stepwise && (
          <StepList
            steps={dimensions.map((one) => ({ ...one, filled: isAnswered(one, scale, answers) }))}
            at={at}
            go={go}
          />
        )}
        <form class="scan" ref={form} onInput={read} onSubmit={(event) => event.preventDefault()}>
          {dimensions.map((dimension, step) => (
            <Dimension key={dimension.id} {...{ dimension, scale, answers }} hidden={stepwise && step !== at} />
          ))}
          {!(stepwise && done) && (
            <p class="btn-row">
              {at < end - 1
                ? button(t.next, at + 1, "verder", "btn main")
                : button(t.show, end, "resultaat", "btn main")}
              {stepwise && at > 0 && button(t.back, at - 1, "terug", "btn")}
            </p>
          )}
        </form>
        {done && (
          <Later
            load={loadResult}
            waiting={t.loading}
            props={{ aid, mode, answers, clear: restart, edit: stepwise ? () => go(0) : undefined }}
          />
        )}
        {beside
          .filter(({ has }) => has(aid, mode))
          .map(({ id, load }) => (
            <Later key={id} load={load} props={{ aid, mode, answers, setAnswers: write }} />
          ))}
      </div>
    </Shell>
  );
}
