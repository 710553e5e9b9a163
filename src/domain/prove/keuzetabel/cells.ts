import type { Keuzetabel } from "../../../schema/aid.ts";
import { type Finding, enumerate, quote, repeats } from "../finding.ts";

/** Every value says once about every option what speaks for or against it. */
export function keuzetabelCells(aid: Keuzetabel): Finding[] {
  const options = aid.options.map(({ id }) => id);
  return aid.criteria.flatMap((criterion, at) =>
    criterion.values.flatMap((value, index) => {
      const base = ["criteria", at, "values", index, "cells"];
      const name = `Waarde ${quote(value.id)} van criterium ${quote(criterion.id)}`;
      const cells = value.cells.map(({ option }, cell) => ({ path: [...base, cell, "option"], value: option }));
      const missing = options.filter((id) => !value.cells.some(({ option }) => option === id));
      return [
        ...cells.flatMap(({ path, value: option }) =>
          options.includes(option)
            ? []
            : [
                {
                  path,
                  message: `${name} heeft een cel voor optie ${quote(option)}, en die bestaat niet.`,
                  fix: `Kies een van de opties ${enumerate(options)}.`,
                },
              ],
        ),
        ...repeats(cells).map(({ path, value: option }) => ({
          path,
          message: `${name} heeft twee cellen voor optie ${quote(option)}.`,
          fix: "Houd er één over.",
        })),
        ...(missing.length === 0
          ? []
          : [
              {
                path: base,
                message: `${name} heeft geen cel voor ${enumerate(missing)}.`,
                fix: "Voeg voor elke optie een cel toe met weight, reason en origin. Speelt het geen rol? Dan is weight 0.",
              },
            ]),
      ];
    }),
  );
}
