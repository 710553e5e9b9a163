/** A wegwijzer: one question at a time, the way so far, and the outcome. Position is computed from the answers. */
import { useEffect, useRef } from "preact/hooks";
import { replay } from "../../domain/replay.ts";
import * as t from "../../text/wegwijzer.nl.ts";
import type { WegwijzerData, WidgetOutcome, WidgetQuestion } from "../../views/island/index.ts";
import { Shell } from "../shell/Shell.tsx";
import { StepButtons } from "../shell/StepButtons.tsx";
import { type Answers, type Mode, useAnswers } from "../shell/useAnswers.ts";
import { Outcome } from "./Outcome.tsx";
import { Question } from "./Question.tsx";
import { Trail } from "./Trail.tsx";

/** The whole island; `mode` says where it stands, and so where its answers are kept. */
export default function Wegwijzer({ aid, mode }: { aid: WegwijzerData; mode: Mode }) {
  const { answers, earlier, dropped, moved, set, back, clear } = useAnswers(aid.questions, aid.sensitive, mode);
  const position = replay<WidgetQuestion, WidgetOutcome>(aid, answers);
  const { trail } = position;
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (moved) heading.current?.focus();
  }, [position.node?.id, moved]);

  const upTo = (count: number): Answers =>
    Object.fromEntries(trail.slice(0, count).map(({ question, answer }) => [question.id, answer.id]));

  return (
    <Shell aid={aid} mode={mode} dropped={dropped} clear={clear}>
      {position.kind === "question" && (
        <Question
          key={position.node.id}
          question={position.node}
          progress={t.question(trail.length + 1, position.remainingMax - 1)}
          earlier={earlier[position.node.id]}
          heading={heading}
          onChoose={(answer) => set({ ...upTo(trail.length), [position.node.id]: answer })}
        />
      )}
      {position.kind === "outcome" && (
        <Outcome key={position.node.id} aid={aid} outcome={position.node} trail={trail} heading={heading} mode={mode} />
      )}
      {trail.length > 0 && (
        <>
          <StepButtons clear={clear}>
            <button type="button" class="btn small" data-terug onClick={() => back(upTo(trail.length - 1))}>
              {t.back}
            </button>
          </StepButtons>
          <Trail trail={trail} printed={position.kind === "outcome"} onChange={(index) => set(upTo(index))} />
        </>
      )}
    </Shell>
  );
}
