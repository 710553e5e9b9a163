/** What the group agreed, to print or copy before it is gone. */
import { useState } from "preact/hooks";
import { AGREED } from "../../../domain/talk.ts";
import * as t from "../../../text/talk-run.nl.ts";
import type { TalkAid } from "../../../views/island/index.ts";
import { talkSheet, talkText } from "../../../views/talk-sheet.ts";
import { Items } from "../../shell/Parts.tsx";
import { ResultButtons } from "../../shell/ResultButtons.tsx";
import { today } from "../../today.ts";
import type { RunningTalk } from "./useRunning.ts";

interface Props {
  talk: RunningTalk;
  aid: TalkAid;
  again: () => void;
}

/** The sheet: date, who sat there, theme by theme what was agreed and who takes what. */
export function Agreed({ talk, aid, again }: Props) {
  const [on] = useState(today);
  const sheet = talkSheet(aid.talk, talk.chosen, talk.notes);
  return (
    <div class="step talk-sheet" data-stap={AGREED} data-afdruk>
      <h3 tabIndex={-1} ref={talk.heading}>
        {t.agreed}
      </h3>
      <p>
        {t.discussedOn(on)}
        {talk.people.trim() !== "" && ` · ${t.atTable}: ${talk.people.trim()}`}
      </p>
      {/* What was taken along need not be asked about when one leaves. */}
      <div onClick={talk.take}>
        <ResultButtons title={t.agreed} text={() => talkText(aid, sheet, on, talk.people)} />
      </div>
      {sheet.parts.map(({ id, title, agreed, who }) => (
        <section key={id} data-afgesproken={id}>
          <h4>{title}</h4>
          {agreed.length > 0 ? <Items items={agreed} /> : <p>{t.nothing}</p>}
          {who !== "" && (
            <p>
              <strong>{t.whoTakes}:</strong> {who}
            </p>
          )}
        </section>
      ))}
      {sheet.left.length > 0 && (
        <section>
          <h4>{t.left}</h4>
          <Items items={sheet.left} />
        </section>
      )}
      <p class="own screen-only">
        {t.memory} {t.take}
      </p>
      <p class="btn-row">
        <button type="button" class="btn" data-vorige onClick={() => talk.by(-1)}>
          {t.back}
        </button>
        <button type="button" class="btn" data-opnieuw onClick={again}>
          {t.wipeAll}
        </button>
      </p>
    </div>
  );
}
