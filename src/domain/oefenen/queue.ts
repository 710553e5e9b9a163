/** What is to be practised on a day. Pure; runs in the browser. */
import type { Day } from "./day.ts";
import { isDone, type Practisable, type Practised, type Progress } from "./progress.ts";

/** Sets through each other, the first of each before the second of any: who practises a little practises of everything. */
export function interleaved<T>(sets: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...sets.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => sets.flatMap((set) => set.slice(at, at + 1))).flat();
}

/** Its words are no longer those that were practised. */
export const isChanged = (card: Practised | undefined, { print }: Practisable): boolean =>
  card !== undefined && card.print !== print;

/** The day on which it comes back: the day after, where its words changed meanwhile. */
const dueOn = (card: Practised, one: Practisable): Day =>
  isChanged(card, one) ? Math.min(card.due, card.last + 1) : card.due;

const chosenOf = ({ without }: Progress, deck: readonly Practisable[]) =>
  deck.filter(({ set }) => !without.includes(set));

/** All that could be practised on a day, however many one wants: what comes back, the longest due first, then what is new. */
function waiting<T extends Practisable>(progress: Progress, deck: readonly T[], day: Day): T[] {
  const chosen = chosenOf(progress, deck) as T[];
  const dueOf = (one: T) => {
    const card = progress.cards[one.id];
    return card ? dueOn(card, one) : Infinity;
  };
  const back = chosen.filter((one) => dueOf(one) <= day && !isDone(progress.cards[one.id], day));
  return [...back.sort((a, b) => dueOf(a) - dueOf(b)), ...chosen.filter(({ id }) => progress.cards[id] === undefined)];
}

const doneOn = ({ cards }: Progress, day: Day) => Object.values(cards).filter((card) => isDone(card, day)).length;

export interface Today<T> {
  /** Still to be practised today, in this order. */
  queue: T[];
  /** How many there will be tomorrow, once those are done. */
  tomorrow: number;
  /** How many there are today beyond what one wants a day. */
  more: number;
  /** The first day after today on which there is something; nothing where nothing is chosen, or there is nothing. */
  next: Day | undefined;
}

/** What there is to do. `deck` is all there is on the site, in the order in which what is new comes. */
export function todayOf<T extends Practisable>(progress: Progress, deck: readonly T[], today: Day): Today<T> {
  const room = Math.max(0, progress.perDay - doneOn(progress, today));
  const all = waiting(progress, deck, today);
  const queue = all.slice(0, room);
  const later = deck.filter((one) => !queue.includes(one));
  const tomorrow = waiting(progress, later, today + 1).slice(0, progress.perDay).length;
  const days = chosenOf(progress, later).flatMap((one) => {
    const card = progress.cards[one.id];
    return card ? dueOn(card, one) : today + 1;
  });
  const next = days.reduce((first, day) => Math.min(first, Math.max(day, today + 1)), Infinity);
  return { queue, tomorrow, more: all.length - queue.length, next: next === Infinity ? undefined : next };
}
