import { describe, expect, test } from "vitest";
import {
  answer,
  begin,
  isDone,
  practisedAhead,
  putBack,
  trustCalendar,
  usualChoices,
  vanished,
  without,
} from "../../../src/domain/oefenen/progress.ts";
import { card, deckOf, nothing, TODAY } from "./practise.ts";

const deck = deckOf(2, 3);
const [one, two] = deck as [(typeof deck)[0], (typeof deck)[0]];

test("one begins with nothing practised, ten a day, and everything chosen", () => {
  expect(begin(usualChoices)).toEqual({ perDay: 10, without: [], cards: {} });
});

test("an answer keeps the day, the day of return and the words; the others stay as they were", () => {
  const first = answer(nothing(), one, true, TODAY);
  const both = answer(first, two, false, TODAY);
  expect(both.cards[one.id]).toBe(first.cards[one.id]);
  expect(both.cards[two.id]).toMatchObject({ print: "eerste", last: TODAY, due: TODAY + 1 });
  expect(isDone(both.cards[one.id], TODAY)).toBe(true);
  expect(isDone(both.cards[one.id], TODAY + 1)).toBe(false);
  expect(isDone(undefined, TODAY)).toBe(false);
});

test("an answer can be undone, the first one too", () => {
  const before = { ...nothing(), cards: { [one.id]: card(TODAY - 4, 4) } };
  const after = answer(before, one, true, TODAY);
  expect(putBack(after, one.id, before.cards[one.id])).toEqual(before);
  expect(putBack(answer(before, two, true, TODAY), two.id, undefined)).toEqual(before);
});

describe("a calendar that runs behind", () => {
  const kept = { ...nothing(), cards: { a: card(TODAY, 8), b: card(TODAY - 20, 30), c: card(TODAY - 3, 3) } };
  test("the other side of midnight, or of a time zone, is no trouble", () => {
    expect([practisedAhead(kept, TODAY), practisedAhead(kept, TODAY - 1)]).toEqual([undefined, undefined]);
    expect(practisedAhead(nothing(), TODAY)).toBeUndefined();
  });
  test("more is told, with the day that one practised last", () => {
    expect(practisedAhead(kept, TODAY - 2)).toBe(TODAY);
  });
  test("who says that the date is right goes on: nothing is lost, and everything keeps its number of days", () => {
    const now = trustCalendar(kept, TODAY - 10);
    expect(practisedAhead(now, TODAY - 10)).toBeUndefined();
    expect(now.cards).toEqual({ a: card(TODAY - 10, 8), b: kept.cards.b, c: card(TODAY - 10, 3) });
  });
});

test("what is no longer on the site is known, and goes when one tidies up", () => {
  const kept = { ...nothing(), cards: { [one.id]: card(TODAY, 1), "pris-weg": card(TODAY, 1) } };
  expect(vanished(kept, deck)).toEqual(["pris-weg"]);
  expect(without(kept, ["pris-weg"]).cards).toEqual({ [one.id]: card(TODAY, 1) });
});
