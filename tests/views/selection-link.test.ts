/** The link that adds a part: what it asks for, whatever a programme made of it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { askedFor, selectionWith } from "../../src/views/selection-link.ts";

const knows = (key: string) => ["m.oase-model", "a.stem-participatie-af"].includes(key);

test("a link asks for the part that it was made for", () => {
  const { hash, pathname } = new URL(selectionWith("m.oase-model"), "https://pris.example");
  expect(pathname).toBe("/selectie/");
  expect(askedFor(hash, knows)).toEqual({ keys: ["m.oase-model"], lost: 0 });
});

test("it may ask for more than one; what the site does not know is counted", () => {
  expect(askedFor("#voeg=m.oase-model&amp;voeg=a.stem-participatie-af.", knows)).toEqual({
    keys: ["m.oase-model", "a.stem-participatie-af"],
    lost: 0,
  });
  expect(askedFor("#voeg=m.weg&voeg=m.oase-model&voeg=m.oase-model", knows)).toEqual({
    keys: ["m.oase-model"],
    lost: 1,
  });
});

test("a place on the page, or nothing, asks for nothing", () => {
  for (const hash of ["", "#", "#p-van-participatief-werken", "#p-inhoud"])
    expect(askedFor(hash, knows)).toBeUndefined();
  fc.assert(fc.property(fc.string(), (hash) => void askedFor(hash, knows)));
});
