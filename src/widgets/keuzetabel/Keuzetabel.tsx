/** A keuzetabel: choose what fits at each point, see which options come first and what speaks for and against each. */
import { useRef } from "preact/hooks";
import { answerableParts, SKIPPED } from "../../domain/answerable.ts";
import { rank } from "../../domain/ranking.ts";
import { shownInFull } from "../../domain/shown.ts";
import * as t from "../../text/keuzetabel.nl.ts";
import type { KeuzetabelData } from "../../views/island/index.ts";
import { firstOf } from "../../views/ranking-text.ts";
import { Shell } from "../shell/Shell.tsx";
import { type Answers, type Mode, useAnswers } from "../shell/useAnswers.ts";
import { Point } from "./Point.tsx";
import { Ranked } from "./Ranked.tsx";
import { useList } from "./useList.ts";
import { useNextPoint } from "./useNextPoint.ts";

const isGiven = (value: string) => value !== SKIPPED;

/** The whole island; `mode` says where it stands, and so where its answers are kept. */
export default function Keuzetabel({ aid, mode, given }: { aid: KeuzetabelData; mode: Mode; given?: Answers }) {
  const { answers, dropped, set, clear } = useAnswers(answerableParts(aid), aid.sensitive, mode, given);
  const count = Object.values(answers).filter(isGiven).length;
  const heading = useRef<HTMLHeadingElement>(null);
  const { listed, top, see } = useList(answers);
  const goOn = useNextPoint(answers, see);
  const progress = t.chosen(count, aid.criteria.length);
  const first = firstOf(shownInFull(aid, rank(aid, answers)));

  const restart = () => {
    clear();
    heading.current?.focus();
  };
  return (
    <Shell aid={aid} mode={mode} dropped={dropped} clear={restart}>
      <h3 class="lead" tabIndex={-1} ref={heading}>
        {t.chooseAll}
      </h3>
      {aid.criteria.map((criterion, at) => (
        <Point
          key={criterion.id}
          aid={aid.id}
          number={at + 1}
          criterion={criterion}
          chosen={answers[criterion.id]}
          onChoose={(value) => set({ ...answers, [criterion.id]: value })}
          onTap={goOn}
        />
      ))}
      <div class="so-far">
        <div>
          <p role="status" class="progress">
            <span key={progress}>{progress}</span>
          </p>
          {count > 0 && <b key={first}>{first}</b>}
        </div>
        {count > 0 && (
          <button type="button" class="btn main" data-bekijk onClick={see}>
            {t.see}
          </button>
        )}
      </div>
      {count > 0 && Object.values(listed).some(isGiven) && (
        <Ranked key={Object.values(listed).join()} answers={listed} {...{ aid, mode }} heading={top} clear={restart} />
      )}
    </Shell>
  );
}
