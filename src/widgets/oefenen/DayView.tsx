/** Today: one exercise or card at a time, how many there still are, and the end of the day. */
import { useRef, useState } from "preact/hooks";
import type { Day } from "../../domain/oefenen/day.ts";
import { answer, isDone, type Practised, putBack } from "../../domain/oefenen/progress.ts";
import { isChanged, todayOf } from "../../domain/oefenen/queue.ts";
import type { Kept } from "../../domain/oefenen/store.ts";
import * as t from "../../text/oefenen.nl.ts";
import type { Practice, PractiseSet } from "../../views/oefenen/deck.ts";
import { Done } from "./Done.tsx";
import { Face } from "./Face.tsx";
import type { ProgressState } from "./useProgress.ts";

interface Props {
  deck: readonly Practice[];
  sets: readonly PractiseSet[];
  kept: Kept;
  progress: Pick<ProgressState, "began" | "change">;
  today: Day;
}

/** What was answered last: what is said of it, and how it stood before. */
interface Last {
  text: string;
  undo?: { id: string; before: Practised | undefined };
}

/** Stays with what is on screen, whatever another window practises meanwhile. */
export function DayView({ deck, sets, kept, progress: { began, change }, today }: Props) {
  const state = todayOf(kept, deck, today);
  const { queue, tomorrow } = state;
  const [last, setLast] = useState<Last>();
  const shown = useRef<string>();
  const moved = useRef(began);
  const one = queue.find(({ id }) => id === shown.current) ?? queue[0];
  shown.current = one?.id;
  const set = sets.find(({ id }) => id === one?.set);

  // The heading has the focus once somebody went on to it, never as the page opens; as soon as it stands there, for an effect
  // would wait for the paint, and take the focus from whoever is quicker.
  const heading = (there: HTMLElement | null) => {
    if (there && moved.current) there.focus();
    if (there) moved.current = false;
  };

  const judge = (asked: Practice, knew: boolean) => {
    moved.current = true;
    change((now) => {
      const before = now.cards[asked.id];
      if (isDone(before, today)) {
        setLast({ text: t.elsewhere });
        return now;
      }
      const next = answer(now, asked, knew, today);
      const due = next.cards[asked.id]?.due ?? today;
      setLast({ text: t.noted(due - today), undo: { id: asked.id, before } });
      return { ...now, ...next };
    });
  };
  const undo = ({ id, before }: NonNullable<Last["undo"]>) => {
    moved.current = true;
    shown.current = id;
    setLast(undefined);
    change((now) => ({ ...now, ...putBack(now, id, before) }));
  };
  return (
    <div class={`oefenen-day ${set?.letter ?? ""}`} data-nog={queue.length}>
      {set && (
        <p class="oefenen-line" key={set.id + queue.length + tomorrow}>
          <b>{set.title}</b>
          <span>
            {t.todayLeft(queue.length)} · {t.tomorrow(tomorrow)}
          </span>
        </p>
      )}
      {one ? (
        <Face
          key={one.id}
          one={one}
          before={kept.cards[one.id]}
          changed={isChanged(kept.cards[one.id], one)}
          today={today}
          heading={heading}
          onJudge={(knew) => judge(one, knew)}
        />
      ) : (
        <Done state={state} heading={heading} />
      )}
      <p class="oefenen-said" role="status" data-gezegd>
        {last && <span key={last.text + (last.undo?.id ?? "")}>{last.text}</span>}
      </p>
      {last?.undo && (
        <button type="button" class="btn small" data-doe="ongedaan" onClick={() => last.undo && undo(last.undo)}>
          {t.undo}
        </button>
      )}
    </div>
  );
}
