/** Rows with a name, what there is now and what is needed; a next row shows once the one before it is used. */
import { fieldName, LONGEST } from "../../../domain/zelfscan/fields.ts";
import * as t from "../../../text/zelfscan.nl.ts";
import type { AnswerProps } from "../Answer.tsx";
import { rowNumbers, rowsShown } from "./rows-shown.ts";

const PARTS = ["name", "now", "needed"];

/** The options are numbered: what is chosen comes back as a number in the figure. */
export function Compare({ item: { id, rows, of, now, needed, options }, answers }: AnswerProps<"compare">) {
  const shown = rowsShown(id, rows, PARTS, answers);
  const sides = [
    ["now", now],
    ["needed", needed],
  ] as const;
  return (
    <ol class="scan-rows">
      {rowNumbers(rows).map((row) => (
        <li key={row} hidden={row > shown}>
          <label>
            {t.rowOf(of, row)}
            <input name={fieldName(id, row, "name")} maxLength={LONGEST} />
          </label>
          {sides.map(([side, title]) => (
            <label key={side}>
              {title} <span class="visually-hidden">{t.rowOf(of, row)}</span>
              <select name={fieldName(id, row, side)}>
                <option value="">{t.open}</option>
                {options.map((option, at) => (
                  <option key={option.id} value={option.id}>
                    {at + 1} · {option.text}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </li>
      ))}
    </ol>
  );
}
