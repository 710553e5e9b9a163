import { describe, expect, test } from "vitest";
import { answer, type Practisable, type Progress } from "../../../src/domain/oefenen/progress.ts";
import { interleaved, isChanged, todayOf } from "../../../src/domain/oefenen/queue.ts";
import { card, deckOf, nothing, TODAY } from "./practise.ts";

const deck = deckOf(3, 4);
const ids = (queue: readonly Practisable[]) => queue.map(({ id }) => id);
const [a, b, c, d] = ids(deck) as [string, string, string, string];
const kept = (cards: Progress["cards"], perDay = 10) => ({ ...nothing(perDay), cards });

test("sets come through each other, and nothing of them is lost", () => {
  expect(interleaved([[1, 2, 3], [], [4], [5, 6]])).toEqual([1, 4, 5, 2, 6, 3]);
  expect(interleaved([])).toEqual([]);
});

describe("today", () => {
  test("at first there are as many new ones as one wants, and tomorrow the rest", () => {
    expect(todayOf(nothing(5), deck, TODAY)).toEqual({
      ...{ queue: deck.slice(0, 5), tomorrow: 5, more: 7, next: TODAY + 1 },
    });
    expect(todayOf(nothing(30), deck, TODAY)).toEqual({ queue: deck, tomorrow: 0, more: 0, next: undefined });
  });
  test("what comes back goes before what is new, the longest due first", () => {
    const { queue } = todayOf(kept({ [b]: card(TODAY - 3, 3), [d]: card(TODAY - 9, 2) }, 5), deck, TODAY);
    expect(ids(queue).slice(0, 3)).toEqual([d, b, a]);
  });
  test("what was done today counts for the day, also where it comes back tomorrow", () => {
    let progress: Progress = nothing(5);
    for (const one of deck.slice(0, 3)) progress = answer(progress, one, false, TODAY);
    expect(todayOf(progress, deck, TODAY)).toMatchObject({ queue: deck.slice(3, 5), tomorrow: 5 });
    for (const one of deck.slice(3, 5)) progress = answer(progress, one, true, TODAY);
    expect(todayOf(progress, deck, TODAY)).toMatchObject({ queue: [], tomorrow: 5, more: 7 });
  });
  test("whoever wants more today gets more", () => {
    const done = deck.slice(0, 5).reduce((now: Progress, one) => answer(now, one, true, TODAY), nothing(5));
    expect(todayOf({ ...done, perDay: 10 }, deck, TODAY).queue).toEqual(deck.slice(5, 10));
  });
  test("sets that are left out are left out of every count; what one did of them stays", () => {
    const progress = { ...kept({ [a]: card(TODAY - 3, 3) }, 30), without: ["set-0", "set-2"] };
    const { queue, tomorrow, more } = todayOf(progress, deck, TODAY);
    expect([ids(queue).every((id) => id.startsWith("pris-set-1-")), queue.length, tomorrow, more]).toEqual([
      ...[true, 4, 0, 0],
    ]);
    const none = todayOf({ ...progress, without: ["set-0", "set-1", "set-2"] }, deck, TODAY);
    expect(none).toEqual({ queue: [], tomorrow: 0, more: 0, next: undefined });
  });
  test("with everything done it says on which day there is something again", () => {
    const all = Object.fromEntries(ids(deck).map((id, at) => [id, card(TODAY, 5 + at)]));
    expect(todayOf(kept(all), deck, TODAY)).toEqual({ queue: [], tomorrow: 0, more: 0, next: TODAY + 5 });
  });
});

describe("an exercise that changed", () => {
  const other = deck.map((one) => (one.id === c ? { ...one, print: "tweede" } : one));
  const learned = Object.fromEntries(ids(deck).map((id) => [id, card(TODAY - 10, 100)]));
  test("comes back once, long before its day, and then keeps to its days", () => {
    const progress = kept(learned);
    const { queue } = todayOf(progress, other, TODAY);
    expect(ids(queue)).toEqual([c]);
    expect(isChanged(progress.cards[c], other[2] as Practisable)).toBe(true);
    const after = answer(progress, other[2] as Practisable, true, TODAY);
    expect(isChanged(after.cards[c], other[2] as Practisable)).toBe(false);
    for (const day of [TODAY, TODAY + 1, TODAY + 30]) expect(todayOf(after, other, day).queue).toEqual([]);
  });
  test("not on the day on which one did it", () => {
    const progress = kept({ ...learned, [c]: card(TODAY, 100) });
    expect(todayOf(progress, other, TODAY)).toMatchObject({ queue: [], tomorrow: 1, next: TODAY + 1 });
  });
});

test("what is no longer on the site asks nothing, and nothing that was practised ahead of the calendar comes twice", () => {
  const progress = kept({ "pris-weg": card(TODAY - 9, 1), [a]: card(TODAY + 1, 1) }, 30);
  const { queue } = todayOf(progress, deck, TODAY);
  expect(ids(queue)).not.toContain("pris-weg");
  expect(ids(queue)).not.toContain(a);
});
