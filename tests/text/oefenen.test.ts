import { expect, test } from "vitest";
import { imported } from "../../src/text/oefenen-keep.nl.ts";
import * as t from "../../src/text/oefenen.nl.ts";

test("how long something stays away, as one says it", () => {
  expect([1, 2, 60, 61, 91, 364, 365].map(t.comesBack)).toEqual([
    "komt morgen terug",
    "komt over 2 dagen terug",
    "komt over 60 dagen terug",
    "komt over 2 maanden terug",
    "komt over 3 maanden terug",
    "komt over 12 maanden terug",
    "komt over een jaar terug",
  ]);
  expect(t.noted(3)).toBe("Genoteerd: deze komt over 3 dagen terug.");
});

test("a day is the one that it names, wherever the device is", () => {
  expect(t.doneNext(Date.UTC(2026, 10, 26) / 86_400_000)).toBe("De volgende oefening komt op 26 november 2026.");
});

test("one is not many", () => {
  expect([t.doneTomorrow(1), t.doneTomorrow(2)]).toEqual([
    "Morgen staat er één oefening klaar.",
    "Morgen staan er 2 oefeningen klaar.",
  ]);
  expect([imported(0), imported(1), imported(2)]).toEqual([
    "Alles uit dit bestand stond er al.",
    "Teruggezet uit het bestand: 1 oefening.",
    "Teruggezet uit het bestand: 2 oefeningen.",
  ]);
});
