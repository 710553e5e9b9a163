/** Where the answers lead: what it means, what to do, whom to ask, what it rests on; to print, copy or share. */
import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import { certaintyText } from "../../text/certainty.ts";
import { wegwijzerText as t } from "../../text/wegwijzer.nl.ts";
import { outcomeText } from "../../views/outcome-text.ts";
import type { WegwijzerData, WidgetOutcome } from "../../views/island/index.ts";
import { Checklist, Section } from "../shell/Parts.tsx";
import type { Mode } from "../shell/useAnswers.ts";
import { OutcomeButtons } from "./OutcomeButtons.tsx";
import type { WidgetStep } from "./Trail.tsx";

interface Props {
  aid: WegwijzerData;
  outcome: WidgetOutcome;
  trail: WidgetStep[];
  heading: RefObject<HTMLHeadingElement>;
  mode: Mode;
}

/** The outcome of `trail`; in a frame its links open beside the course. */
export function Outcome({ aid, outcome, trail, heading, mode }: Props) {
  const [ticked, setTicked] = useState<number[]>([]);
  const [chosen, setChosen] = useState<number[]>([]);
  const text = () =>
    outcomeText({
      ...{ title: aid.title, trail, date: aid.date, address: aid.address, notices: aid.notices, ticked },
      outcome: {
        ...outcome,
        consult: outcome.consult.map(({ id }) => id),
        basis: outcome.basis.map(({ label }) => label),
      },
      labels: Object.fromEntries(outcome.consult.map(({ id, title }) => [id, title])),
      chosen: chosen.flatMap((index) => outcome.support[index]?.id ?? []),
    });
  const target = mode === "embed" ? { target: "_blank", rel: "noopener" } : {};
  const link = (one: { href: string; text: string }) => (
    <a href={one.href} {...target}>
      {one.text}
    </a>
  );
  return (
    <div class={`step outcome ${outcome.tone}`} data-stap={outcome.id}>
      <p class="progress">
        {t.outcome} · <strong>{outcome.label ?? t.tones[outcome.tone]}</strong>
      </p>
      <h3 tabIndex={-1} ref={heading}>
        {outcome.title}
      </h3>
      {outcome.means.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <Section title={t.fits} items={outcome.why ? [outcome.why] : []} />
      <Checklist title={t.actions} items={outcome.actions.map((one) => ({ text: one }))} onTick={setTicked} />
      <Checklist title={t.support} items={outcome.support} onTick={setChosen} />
      <Section title={t.record} items={outcome.record} />
      <Section
        title={t.consult}
        items={outcome.consult.map((one) => (
          <>
            {one.phone ? <a href={`tel:${one.phone}`}>{one.title}</a> : <strong>{one.title}</strong>}: {one.what}
          </>
        ))}
      />
      <Section
        title={t.neighbours}
        items={outcome.neighbours.map((one) => (
          <>
            <strong>{one.title}</strong>: {one.when}
          </>
        ))}
      />
      <Section title={t.onward} items={outcome.onward.map(link)} />
      <Section title={t.basis} items={outcome.basis.map((one) => link({ href: one.href, text: one.label }))} />
      {outcome.certainty && <p class="notice">{certaintyText(outcome.certainty)}</p>}
      {aid.sensitive && <p class="notice">{t.firstDirection}</p>}
      {aid.notices.map((notice) => (
        <p key={notice} class="print-address">
          {notice}
        </p>
      ))}
      <p class="print-address">
        {aid.title} · {aid.address} · {aid.date}
      </p>
      <OutcomeButtons title={outcome.title} text={text} />
    </div>
  );
}
