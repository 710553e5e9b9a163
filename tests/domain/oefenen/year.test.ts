/**
 * A year of practice, over and over: days are skipped, clocks set back, storage fills up and breaks, exercises change,
 * vanish and come back. What must hold is looked at with every answer.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Day } from "../../../src/domain/oefenen/day.ts";
import { LONGEST } from "../../../src/domain/oefenen/memory.ts";
import {
  answer,
  type Practisable,
  practisedAhead,
  trustCalendar,
  vanished,
} from "../../../src/domain/oefenen/progress.ts";
import { isChanged, todayOf } from "../../../src/domain/oefenen/queue.ts";
import { type Kept, mergeProgress, readProgress, writeProgress } from "../../../src/domain/oefenen/store.ts";
import { deckOf, nothing, TODAY } from "./practise.ts";

const DAYS = 365;
const SETS = 4;
const EACH = 6;

/** What befalls somebody on one day; most days nothing does. */
interface Plan {
  practises: boolean;
  /** How hard the first, the second … of the day is: from 1, known by everybody, to 10. */
  hard: number[];
  /** How many days the clock of the device is set back, for good. */
  back: number;
  storage: "fine" | "full" | "damaged";
  site: "same" | "changes" | "loses" | "restores";
  which: number;
}
const seldom = <T>(usual: T, ...others: fc.Arbitrary<T>[]) =>
  fc.oneof(
    { arbitrary: fc.constant(usual), weight: 15 * others.length },
    ...others.map((arbitrary) => ({ arbitrary, weight: 1 })),
  );
const plan: fc.Arbitrary<Plan> = fc.record({
  practises: fc.oneof({ arbitrary: fc.constant(true), weight: 5 }, { arbitrary: fc.constant(false), weight: 1 }),
  hard: fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 5, maxLength: 5 }),
  back: seldom(0, fc.constantFrom(1, 2, 30, 400)),
  storage: seldom<Plan["storage"]>("fine", fc.constant("full"), fc.constant("damaged")),
  site: seldom<Plan["site"]>("same", fc.constant("changes"), fc.constant("loses"), fc.constant("restores")),
  which: fc.nat(SETS * EACH - 1),
});

const seen = { answers: 0, changed: 0, late: 0, set: 0, full: 0, damaged: 0, vanished: 0, longest: 0 };

/** One person, their device, and the site. */
class Life {
  /** How much of a hard day's work they know; with 10 everything. */
  readonly knowing: number;
  kept: Kept = nothing(10);
  stored = writeProgress(this.kept);
  deck = deckOf(SETS, EACH);
  lost: Practisable[] = [];

  constructor(knowing: number) {
    this.knowing = knowing;
  }

  /** The site as somebody finds it today. */
  changeSite({ site, which }: Plan): void {
    const one = this.deck[which % this.deck.length];
    if (!one) return;
    if (site === "changes")
      this.deck = this.deck.map((any) => (any === one ? { ...any, print: `${any.print}!` } : any));
    if (site === "loses" && this.deck.length > 5) {
      this.deck = this.deck.filter((any) => any !== one);
      this.lost.push(one);
    }
    if (site === "restores") this.deck.push(...this.lost.splice(0));
  }

  /** Cuts off the end of what is stored: all lines before it are read, and the text is still there. */
  damage({ which }: Plan): void {
    const cut = Math.floor((this.stored.length * (which + 1)) / (SETS * EACH + 1));
    const text = this.stored.slice(0, cut);
    const whole = text.split("\n").filter((line) => /^\{"id".*\},?$/.test(line)).length;
    this.kept = readProgress(text);
    expect(this.kept.unread).toContain(text);
    expect(Object.keys(this.kept.cards)).toHaveLength(whole);
    seen.damaged += 1;
  }

  /** Everything that there is to do today. Tells what was asked. */
  practise({ hard }: Plan, today: Day): string[] {
    const { queue, tomorrow, more } = todayOf(this.kept, this.deck, today);
    const done = Object.values(this.kept.cards).filter(({ last }) => last >= today).length;
    expect(queue.length + done <= this.kept.perDay || queue.length === 0, "no more than one wants a day").toBe(true);
    expect(tomorrow).toBeLessThanOrEqual(this.kept.perDay);
    for (const [at, one] of queue.entries()) this.ask(one, (hard[at % hard.length] ?? 0) <= this.knowing, today);
    expect(todayOf(this.kept, this.deck, today)).toMatchObject({ queue: [], more });
    return queue.map(({ id }) => id);
  }

  ask(one: Practisable, knew: boolean, today: Day): void {
    const before = this.kept.cards[one.id];
    if (before) expect(before.last, "not twice a day").toBeLessThan(today);
    const changed = isChanged(before, one);
    if (before && !changed) expect(before.due, "not before its day").toBeLessThanOrEqual(today);
    this.kept = { ...this.kept, ...answer(this.kept, one, knew, today) };
    const { last, due, print } = this.kept.cards[one.id] ?? { last: 0, due: 0 };
    expect([last, print]).toEqual([today, one.print]);
    const days = due - today;
    expect(days).toBeGreaterThanOrEqual(1);
    expect(days).toBeLessThanOrEqual(LONGEST);
    if (before && knew) expect(days, "as long as before, or longer").toBeGreaterThanOrEqual(before.due - before.last);
    seen.answers += 1;
    seen.changed += Number(changed);
    seen.late += Number(before !== undefined && before.due < today);
    seen.longest = Math.max(seen.longest, days);
  }
}

function live(knowing: number, plans: readonly Plan[]): void {
  const life = new Life(knowing);
  let offset = 0;
  for (const [at, day] of plans.entries()) {
    offset -= day.back;
    const today = TODAY + at + offset;
    life.changeSite(day);
    // A page that could not keep its last answers is still open: it puts them with what is stored.
    life.kept = mergeProgress(life.kept, readProgress(life.stored));
    if (day.storage === "damaged") life.damage(day);
    const ahead = practisedAhead(life.kept, today);
    if (ahead !== undefined) {
      const count = Object.keys(life.kept.cards).length;
      life.kept = { ...life.kept, ...trustCalendar(life.kept, today) };
      expect(practisedAhead(life.kept, today)).toBeUndefined();
      expect(Object.keys(life.kept.cards)).toHaveLength(count);
      seen.set += 1;
    }
    if (day.practises) {
      life.practise(day, today);
      expect(life.practise(day, today), "opened again on the same day").toEqual([]);
      // The clock goes back over midnight, while one practises: nothing of this day is asked again.
      expect(
        todayOf(life.kept, life.deck, today - 1).queue.filter(({ id }) => life.kept.cards[id]?.last === today),
      ).toEqual([]);
    }
    const gone = vanished(life.kept, life.deck);
    expect(gone.every((id) => life.lost.some((one) => one.id === id))).toBe(true);
    seen.vanished += Number(gone.length > 0);
    if (day.storage === "full") seen.full += 1;
    else life.stored = writeProgress(life.kept);
  }
  expect(readProgress(writeProgress(life.kept))).toEqual(life.kept);
}

/** A day on which nothing befalls anybody. */
const quiet: Plan = { practises: true, hard: [1], back: 0, storage: "fine", site: "same", which: 0 };

test("a year: never twice a day, never more than one wants, known is later, nothing is lost", () => {
  live(10, Array<Plan>(DAYS).fill(quiet));
  fc.assert(fc.property(fc.integer({ min: 3, max: 10 }), fc.array(plan, { minLength: DAYS, maxLength: DAYS }), live), {
    numRuns: 10,
  });
  console.log(seen);
  for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(20);
  expect(seen.longest).toBe(LONGEST);
});
