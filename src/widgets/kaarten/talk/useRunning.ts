/** How a group goes through its talk, and what it ticks and notes on the way. */
import { useEffect, useRef } from "preact/hooks";
import { BEFORE, type Stage, talkStages } from "../../../domain/talk.ts";
import type { TalkData } from "../../../views/island/index.ts";
import { isNoted, type Note, noNote } from "../../../views/talk-sheet.ts";
import { arrowWay } from "../../arrow-way.ts";
import type { RunningProps } from "./Running.tsx";
import { toggled } from "./state.ts";

export type TalkStage = Stage<TalkData["themes"][number]>;

/** The stage that stands there, with everything that the parts of it do. */
export function useRunning({ aid, state, change, toChoose }: RunningProps) {
  const { chosen, ticked, notes, people, current } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const stages = talkStages(aid.talk.themes, chosen);
  // A theme that is no longer chosen leaves its place to the beginning.
  const at = Math.max(
    0,
    stages.findIndex(({ id }) => id === current),
  );
  const stage: TalkStage = stages[at] ?? { id: BEFORE };
  const go = (id: string | undefined) => id !== undefined && change({ current: id });
  const by = (way: number) => (at + way < 0 ? toChoose() : go(stages[at + way]?.id));

  useEffect(() => heading.current?.focus(), [stage.id]);

  // On the whole page, so that a click beside the question takes no key away.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const here = target === document.body || (target as Element).closest(".talk") !== null;
      const way = here && !event.repeat && arrowWay(event);
      if (way) by(way);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });

  const noted = (more: Partial<Pick<typeof state, "notes" | "people">>) => {
    const after = { notes, people, ...more };
    change({ ...more, open: isNoted(after.notes) || after.people.trim() !== "" });
  };
  return {
    ...{ stage, next: stages[at + 1], heading, chosen, ticked, notes, people },
    ...{ go, by, toChoose },
    tick: (id: string) => change({ ticked: toggled(ticked, id) }),
    note: (id: string, more: Partial<Note>) =>
      noted({ notes: { ...notes, [id]: { ...(notes[id] ?? noNote), ...more } } }),
    setPeople: (text: string) => noted({ people: text }),
    /** The group took along what it noted. */
    take: () => change({ open: false }),
  };
}
export type RunningTalk = ReturnType<typeof useRunning>;
