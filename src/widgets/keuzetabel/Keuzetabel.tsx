/** A keuzetabel: choose what fits at each point, see which options come first and what speaks for and against each. */
import { useRef } from "preact/hooks";
import { answerableParts, SKIPPED } from "../../domain/answerable.ts";
import { rank } from "../../domain/ranking.ts";
import * as t from "../../text/keuzetabel.nl.ts";
import type { KeuzetabelData } from "../../views/island/index.ts";
import { Shell } from "../shell/Shell.tsx";
import { StepButtons } from "../shell/StepButtons.tsx";
import { type Answers, type Mode, useAnswers } from "../shell/useAnswers.ts";
import { Ranked } from "./Ranked.tsx";

/** The whole island; `mode` says where it stands, and so where its answers are kept. */
export default function Keuzetabel({ aid, mode, given }: { aid: KeuzetabelData; mode: Mode; given?: Answers }) {
  const { answers, dropped, set, clear } = useAnswers(answerableParts(aid), aid.sensitive, mode, given);
  const ranked = rank(aid, answers);
  const count = Object.values(answers).filter((value) => value !== SKIPPED).length;
  const heading = useRef<HTMLHeadingElement>(null);
  const progress = t.chosen(count, aid.criteria.length);

  const restart = () => {
    clear();
    heading.current?.focus();
  };
  return (
    <Shell aid={aid} mode={mode} dropped={dropped} clear={restart}>
      <h3 tabIndex={-1} ref={heading}>
        {t.chooseAll}
      </h3>
      {aid.criteria.map((criterion) => (
        <fieldset key={criterion.id} class="choice" data-stap={criterion.id}>
          <legend>{criterion.text}</legend>
          <p class="own-note">{criterion.why}</p>
          {[...criterion.values, { id: SKIPPED, text: t.skip }].map(({ id, text }) => (
            <label key={id} class="answer">
              <input
                type="radio"
                name={`${aid.id}-${criterion.id}`}
                value={id}
                data-kies={id}
                checked={answers[criterion.id] === id}
                onChange={() => set({ ...answers, [criterion.id]: id })}
              />{" "}
              {text}
            </label>
          ))}
        </fieldset>
      ))}
      <p role="status" class="progress">
        <span key={progress}>{progress}</span>
      </p>
      {count > 0 && (
        <>
          <Ranked key={Object.values(answers).join()} aid={aid} ranked={ranked} mode={mode} />
          <StepButtons clear={restart} />
        </>
      )}
    </Shell>
  );
}
