/** One exercise or card: what it asks, then what one learns from it, then whether one knew. */
import type { RefCallback } from "preact";
import { useState } from "preact/hooks";
import type { Day } from "../../domain/oefenen/day.ts";
import { practised } from "../../domain/oefenen/memory.ts";
import type { Practised } from "../../domain/oefenen/progress.ts";
import * as t from "../../text/oefenen.nl.ts";
import type { Practice } from "../../views/oefenen/deck.ts";
import { type SideProps, sides } from "./sides.ts";

interface Props {
  one: Practice;
  /** What is known of it, where it was practised. */
  before: Practised | undefined;
  /** Its words changed since. */
  changed: boolean;
  today: Day;
  heading: RefCallback<HTMLHeadingElement>;
  onJudge: (knew: boolean) => void;
}

/** What one learns comes by a choice alone, so it has the focus as soon as it stands there. */
const readOn = (there: HTMLElement | null) => there?.focus();

/** Until one chose or turned there is nothing to judge. */
export function Face({ one, before, changed, today, heading, onJudge }: Props) {
  const [chosen, setChosen] = useState<number>();
  // The kind of what is asked chooses what shows it, so the two fit each other.
  const { Front, Back, knew } = sides[one.kind] as (typeof sides)["card"];
  const props = { one, chosen, onChoose: setChosen, heading, answer: readOn } as SideProps<
    Extract<Practice, { kind: "card" }>
  >;
  const likely = knew(props);
  const judge = (yes: boolean) => (
    <button
      type="button"
      class={yes === likely ? "btn main" : "btn"}
      data-wist={yes ? "ja" : "nee"}
      // Of a double click the first counts: the second may land on what the first one brought.
      onClick={({ detail }) => detail < 2 && onJudge(yes)}
    >
      <b>{yes ? t.knew : t.notYet}</b> <small>{t.comesBack(practised(before, yes, today).due - today)}</small>
    </button>
  );
  return (
    <div data-stap={one.id}>
      {changed && (
        <p class="notice" data-veranderd>
          {t.changed}
        </p>
      )}
      <Front {...props} />
      {chosen !== undefined && (
        <>
          <Back {...props} />
          <div class="oefenen-judge" role="group" aria-label={t.judge}>
            {judge(false)}
            {judge(true)}
          </div>
        </>
      )}
    </div>
  );
}
