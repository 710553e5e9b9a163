/** Once somebody began: the day, what they chose, and what they do with what is kept. */
import {
  type Choices,
  perDayChoices,
  practisedAhead,
  trustCalendar,
  vanished,
  without,
} from "../../domain/oefenen/progress.ts";
import type { Kept } from "../../domain/oefenen/store.ts";
import * as t from "../../text/oefenen.nl.ts";
import type { OefenenData, Practice as Practised } from "../../views/oefenen/deck.ts";
import { DayView } from "./DayView.tsx";
import { Opens } from "./Opens.tsx";
import { useDeck } from "./useDeck.ts";
import type { ProgressState } from "./useProgress.ts";
import { useToday } from "./useToday.ts";

interface Props {
  data: OefenenData;
  kept: Kept;
  progress: ProgressState;
}

/** A line, with the one thing to do about it. */
const Ask = ({ mark, text, label, act }: { mark: string; text: string; label: string; act: () => void }) => (
  <p class="notice oefenen-said" role="status" data-vraagt={mark}>
    <span>{text}</span>
    <button type="button" class="btn small" onClick={act}>
      {label}
    </button>
  </p>
);

/** `kept` is never written here but through `progress`. */
export function Practice({ data, kept, progress }: Props) {
  const { deck, failed, retry } = useDeck(data.deck);
  const today = useToday();
  const { change } = progress;
  const ahead = practisedAhead(kept, today);
  const gone = (all: Practised[]) => {
    const ids = vanished(kept, all);
    if (ids.length === 0) return null;
    const tidy = () => change((now) => ({ ...now, ...without(now, ids) }));
    return <Ask mark="weg" text={t.vanished(ids.length)} label={t.tidy} act={tidy} />;
  };
  return (
    <>
      {ahead !== undefined && (
        <Ask
          mark="datum"
          text={t.clock(today, ahead)}
          label={t.clockRight}
          act={() => change((now) => ({ ...now, ...trustCalendar(now, today) }))}
        />
      )}
      {failed && <Ask mark="deck" text={t.failed} label={t.again} act={retry} />}
      {!deck && !failed && <p role="status">{t.loading}</p>}
      {deck && ahead === undefined && (
        <>
          <DayView deck={deck} sets={data.sets} kept={kept} progress={progress} today={today} />
          {gone(deck)}
        </>
      )}
      <Opens
        title={t.settings}
        load={() => import("./Choose.tsx")}
        props={{
          ...{ sets: data.sets, choices: kept, perDayChoices },
          onChoose: (choices: Partial<Choices>) => change((now) => ({ ...now, ...choices })),
        }}
      />
      <Opens
        title={t.keeping}
        load={() => import("./Keep.tsx")}
        props={{ kept, progress, today }}
        open={kept.unread.length > 0}
      />
    </>
  );
}
