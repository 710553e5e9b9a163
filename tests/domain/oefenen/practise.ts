/** Decks and progress to practise with, and what stands for any of them in a property. */
import fc from "fast-check";
import type { Day } from "../../../src/domain/oefenen/day.ts";
import { LONGEST } from "../../../src/domain/oefenen/memory.ts";
import { perDayChoices, type Practisable, type Practised } from "../../../src/domain/oefenen/progress.ts";
import type { Kept } from "../../../src/domain/oefenen/store.ts";

/** The day on which tests begin: 26 November 2026. */
export const TODAY: Day = Date.UTC(2026, 10, 26) / 86_400_000;

/** `sets` sets of `each`, in the order of the site. */
export const deckOf = (sets: number, each: number): Practisable[] =>
  Array.from({ length: sets * each }, (_, at) => {
    const set = Math.floor(at / each);
    return { id: `pris-set-${set}-${at % each}`, print: "eerste", set: `set-${set}` };
  });

/** Nothing practised yet. */
export const nothing = (perDay = 10): Kept => ({ perDay, without: [], cards: {}, unread: [] });

/** One that was practised. */
export const card = (last: Day, days: number, print = "eerste"): Practised => ({
  ...{ print, stability: days, difficulty: 5 },
  ...{ last, due: last + days },
});

const anyCard: fc.Arbitrary<Practised> = fc
  .record({
    print: fc.stringMatching(/^[0-9a-f]{8}$/),
    stability: fc.integer({ min: 10, max: 365_000_000 }).map((n) => n / 1e4),
    difficulty: fc.integer({ min: 10_000, max: 100_000 }).map((n) => n / 1e4),
    last: fc.integer({ min: TODAY - 400, max: TODAY + 400 }),
    days: fc.integer({ min: 1, max: LONGEST }),
  })
  .map(({ last, days, ...rest }) => ({ ...rest, last, due: last + days }));

const anyId = fc.stringMatching(/^pris-[a-z0-9-]{1,20}$/);

/** Anything that may be kept. */
export const anyKept: fc.Arbitrary<Kept> = fc
  .record({
    perDay: fc.constantFrom(...perDayChoices),
    without: fc.uniqueArray(fc.stringMatching(/^[a-z-]{1,12}$/), { maxLength: 4 }),
    cards: fc.array(fc.tuple(anyId, anyCard), { maxLength: 12 }),
    unread: fc.uniqueArray(fc.string({ unit: "binary", minLength: 1 }), { maxLength: 3 }),
  })
  .map(({ cards, without, unread, perDay }) => ({
    ...{ perDay, without: without.sort(), unread: unread.sort() },
    cards: Object.fromEntries(cards),
  }));
