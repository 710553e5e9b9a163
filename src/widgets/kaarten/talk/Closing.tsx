/** How every talk ends, whatever was talked about. */
import { CLOSING } from "../../../domain/talk.ts";
import * as t from "../../../text/talk-run.nl.ts";
import type { TalkData } from "../../../views/island/index.ts";
import { NoteFields } from "./NoteFields.tsx";
import { StageButtons } from "./StageButtons.tsx";
import type { RunningTalk } from "./useRunning.ts";

/** The last question and the last words, then the way to what was agreed. */
export function Closing({ talk, data }: { talk: RunningTalk; data: TalkData }) {
  return (
    <div class="step" data-stap={CLOSING}>
      <hgroup>
        <h3 tabIndex={-1} ref={talk.heading}>
          {t.closingTitle}
        </h3>
        <p class="progress">{t.closing}</p>
      </hgroup>
      {data.closing.map(({ id, text }) => (
        <p key={id} class="talk-say">
          {text}
        </p>
      ))}
      <NoteFields id={CLOSING} talk={talk} />
      <StageButtons talk={talk} onward={t.toAgreed} />
    </div>
  );
}
