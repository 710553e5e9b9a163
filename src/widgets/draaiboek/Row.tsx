/** One part of the programme: when it begins, what it is, how long it takes, and how it moves or goes. */
import type { JSX } from "preact";
import { most, minutesOf, type Part, type PartKind } from "../../domain/draaiboek.ts";
import * as t from "../../text/draaiboek.nl.ts";
import type { SignName } from "../../views/art/signs.ts";
import { runAddress } from "../../views/draaiboek/known.ts";
import type { ProgrammePart } from "../../views/draaiboek/programme.ts";
import { Icon } from "./Icon.tsx";

/** What a row can ask for. */
export interface RowActions {
  type: (at: number, change: Partial<Part>) => void;
  settle: () => void;
  move: (at: number, step: -1 | 1) => void;
  remove: (at: number) => void;
  grip: (event: PointerEvent, at: number) => void;
}

const tools: [icon: SignName, mark: string, label: string, act: (on: RowActions, at: number) => void][] = [
  ["up", "op", t.up, (on, at) => on.move(at, -1)],
  ["down", "neer", t.down, (on, at) => on.move(at, 1)],
  ["remove", "weg", t.remove, (on, at) => on.remove(at)],
];

interface RowProps {
  part: ProgrammePart;
  /** Its place, counted from nought. */
  at: number;
  on: RowActions;
}

/** A part that has a page: how much there is of it, and the way to do it. */
const Known = ({ part: { kind, known, title, minutes } }: RowProps) => (
  <>
    <b key={title}>{title}</b>
    {known && (
      <small key={known.id}>
        {t.what[kind](known.steps.length)}
        <a href={runAddress(known, minutes)}>
          {t.open[kind]}
          <span class="visually-hidden">: {title}</span>
        </a>
      </small>
    )}
  </>
);

/** What stands in the middle of a row; an own line is typed there. */
const bodies: { [K in PartKind]: (props: RowProps) => JSX.Element } = {
  method: Known,
  card: Known,
  aid: Known,
  break: Known,
  own: ({ part: { name }, at, on }) => (
    <input
      type="text"
      aria-label={t.ownLine}
      placeholder={t.ownLine}
      maxLength={most.text}
      value={name}
      onInput={({ currentTarget }) => on.type(at, { name: currentTarget.value })}
      onChange={on.settle}
    />
  ),
};

/** The row of a part. */
export function Row(props: RowProps) {
  const { part, at, on } = props;
  const Body = bodies[part.kind];
  return (
    <li data-onderdeel={at} data-soort={part.kind} class={part.known?.letter}>
      <div class="plan-spine">
        <p key={`${part.from} ${part.nights}`}>
          <span class="visually-hidden">{t.from} </span>
          {part.from}
          {part.nights > 0 && <small>{t.nextDay(part.nights)}</small>}
        </p>
        <span class="plan-grip" aria-hidden="true" onPointerDown={(event) => on.grip(event, at)}>
          <Icon name="grip" />
        </span>
      </div>
      <div class="plan-what">
        <Body {...props} />
      </div>
      <label class="plan-min">
        <input
          type="number"
          inputMode="numeric"
          min="1"
          max={most.minutes}
          value={part.minutes ?? ""}
          onInput={({ currentTarget }) => on.type(at, { minutes: minutesOf(currentTarget.value) })}
          onChange={on.settle}
        />
        {t.minutes}
        <span key={part.title} class="visually-hidden">
          {" "}
          {t.minutesFor(part.title)}
        </span>
      </label>
      <div class="plan-tools">
        {tools.map(([icon, mark, label, act]) => (
          <button key={mark} type="button" data-doe={mark} onClick={() => act(on, at)}>
            <Icon name={icon} />
            <span key={part.title} class="visually-hidden">
              {label}: {part.title}
            </span>
          </button>
        ))}
      </div>
    </li>
  );
}
