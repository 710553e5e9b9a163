/** A keuzetabel: choose what fits at each point, see which options come first and what speaks for and against each. */
import { useMemo } from "preact/hooks";
import { rank } from "../../domain/ranking.ts";
import { keuzetabelText as t } from "../../text/keuzetabel.nl.ts";
import type { KeuzetabelData } from "../../views/island/index.ts";
import { Shell } from "../shell/Shell.tsx";
import { StepButtons } from "../shell/StepButtons.tsx";
import { type Mode, useAnswers } from "../shell/useAnswers.ts";
import { Ranked } from "./Ranked.tsx";

/** The whole island; `mode` says where it stands, and so where its answers are kept. */
export default function Keuzetabel({ aid, mode }: { aid: KeuzetabelData; mode: Mode }) {
  const { answers, dropped, set, clear } = useAnswers(aid, mode);
  const ranked = useMemo(() => rank(aid, answers), [aid, answers]);
  const count = Object.keys(answers).length;

  const choose = (criterion: string, value: string | undefined) => {
    const { [criterion]: _before, ...rest } = answers;
    set(value === undefined ? rest : { ...rest, [criterion]: value });
  };
  return (
    <Shell aid={aid} mode={mode} dropped={dropped} clear={clear}>
      <p>{t.chooseAll}</p>
      {aid.criteria.map((criterion) => (
        <fieldset key={criterion.id} class="choice" data-stap={criterion.id}>
          <legend>{criterion.text}</legend>
          <p class="own-note">{criterion.why}</p>
          {[...criterion.values, { id: undefined, text: t.skip }].map(({ id, text }) => (
            <label key={id ?? ""} class="answer">
              <input
                type="radio"
                name={`${aid.id}-${criterion.id}`}
                value={id ?? ""}
                data-kies={id}
                checked={answers[criterion.id] === id}
                onChange={() => choose(criterion.id, id)}
              />{" "}
              {text}
            </label>
          ))}
        </fieldset>
      ))}
      <p role="status" class="progress">
        {t.chosen(count, aid.criteria.length)}
      </p>
      {count > 0 && (
        <>
          <Ranked aid={aid} ranked={ranked} />
          <StepButtons clear={clear} />
        </>
      )}
    </Shell>
  );
}
