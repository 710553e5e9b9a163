/** Before anything is kept: what practising keeps, what one wants to practise, and the button that begins. */
import { useEffect, useRef, useState } from "preact/hooks";
import { type Choices, perDayChoices, usualChoices } from "../../domain/oefenen/progress.ts";
import * as t from "../../text/oefenen.nl.ts";
import type { PractiseSet } from "../../views/oefenen/deck.ts";
import { Opens } from "./Opens.tsx";
import type { ProgressState } from "./useProgress.ts";

interface Props {
  sets: readonly PractiseSet[];
  progress: ProgressState;
}

/** A copy that was kept elsewhere begins with what stands in it. */
export function Start({ sets, progress: { wiped, begin, bring, bringBack } }: Props) {
  const [choices, setChoices] = useState(usualChoices);
  const gone = useRef<HTMLParagraphElement>(null);
  // The button that wiped is gone too.
  useEffect(() => gone.current?.focus(), [wiped]);
  return (
    <div class="oefenen-start">
      {wiped && (
        <p class="notice oefenen-said" role="status" tabIndex={-1} ref={gone} data-gewist>
          <span>{wiped === "elsewhere" ? t.wipedElsewhere : t.wiped}</span>
          {wiped !== "elsewhere" && (
            <button type="button" class="btn small" onClick={() => bringBack(wiped)}>
              {t.bringBack}
            </button>
          )}
        </p>
      )}
      <p>{t.off}</p>
      <Opens
        title={t.settings}
        load={() => import("./Choose.tsx")}
        props={{
          ...{ sets, choices, perDayChoices },
          onChoose: (change: Partial<Choices>) => setChoices((before) => ({ ...before, ...change })),
        }}
      />
      <p class="btn-row">
        <button type="button" class="btn main" data-begin onClick={() => begin(choices)}>
          {t.start}
        </button>
      </p>
      <Opens title={t.bringFile} load={() => import("./Bring.tsx")} props={{ bring }} />
    </div>
  );
}
