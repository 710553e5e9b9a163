/** A result as a file for a spreadsheet, as Excel opens it here: semicolons, and a mark that says it is UTF-8. */
import * as t from "../../text/zelfscan-result.nl.ts";
import type { WidgetAdvice } from "../island/index.ts";
import type { ScanModel, ScanPart } from "./model.ts";

const MARK = "\uFEFF";
/** A spreadsheet would run what begins so, and a name that somebody typed may begin with anything. */
const RUNS = /^[=+\-@\t\r]/;

const cell = (text: string) => `"${(RUNS.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

const partRows = (dimension: string, { item, heads, lines, notes }: ScanPart): string[][] => [
  ...lines.flatMap(({ label, values }) =>
    values.flatMap((value, at) =>
      value === undefined
        ? []
        : [[dimension, item.text, label, heads[at] ?? "", value.text, value.number?.toString() ?? ""]],
    ),
  ),
  ...notes.map((note) => [dimension, item.text, t.remark, "", note, ""]),
];

/** Rows as the text of a file. */
export const csvFile = (rows: readonly (readonly string[])[]): string =>
  MARK + rows.map((row) => row.map(cell).join(";")).join("\r\n") + "\r\n";

/** A row for every answer, then one for every advice. */
export function scanCsv({ sections }: ScanModel<WidgetAdvice>): string {
  const rows = [
    [...t.columns],
    ...sections.flatMap(({ title, parts }) => parts.flatMap((part) => partRows(title, part))),
    ...sections.flatMap(({ title, advice }) =>
      advice.map((one) => [title, t.advice, "", "", `${one.title}. ${one.text}`, ""]),
    ),
  ];
  return csvFile(rows);
}
