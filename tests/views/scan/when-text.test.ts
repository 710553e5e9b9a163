/** The tests of an advice in words: every kind of test, on every way to answer that it suits. */
import { expect, test } from "vitest";
import { testSuits } from "../../../src/domain/zelfscan/tests.ts";
import { itemsOf } from "../../../src/domain/zelfscan/fields.ts";
import type { ScanTest } from "../../../src/schema/zelfscan.ts";
import { paperOf } from "../../../src/views/scan/paper.ts";
import { whenText } from "../../../src/views/scan/when-text.ts";
import { everyScan, small } from "./scans.ts";

const when: ScanTest[] = [
  { test: "is", item: "sector", values: ["weinig", "veel"] },
  { test: "is", item: "herkomst", row: "zorg", values: ["weinig"] },
  { test: "lacks", item: "redenen", values: ["a"] },
  { test: "at-most", item: "partners", value: 3 },
  { test: "at-most", item: "redenen", value: 1 },
  { test: "at-least", item: "herkomst", values: ["veel"], value: 2 },
  { test: "at-least", item: "intensiteit", part: "apart", value: 50 },
  { test: "at-most", item: "beleid", value: 2 },
  { test: "gap", item: "beleid", value: 2 },
  { test: "gap", item: "nodig", value: 1 },
  { test: "filled", item: "nieuw" },
  { test: "less-than", item: "sector", other: "vorm" },
  { test: "same-as", item: "sector", other: "vorm" },
  { test: "more-than", item: "sector", other: "vorm" },
];

test("each test has its words", () => {
  expect(new Set(when.map((one) => one.test))).toEqual(new Set(Object.keys(testSuits)));
  expect(when.map((one) => whenText(small, [one])).join("\n")).toMatchInlineSnapshot(`
    "Als je bij ‘Vraag sector?’ ‘Keuze weinig’ of ‘Keuze veel’ koos.
    Als je bij ‘Vraag herkomst?’, rij ‘Keuze zorg’, ‘Keuze weinig’ koos.
    Als je bij ‘Vraag redenen?’ iets koos, maar niet ‘Keuze a’.
    Als het getal bij ‘Vraag partners?’ hoogstens 3 is.
    Als het aantal ingevulde antwoorden bij ‘Vraag redenen?’ hoogstens 1 is.
    Als het aantal rijen ‘Keuze veel’ bij ‘Vraag herkomst?’ minstens 2 is.
    Als het deel ‘Keuze apart’ bij ‘Vraag intensiteit?’ minstens 50 % is.
    Als je score bij ‘Vraag beleid?’ hoogstens 2 is.
    Als je gewenste score bij ‘Vraag beleid?’ minstens 2 stappen hoger is dan je score nu.
    Als er bij ‘Vraag nodig?’ een rij is waarin ‘Nodig’ minstens één stap hoger staat dan ‘Nu’.
    Als je iets invulde bij ‘Vraag nieuw?’.
    Als je bij ‘Vraag sector?’ een lagere trede koos dan bij ‘Vraag vorm?’.
    Als je bij ‘Vraag sector?’ dezelfde trede koos als bij ‘Vraag vorm?’.
    Als je bij ‘Vraag sector?’ een hogere trede koos dan bij ‘Vraag vorm?’."
  `);
});

test("several tests are one sentence", () => {
  expect(whenText(small, when.slice(3, 5))).toBe(
    "Als het getal bij ‘Vraag partners?’ hoogstens 3 is, en als het aantal ingevulde antwoorden bij ‘Vraag redenen?’ hoogstens 1 is.",
  );
});

test("every advice of every scan says when it comes out, in a sentence that names what it looks at", () => {
  let seen = 0;
  for (const scan of everyScan)
    for (const { when: tests } of scan.dimensions.flatMap(({ advice }) => advice)) {
      const words = whenText(scan, tests);
      expect(words).toMatch(/^Als .+\.$/);
      expect(words).not.toMatch(/undefined|‘’/);
      seen += tests.length;
    }
  expect(seen).toBeGreaterThan(100);
});

test("on paper every item says what to do, and has something to tick or to write on", () => {
  let seen = 0;
  for (const scan of everyScan)
    for (const item of itemsOf(scan)) {
      const { todo, boxes, line, table } = paperOf(item, scan.scale);
      expect(todo.length, item.id).toBeGreaterThan(5);
      expect((boxes?.length ?? 0) + (table?.rows.length ?? 0) + (line ? 1 : 0), item.id).toBeGreaterThan(0);
      for (const { cells } of table?.rows ?? []) expect(cells).toHaveLength((table?.heads.length ?? 0) - 1);
      seen += 1;
    }
  expect(seen).toBeGreaterThan(50);
});
