/** What a group settles before it talks: how, and who sits there. */
import { BEFORE } from "../../../domain/talk.ts";
import * as t from "../../../text/talk-run.nl.ts";
import type { TalkData } from "../../../views/island/index.ts";
import { NoteFields } from "./NoteFields.tsx";
import { StageButtons } from "./StageButtons.tsx";
import type { RunningTalk } from "./useRunning.ts";

interface Props {
  talk: RunningTalk;
  data: TalkData;
}

/** The guidelines to tick off together; nothing makes one tick them. */
export function Before({ talk, data }: Props) {
  return (
    <div class="step" data-stap={BEFORE}>
      <h3 tabIndex={-1} ref={talk.heading}>
        {t.beforeTitle}
      </h3>
      <fieldset class="checklist">
        <legend>{t.beforeHow}</legend>
        {data.before.map(({ id, text }) => (
          <label key={id}>
            <input type="checkbox" checked={talk.ticked.includes(id)} onChange={() => talk.tick(id)} />{" "}
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      <div class="talk-notes">
        <label>
          {t.people} <small>{t.peopleHow}</small>
          <input
            autocomplete="off"
            data-tafel
            value={talk.people}
            onInput={({ currentTarget }) => talk.setPeople(currentTarget.value)}
          />
        </label>
        <p class="own">{t.memory}</p>
      </div>
      <NoteFields id={BEFORE} talk={talk} />
      <StageButtons talk={talk} onward={t.begin} />
    </div>
  );
}
