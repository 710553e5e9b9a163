/** Rows to type in, a field for each column; a next row shows once the one before it is used. */
import { fieldName, LONGEST } from "../../../domain/zelfscan/fields.ts";
import type { AnswerProps } from "../Answer.tsx";
import { rowNumbers, rowsShown } from "./rows-shown.ts";

/** Typed text is for this page alone. */
export function Rows({ item: { id, rows, columns }, answers }: AnswerProps<"rows">) {
  const shown = rowsShown(
    id,
    rows,
    columns.map((column) => column.id),
    answers,
  );
  return (
    <ol class="scan-rows">
      {rowNumbers(rows).map((row) => (
        <li key={row} hidden={row > shown}>
          {columns.map((column) => (
            <label key={column.id}>
              {column.text} <span class="visually-hidden">{row}</span>
              <input name={fieldName(id, row, column.id)} maxLength={LONGEST} />
            </label>
          ))}
        </li>
      ))}
    </ol>
  );
}
