/** What somebody practised, and how much of what they want a day. Pure; runs in the browser. */
import type { Day } from "./day.ts";
import { type Memory, practised } from "./memory.ts";

/** What is known of one exercise or card that was practised. */
export interface Practised extends Memory {
  /** The print of its words as they were then. */
  print: string;
}

export interface Choices {
  /** At most how many a day. */
  perDay: number;
  /** The sets that are left out: one that is new on the site takes part. */
  without: readonly string[];
}

export interface Progress extends Choices {
  /** By the id that the exercise or card bears in every file of questions too. */
  cards: Readonly<Record<string, Practised>>;
}

/** What can be practised, as far as practice itself needs to know. */
export interface Practisable {
  id: string;
  /** Changes with its words. */
  print: string;
  /** The id of the set that it stands in. */
  set: string;
}

/** How many a day one can choose. */
export const perDayChoices = [5, 10, 15, 20, 30] as const;
export const usualChoices: Choices = { perDay: 10, without: [] };

/** Nothing was practised yet. */
export const begin = (choices: Choices): Progress => ({ ...choices, cards: {} });

/** Everything as it was, and this one practised today. */
export const answer = (progress: Progress, { id, print }: Practisable, knew: boolean, today: Day): Progress => ({
  ...progress,
  cards: { ...progress.cards, [id]: { ...practised(progress.cards[id], knew, today), print } },
});

/** Everything as it was, but for one: it is as it stood before, also where that was nowhere. */
export function putBack(progress: Progress, id: string, before: Practised | undefined): Progress {
  const { [id]: _now, ...cards } = progress.cards;
  return { ...progress, cards: before ? { ...cards, [id]: before } : cards };
}

/** Practised today already, here or in another window; on a device that just crossed a time zone, tomorrow. */
export const isDone = (card: Practised | undefined, today: Day): boolean => card !== undefined && card.last >= today;

/** One day ahead is the other side of a time zone, or of midnight; more is a clock that is wrong, or was. */
const AHEAD = 1;

/** The day on which something was practised last, where the calendar of this device has not come that far yet. */
export function practisedAhead({ cards }: Progress, today: Day): Day | undefined {
  const last = Object.values(cards).reduce((latest, one) => Math.max(latest, one.last), 0);
  return last - today > AHEAD ? last : undefined;
}

/**
 * For a device whose date is right, and was not when something was practised: those count as practised today, and come back
 * as many days later as they would have.
 */
export const trustCalendar = (progress: Progress, today: Day): Progress => ({
  ...progress,
  cards: Object.fromEntries(
    Object.entries(progress.cards).map(([id, card]) => {
      const ahead = Math.max(0, card.last - today);
      return [id, { ...card, last: card.last - ahead, due: card.due - ahead }];
    }),
  ),
});

/** What was practised and is no longer on the site. */
export function vanished({ cards }: Progress, deck: readonly Practisable[]): string[] {
  const here = new Set(deck.map(({ id }) => id));
  return Object.keys(cards).filter((id) => !here.has(id));
}

/** Forgets these. */
export const without = (progress: Progress, ids: readonly string[]): Progress => ({
  ...progress,
  cards: Object.fromEntries(Object.entries(progress.cards).filter(([id]) => !ids.includes(id))),
});
