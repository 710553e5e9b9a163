/** The aids as editors wrote them, and every way through a wegwijzer. */
import { replay } from "../../src/domain/replay.ts";
import { holdsTalk } from "../../src/domain/talk.ts";
import type { Aid, Wegwijzer } from "../../src/schema/aid.ts";
import { allPaths } from "../../src/views/paths.ts";
import { aidsOf, realAids } from "../domain/real-aids.ts";

export const graphs = aidsOf("wegwijzer");
export const decks = aidsOf("kaarten").filter((aid) => !holdsTalk(aid));
export const talks = aidsOf("kaarten").filter(holdsTalk);
/** Every aid of every kind: what is tested for each asks the row of its kind (byKind). */
export const allAids: Aid[] = realAids().map(({ aid }) => aid);

/** An aid by its id. */
export function aidOf(id: string): Aid {
  const found = allAids.find((aid) => aid.id === id);
  if (!found) throw new Error(`there is no aid ${id}`);
  return found;
}

export interface Choice {
  question: string;
  answer: string;
  /** Its text, as the trail shows it. */
  text: string;
  /** Where it stands among the answers: how far to tab. */
  index: number;
  /** The question or outcome that it leads to. */
  to: string;
}
/** One series of answers from the start to an outcome. */
export interface Series {
  choices: Choice[];
  outcome: string;
}

/** Every different series of answers, ordered so that neighbours share as much of their beginning as they can. */
export function everySeries(aid: Wegwijzer): Series[] {
  const series = allPaths(aid).flatMap(({ steps, outcome }) =>
    steps
      .reduce<Choice[][]>(
        (before, { question, answers }) =>
          before.flatMap((choices) =>
            answers.map(({ id: answer, text, to }) => {
              const index = question.answers.findIndex(({ id }) => id === answer);
              return [...choices, { question: question.id, answer, text, index, to }];
            }),
          ),
        [[]],
      )
      .map((choices) => ({ choices, outcome: outcome.id })),
  );
  for (const { choices, outcome } of series) {
    const end = replay(aid, Object.fromEntries(choices.map(({ question, answer }) => [question, answer])));
    if (end.kind !== "outcome" || end.node.id !== outcome) throw new Error(`${aid.id}: replay disagrees on ${outcome}`);
  }
  const key = ({ choices }: Series) => choices.map(({ index }) => String(index).padStart(2, "0")).join();
  return series.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** A few series that together pass every question and every outcome. */
export function coveringSeries(aid: Wegwijzer): Series[] {
  const open = new Set([...aid.questions, ...aid.outcomes].map(({ id }) => id));
  const nodes = ({ choices, outcome }: Series) => [...choices.map(({ question }) => question), outcome];
  const news = (one: Series) => nodes(one).filter((id) => open.has(id)).length;
  const left = everySeries(aid);
  const taken: Series[] = [];
  while (open.size > 0) {
    const best = left.reduce((most, one) => (news(one) > news(most) ? one : most));
    if (news(best) === 0) throw new Error(`${aid.id}: no way leads to ${[...open].join(", ")}`);
    for (const id of nodes(best)) open.delete(id);
    taken.push(best);
  }
  return taken;
}

const MOST = 180; // series in one test: two workers then share a big aid

export interface Walk {
  aid: (typeof graphs)[number];
  name: string;
  series: readonly Series[];
  /** One of several of a big wegwijzer. */
  isPart: boolean;
}

/** Every wegwijzer with all its series, a big one in several parts. */
export const walks = graphs.flatMap((aid): Walk[] => {
  const series = everySeries(aid);
  const parts = Math.ceil(series.length / MOST);
  const size = Math.ceil(series.length / parts);
  return Array.from({ length: parts }, (_, part) => ({
    aid,
    name: parts === 1 ? aid.id : `${aid.id} (${part + 1} of ${parts})`,
    series: series.slice(part * size, (part + 1) * size),
    isPart: parts > 1,
  }));
});

/** How many answers two series have in common at their beginning. */
export function shared(a: Series, b: Series): number {
  const differs = a.choices.findIndex((choice, at) => choice.answer !== b.choices[at]?.answer);
  return differs === -1 ? a.choices.length : differs;
}
