/** A reference to a source says what is known of it, and what is not. */
import { expect, test } from "vitest";
import { referenceText } from "../../src/text/reference.nl.ts";
import { sourceReference } from "../../src/views/reference.ts";
import { realContent } from "./lesson/real.ts";

test("the guideline: its maker by the whole name, no year, no address, and both are said to be missing", () => {
  const guideline = realContent().source.get("pris")?.data ?? expect.fail("no guideline");
  expect(sourceReference(guideline)).toEqual({
    text: "Kwaliteitscentrum voor Diagnostiek. (z.d.). Praktische Richtlijn Samenwerken.",
    lacks: ["het jaar van uitgave", "het webadres"],
  });
});

test("what is known is all there, in the order of APA", () => {
  expect(sourceReference({ title: "Gids", makers: "Huis (HUIS)", year: 2020, url: "https://a.example/" })).toEqual({
    text: "Huis. (2020). Gids. https://a.example/",
    lacks: [],
  });
});

test("without makers the title comes first", () => {
  expect(sourceReference({ title: "Gids" })).toEqual({
    text: "Gids. (z.d.).",
    lacks: ["de makers", "het jaar van uitgave", "het webadres"],
  });
});

test("what is missing reads as a list", () => {
  expect(referenceText.lacking(["het jaar van uitgave", "het webadres"])).toContain(
    "vinden we het jaar van uitgave en het webadres niet terug",
  );
});
