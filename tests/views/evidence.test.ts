/** What the page on checks shows of results, and what it says first: what they do not prove. */
import { expect, test } from "vitest";
import { benched, figureSets, figuresIn, type FigureSet, measured } from "../../src/schema/check-figures.ts";
import { type CheckResults, checkResults } from "../../src/schema/check-results.ts";
import { evidence as t } from "../../src/text/evidence.nl.ts";
import { figureTexts, gridTexts, inUnit } from "../../src/text/check-figures.nl.ts";
import { evidenceIn, evidenceRows, notProven, standing } from "../../src/views/evidence.ts";

/** Results of a set in which every figure keeps its bar. */
const sound = (set: FigureSet, more: { [name: string]: number } = {}): CheckResults => ({
  ...{ date: "2026-11-26", hash: "0".repeat(64), machine: "2 × test" },
  figures: {
    ...Object.fromEntries(figuresIn(set).map(([name, { least, most = 7 }]) => [name, least ?? most])),
    ...(set === "cit" ? { testsSkipped: 0 } : {}),
    ...more,
  },
});
const current = <R>(found: R) => ({ state: "current", found }) as const;
const all = (more: { [name: string]: number } = {}) =>
  figureSets.map((set) => [set, current(sound(set, more))] as const);
const walked = current({ date: "2026-11-26" });

test("every figure has words of its own, and a row", () => {
  for (const set of figureSets) {
    const labels = evidenceRows(set, sound(set)).map(({ label }) => label);
    expect(labels).toEqual(Object.values(figureTexts[set]));
    expect(new Set(labels).size).toBe(figuresIn(set).length);
    expect(labels.length).toBeGreaterThan(5);
  }
});

test("what the bench measures of each page stands side by side, each figure once, and the rest in rows", () => {
  let cells = 0;
  for (const set of figureSets) {
    const { rows, grid } = evidenceIn(set, sound(set));
    const shown = [...rows, ...(grid?.lines.flatMap((line) => line.cells) ?? [])];
    expect(shown.map(({ name }) => name).sort()).toEqual(
      figuresIn(set)
        .map(([name]) => name)
        .sort(),
    );
    for (const { label, cells: found } of grid?.lines ?? []) {
      expect(found.map((cell) => cell.label)).toEqual(grid?.columns.map((column) => `${label}: ${column.label}`));
      expect(found.map(({ bar }) => bar)).toEqual(grid?.columns.map(({ bar }) => bar));
      cells += found.length;
    }
  }
  expect(cells).toBe(Object.keys(benched).length * Object.keys(measured).length);
  expect(Object.keys(gridTexts.bench.rows)).toEqual(Object.keys(benched));
});

test("numbers read as people write them here", () => {
  expect([inUnit.amount(1148), inUnit.share(0.9876), inUnit.bytes(19_949), inUnit.seconds(1.2)]).toEqual([
    "1.148",
    "98,8\u00a0%",
    "19,9\u00a0kB",
    "1,20\u00a0s",
  ]);
  expect([inUnit.ratio(0.75), inUnit.shift(0), inUnit.megabytes(512.4), inUnit.milliseconds(80)]).toEqual([
    "0,75\u00a0keer",
    "0,000",
    "512\u00a0MB",
    "80\u00a0ms",
  ]);
});

test("where all is of this version and keeps its bar, nothing is left open", () => {
  expect(notProven(all(), walked)).toEqual([]);
});

test("what is not there, of an earlier version, under its bar or skipped is said first", () => {
  const stale = { state: "stale", found: sound("walks") } as const;
  const cit = current(sound("cit", { mutantsCaught: 0.98, testsSkipped: 2 }));
  expect(
    notProven(
      [
        ["cit", cit],
        ["walks", stale],
        ["bench", { state: "absent" }],
      ],
      { state: "absent" },
    ),
  ).toEqual([
    "‘Deel van die fouten dat de controle vindt’ haalt de grens niet: 98,0\u00a0% in plaats van minstens 99,0\u00a0%.",
    t.openSkipped(2),
    "De bewaarde resultaten van ‘Tests die lang duren’ gaan over een vorige versie.",
    "Van ‘Naast een andere site’ is nog geen resultaat bewaard.",
    "Van ‘Toegankelijkheid’ is nog geen resultaat bewaard.",
  ]);
  expect(notProven([["walks", stale]], { state: "stale", found: walked.found })).toEqual([
    "De bewaarde resultaten van ‘Tests die lang duren’ en ‘Toegankelijkheid’ gaan over een vorige versie.",
  ]);
});

test("every figure with a bar is missed just beside it, and kept on it", () => {
  let bars = 0;
  for (const set of figureSets)
    for (const [name, { least, most }] of figuresIn(set)) {
      if (least === undefined && most === undefined) continue;
      const beside = most === undefined ? (least ?? 0) - 0.001 : most + 0.001;
      const missed = evidenceRows(set, sound(set, { [name]: beside })).filter(({ isMissed }) => isMissed);
      expect(missed, name).toHaveLength(1);
      bars += 1;
    }
  expect(bars).toBeGreaterThan(20);
});

test("of what is not there, it is said that there are no figures", () => {
  expect(standing({ state: "absent" })).toBe(t.absent);
  expect(standing({ state: "stale", found: { date: "2026-01-02" } })).toContain("vorige versie");
});

test("results that lack a figure, or hold one that nobody knows, are refused", () => {
  const { figures, ...rest } = sound("cit");
  const { items: _, ...fewer } = figures;
  const fits = (some: object) => checkResults("cit").safeParse({ ...rest, figures: some }).success;
  expect([fits(figures), fits(fewer), fits({ ...figures, another: 1 }), fits({ ...figures, items: -1 })]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
