/** What one can put in a session: methods, cards and aids, each with a link to read about it, a break, an own line. */
import { most, minutesOf, type Part } from "../../domain/draaiboek.ts";
import * as t from "../../text/draaiboek.nl.ts";
import type { DraaiboekData, KnownPart } from "../../views/draaiboek/known.ts";
import { tell } from "../shell/clipboard.ts";
import { Icon } from "./Icon.tsx";

interface Props {
  data: DraaiboekData;
  /** The minutes that a new part gets. */
  minutes: number | undefined;
  onMinutes: (minutes: number | undefined) => void;
  /** Nothing more fits. */
  full: boolean;
  /** Says whether there was room for it. */
  add: (part: Pick<Part, "kind" | "name">) => boolean;
}
type Adder = (part: Pick<Part, "kind" | "name">, button: HTMLElement) => void;

/** A break and an own line: what needs no choosing. */
const quick = [
  { kind: "break", name: "" },
  { kind: "own", name: "" },
] as const;

const Entry = ({ part: { kind, id, title, text, href }, add }: { part: KnownPart; add: Adder }) => (
  <li>
    <span>
      <a id={`p-lees-${id}`} href={href}>
        {title}
      </a>
      <small>{text}</small>
    </span>
    <button
      type="button"
      class="btn small needs-script"
      id={`p-voeg-${id}`}
      aria-labelledby={`p-voeg-${id} p-lees-${id}`}
      data-voeg={id}
      onClick={({ currentTarget }) => add({ kind, name: id }, currentTarget)}
    >
      {t.add}
    </button>
  </li>
);

/** The list is complete without script too: then it is the list of what there is. */
export function AddParts({ data, minutes, onMinutes, full, add }: Props) {
  const tellAdded: Adder = (part, button) => void (add(part) && tell(button, t.added));
  return (
    <section class="plan-add screen-only" aria-labelledby="p-voeg-toe">
      <h2 id="p-voeg-toe">{t.choose}</h2>
      <div class="needs-script">
        {full && <p class="notice">{t.full(most.parts)}</p>}
        <p class="btn-row">
          {quick.map((part) => (
            <button
              key={part.kind}
              type="button"
              class="btn small"
              data-voeg={part.kind}
              onClick={() => void add(part)}
            >
              <Icon name="add" />
              {t.kinds[part.kind]}
            </button>
          ))}
        </p>
        <label class="plan-min">
          <span>{t.newMinutes}</span>
          <input
            type="number"
            inputMode="numeric"
            min="1"
            max={most.minutes}
            aria-describedby="p-minuten-uitleg"
            value={minutes ?? ""}
            onInput={({ currentTarget }) => onMinutes(minutesOf(currentTarget.value))}
          />
        </label>
        <p class="own" id="p-minuten-uitleg">
          {t.newMinutesHint}
        </p>
      </div>
      {data.groups.map(({ id, title, parts }) => (
        <details key={id}>
          <summary>{title}</summary>
          <ul class="plan-list">
            {parts.map((part) => (
              <Entry key={part.id} part={part} add={tellAdded} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
