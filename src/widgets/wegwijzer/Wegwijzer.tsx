/** A wegwijzer: one question at a time, the way so far, and the outcome. Position is computed from the answers. */
import { useEffect, useMemo, useRef } from "preact/hooks";
import { replay } from "../../domain/replay.ts";
import { wegwijzerText as t } from "../../text/wegwijzer.nl.ts";
import type { WegwijzerData, WidgetOutcome, WidgetQuestion } from "../../views/island/index.ts";
import { type Answers, type Mode, useAnswers } from "../shell/useAnswers.ts";
import { useOutlineLinks } from "../shell/useOutlineLinks.ts";
import { useReady } from "../shell/useReady.ts";
import { Wipe } from "../shell/Wipe.tsx";
import { Danger } from "./Danger.tsx";
import { Outcome } from "./Outcome.tsx";
import { Question } from "./Question.tsx";
import { Trail } from "./Trail.tsx";

/** The whole island; `mode` says where it stands, and so where its answers are kept. */
export default function Wegwijzer({ aid, mode }: { aid: WegwijzerData; mode: Mode }) {
  const { answers, earlier, dropped, moved, set, back, clear } = useAnswers(aid, mode);
  const position = useMemo(() => replay<WidgetQuestion, WidgetOutcome>(aid, answers), [aid, answers]);
  const { trail } = position;
  const heading = useRef<HTMLHeadingElement>(null);
  const root = useReady();
  useOutlineLinks(aid.sensitive && mode !== "inline");

  useEffect(() => {
    if (moved) heading.current?.focus();
  }, [position.node?.id, moved]);

  const upTo = (count: number): Answers =>
    Object.fromEntries(trail.slice(0, count).map(({ question, answer }) => [question.id, answer.id]));

  return (
    <section class="widget" ref={root} data-hulpmiddel={aid.id} aria-label={aid.title}>
      <Danger contacts={aid.urgent} />
      {dropped && (
        <p class="notice" role="status">
          {t.dropped}
        </p>
      )}
      {position.kind === "question" && (
        <Question
          question={position.node}
          progress={t.question(trail.length + 1, position.remainingMax - 1)}
          earlier={earlier[position.node.id]}
          heading={heading}
          onChoose={(answer) => set({ ...upTo(trail.length), [position.node.id]: answer })}
        />
      )}
      {position.kind === "outcome" && (
        <Outcome aid={aid} outcome={position.node} trail={trail} heading={heading} mode={mode} />
      )}
      {position.kind === "nowhere" && <p class="notice">{t.noStart}</p>}
      {trail.length > 0 && (
        <>
          <p class="btn-row">
            <button type="button" class="btn small" data-terug onClick={() => back(upTo(trail.length - 1))}>
              {t.back}
            </button>
            <button type="button" class="btn small" data-opnieuw onClick={clear}>
              {t.restart}
            </button>
          </p>
          <Trail trail={trail} onChange={(index) => set(upTo(index))} />
        </>
      )}
      {aid.sensitive && <Wipe clear={clear} mode={mode} />}
    </section>
  );
}
