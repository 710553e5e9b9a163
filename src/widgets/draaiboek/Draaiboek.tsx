/** The draaiboek: parts in a row with their times, what to add, what the parts ask for, and the sheet that prints. */
import { useEffect, useRef, useState } from "preact/hooks";
import { most } from "../../domain/draaiboek.ts";
import * as t from "../../text/draaiboek.nl.ts";
import type { DraaiboekData } from "../../views/draaiboek/known.ts";
import { writeSession } from "../../views/draaiboek/link.ts";
import { onlyFirstClick } from "../first-click.ts";
import { Actions } from "./Actions.tsx";
import { AddParts } from "./AddParts.tsx";
import { Gathered } from "./Gathered.tsx";
import { Head } from "./Head.tsx";
import { Row } from "./Row.tsx";
import { Sheet } from "./Sheet.tsx";
import { useEdits } from "./useEdits.ts";
import { useSession } from "./useSession.ts";

const MINUTES = 15; // in the field for new parts, until the user writes another number there

const once = onlyFirstClick();

/** The whole island. Where a text changes it gets a new node, by its key: a translated page no longer holds the old one. */
export default function Draaiboek({ aid: data }: { aid: DraaiboekData }) {
  const state = useSession(data);
  const { session, lost, undo, said } = state;
  const [minutes, setMinutes] = useState<number | undefined>(MINUTES);
  const root = useRef<HTMLElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const { plan, on, add, bringBack, clear } = useEdits(data, state, root, list);

  useEffect(() => root.current?.setAttribute("data-klaar", ""), []);
  return (
    <section class="plan" ref={root} data-draaiboek aria-label={t.name} onClickCapture={once}>
      <div class="plan-main screen-only needs-script">
        {lost.length > 0 && (
          <p class="notice" role="status" data-weggevallen>
            {t.lost(lost.map(({ what, at = 0 }) => t.lostOf[what](at)))}
          </p>
        )}
        <Head {...state} />
        <h2>{t.programme}</h2>
        <ol class="plan-rows" ref={list} hidden={plan.parts.length === 0}>
          {plan.parts.map((part, at) => (
            <Row key={at} part={part} at={at} on={on} />
          ))}
        </ol>
        {plan.parts.length === 0 ? (
          <p key="empty" class="own">
            {t.empty}
          </p>
        ) : (
          <p key="end" class="plan-end">
            <b key={plan.end}>{plan.end}</b>
            <span key={t.endOf(plan)}>{t.endOf(plan)}</span>
          </p>
        )}
        <p class="visually-hidden" role="status" data-gezegd>
          <span key={said}>{said.text}</span>
        </p>
        {undo && (
          <p class="notice plan-undo">
            <span id="p-weg" key={undo.what}>
              {undo.what}
            </span>
            <button type="button" class="btn small" data-terug aria-describedby="p-weg" onClick={bringBack}>
              {t.undo}
            </button>
          </p>
        )}
      </div>
      <AddParts
        data={data}
        minutes={minutes}
        onMinutes={setMinutes}
        full={session.parts.length >= most.parts}
        add={(part) => add({ ...part, minutes })}
      />
      <div class="plan-rest screen-only needs-script">
        <Gathered
          of={plan}
          materials={session.materials}
          onType={(materials) => state.type({ ...session, materials })}
          onSettle={state.settle}
        />
        <Actions session={session} of={plan} clear={clear} />
      </div>
      <Sheet key={writeSession(session)} of={plan} address={data.address} />
    </section>
  );
}
