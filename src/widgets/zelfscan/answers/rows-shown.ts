/** How many rows of a list to show: the empty ones below the last that is filled would only stand in the way. */
import { fieldName, type ScanAnswers } from "../../../domain/zelfscan/fields.ts";

const AT_FIRST = 2;

/** At least two, and one more than is filled in; `parts` are the fields of a row. */
export function rowsShown(id: string, rows: number, parts: readonly string[], answers: ScanAnswers): number {
  let last = 0;
  for (let row = 1; row <= rows; row += 1) if (parts.some((part) => answers[fieldName(id, row, part)])) last = row;
  return Math.min(rows, Math.max(AT_FIRST, last + 1));
}
/** The numbers of all rows. */
export const rowNumbers = (rows: number): number[] => Array.from({ length: rows }, (_, at) => at + 1);
