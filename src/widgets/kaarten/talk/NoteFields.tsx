/** What is agreed at one theme, and who takes what: it stays while one walks the questions of the theme. */
import * as t from "../../../text/talk-run.nl.ts";
import { noNote } from "../../../views/talk-sheet.ts";
import type { RunningTalk } from "./useRunning.ts";

/** `id` is that of the theme, or of the stage before or after the themes. */
export function NoteFields({ id, talk }: { id: string; talk: RunningTalk }) {
  const { what, who } = talk.notes[id] ?? noNote;
  return (
    <div class="talk-notes">
      <label>
        {t.what}
        <textarea
          rows={3}
          autocomplete="off"
          data-afspraak
          value={what}
          onInput={({ currentTarget }) => talk.note(id, { what: currentTarget.value })}
        />
      </label>
      <label>
        {t.who}
        <input
          autocomplete="off"
          data-wie
          value={who}
          onInput={({ currentTarget }) => talk.note(id, { who: currentTarget.value })}
        />
      </label>
      <p class="own">{t.noteHow}</p>
    </div>
  );
}
