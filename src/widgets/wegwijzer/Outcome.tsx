/** Where the answers lead: what it means, what to do, whom to ask, what it rests on; to print, copy or share. */
import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import * as t from "../../text/wegwijzer.nl.ts";
import type { WegwijzerData, WidgetOutcome } from "../../views/island/index.ts";
import { outcomeSections } from "../../views/outcome-sections.ts";
import { outcomeText, type Ticked } from "../../views/outcome-text.ts";
import { ResultButtons } from "../shell/ResultButtons.tsx";
import type { Mode } from "../shell/useAnswers.ts";
import { OutcomeSection } from "./OutcomeSection.tsx";
import type { WidgetStep } from "./Trail.tsx";

interface Props {
  aid: WegwijzerData;
  outcome: WidgetOutcome;
  trail: WidgetStep[];
  heading: RefObject<HTMLHeadingElement>;
  mode: Mode;
}

/** What is ticked, by section: it stands in the page alone. */
function tickedIn(root: ParentNode | null): Ticked {
  const lists = [...(root?.querySelectorAll<HTMLElement>("[data-vinklijst]") ?? [])];
  return Object.fromEntries(
    lists.map((list) => [
      list.dataset.vinklijst,
      [...list.querySelectorAll("input")].flatMap(({ checked }, index) => (checked ? [index] : [])),
    ]),
  );
}

/** The outcome of `trail`; in a frame its links open beside the course. */
export function Outcome({ aid, outcome, trail, heading, mode }: Props) {
  const target = mode === "embed" ? { target: "_blank", rel: "noopener" } : {};
  const root = useRef<HTMLDivElement>(null);
  const [first, ...rest] = outcomeSections(outcome).map((section) => (
    <OutcomeSection key={section.id} section={section} target={target} />
  ));
  return (
    <div ref={root} class={`step outcome ${outcome.tone}`} data-stap={outcome.id} data-afdruk>
      <div class="verdict">
        <h3 tabIndex={-1} ref={heading}>
          {outcome.title}
        </h3>
        <p class="progress">
          {t.outcome} · <strong>{outcome.label ?? t.tones[outcome.tone]}</strong>
        </p>
      </div>
      {first}
      <ResultButtons
        title={outcome.title}
        text={() => outcomeText({ aid, trail, outcome, ticked: tickedIn(root.current) })}
      />
      {rest}
    </div>
  );
}
