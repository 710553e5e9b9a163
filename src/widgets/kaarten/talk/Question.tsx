/** One question, large enough for the end of a table, with what its theme led to so far. */
import * as t from "../../../text/talk-run.nl.ts";
import { NoteFields } from "./NoteFields.tsx";
import { StageButtons } from "./StageButtons.tsx";

import type { RunningTalk, TalkStage } from "./useRunning.ts";

type Props = NonNullable<TalkStage["asked"]> & { talk: RunningTalk };

/** Question `at` of `theme`. */
export function Question({ theme, at, talk }: Props) {
  const question = theme.questions[at];
  const after = talk.next?.asked;
  const isLast = at === theme.questions.length - 1;
  return (
    <div class="step" data-stap={question?.id}>
      <hgroup>
        <h3 tabIndex={-1} ref={talk.heading}>
          {question?.text}
        </h3>
        <p class="progress">
          {theme.title} · {t.questionOf(at + 1, theme.questions.length)}
        </p>
      </hgroup>
      {question?.hint && <p class="talk-hint">{question.hint}</p>}
      <NoteFields id={theme.id} talk={talk} />
      <StageButtons talk={talk} onward={!isLast ? t.next : after ? t.nextTheme(after.theme.title) : t.roundOff} />
    </div>
  );
}
