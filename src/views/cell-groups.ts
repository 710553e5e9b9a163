/** The cells of one value of a long table, told once where they say the same of several options. */
import type { Cell, Option } from "../schema/keuzetabel.ts";

type Said = Pick<Cell, "weight" | "reason" | "origin">;
export interface CellGroup extends Said {
  /** In the table's order. */
  options: Option[];
}

/** What one value says, what speaks strongest for an option first; every option stands in as many groups as it has cells. */
export function cellGroups(options: readonly Option[], cells: readonly Cell[]): CellGroup[] {
  const groups = new Map<string, CellGroup>();
  for (const option of options)
    for (const { weight, reason, origin } of cells.filter((cell) => cell.option === option.id)) {
      const key = JSON.stringify([weight, reason, origin]);
      const group = groups.get(key);
      if (group) group.options.push(option);
      else groups.set(key, { weight, reason, origin, options: [option] });
    }
  return [...groups.values()].sort((a, b) => b.weight - a.weight);
}
