/** Text, tables, figures and file tell one thing: whatever stands in a form, each number is in all of them. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { barOf, dumbbellsOf } from "../../../src/views/scan/bars.ts";
import { type Chart, charts } from "../../../src/views/scan/charts.ts";
import { scanCsv } from "../../../src/views/scan/csv.ts";
import { scanModel } from "../../../src/views/scan/model.ts";
import { radarOf } from "../../../src/views/scan/radar.ts";
import { lineText, scanText } from "../../../src/views/scan/text.ts";
import { anyForm } from "../../domain/scan-fixture.ts";
import { everyScan, island } from "./scans.ts";

/** The numbers that a figure draws; a share of nothing is no part of a bar. */
const drawn: { [D in Chart["drawn"]]: (chart: Chart) => number[] } = {
  radar: (chart) => radarOf(chart).shapes.flatMap(({ points }) => points.map(({ number }) => number)),
  bar: (chart) => barOf(chart).segments.map(({ number }) => number),
  dumbbells: (chart) => dumbbellsOf(chart).rows.flatMap(({ sides }) => sides.map(({ number }) => number)),
};
const sorted = (numbers: number[]) => numbers.toSorted((a, b) => a - b);
const inTable = ({ drawn: how, lines }: Chart) =>
  lines
    .flatMap(({ values }) => values.flatMap((value) => value?.number ?? []))
    .filter((number) => how !== "bar" || number > 0);
/** What a file holds of a text: its own marks doubled, and one before what a spreadsheet would run. */
const inFile = (text: string) => text.replaceAll('"', '""');

test.each(everyScan)("$id: every number of a result is in its text, its table, its figure and its file", (scan) => {
  const aid = island(scan);
  let seen = 0;
  fc.assert(
    fc.property(anyForm(scan), (answers) => {
      const model = scanModel(aid, answers);
      const text = scanText(aid, model);
      const file = scanCsv(model);
      const all = charts(model, aid);
      for (const chart of all) expect(sorted(drawn[chart.drawn](chart))).toEqual(sorted(inTable(chart)));
      for (const { parts } of model.sections)
        for (const { item, heads, lines, notes } of parts) {
          for (const line of lines) {
            expect(text).toContain(lineText(line, heads));
            for (const value of line.values.filter((one) => one !== undefined)) {
              expect(lineText(line, heads)).toContain(value.text);
              if (value.number === undefined) continue;
              expect(file).toContain(`"${inFile(value.text)}";"${value.number}"`);
              expect(value.text).toContain(String(value.number));
              seen += 1;
            }
          }
          for (const note of notes) for (const told of [text, file]) expect(told).toContain(note);
          // What is drawn is what stands in the text: the same lines, not a copy of them.
          const chart = all.find(({ id }) => id === item.id);
          if (chart && chart.drawn !== "radar") expect(chart.lines).toBe(lines);
        }
    }),
    { numRuns: 40 },
  );
  if (scan.dimensions.some(({ items }) => items.some(({ answer }) => answer === "scale" || answer === "shares")))
    expect(seen).toBeGreaterThan(20);
});

test.each(everyScan)("$id: every advice of a result stands in its text and its file, with where it leads", (scan) => {
  const aid = island(scan);
  let seen = 0;
  for (const { answers, advice } of scan.examples) {
    const model = scanModel(aid, answers);
    expect(model.sections.flatMap((section) => section.advice.map(({ id }) => id))).toEqual(advice);
    for (const { title, text, links } of model.sections.flatMap((section) => section.advice)) {
      expect(scanText(aid, model)).toContain(`- ${title}. ${text}`);
      for (const { href } of links) expect(scanText(aid, model)).toContain(`https://pris.example${href}`);
      expect(scanCsv(model)).toContain(inFile(`${title}. ${text}`));
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(0);
});
