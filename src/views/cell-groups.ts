/** The cells of one value of a long table, told once where they say the same of several options. */
import type { Cell, Option } from "../schema/keuzetabel.ts";
import { allOthers } from "../text/keuzetabel.nl.ts";

/** What is said of more options than this, and does not speak for them, is said of "the others". */
const NAMED = 4;

export interface CellGroup extends Pick<Cell, "weight" | "reason" | "origin"> {
  /** In the table's order. */
  options: Option[];
  /** Of whom it is said: their titles, or all that the other groups do not name. */
  label: string;
}

/**
 * What one value says, what speaks strongest for an option first. One group may stand for all options that no other
 * group names: it comes last, so that together the groups still tell of every option.
 */
export function cellGroups(options: readonly Option[], cells: readonly Cell[], one: string): CellGroup[] {
  const groups = new Map<string, CellGroup>();
  for (const option of options)
    for (const { weight, reason, origin } of cells.filter((cell) => cell.option === option.id)) {
      const key = JSON.stringify([weight, reason, origin]);
      const group = groups.get(key);
      if (group) group.options.push(option);
      else groups.set(key, { weight, reason, origin, options: [option], label: "" });
    }
  const sorted = [...groups.values()].sort((a, b) => b.weight - a.weight);
  const most = Math.max(NAMED + 1, ...sorted.filter(isLeft).map((group) => group.options.length));
  const rest = sorted.find((group) => isLeft(group) && group.options.length === most);
  const named = sorted.filter((group) => group !== rest);
  return [
    ...named.map((group) => ({ ...group, label: group.options.map(({ title }) => title).join(", ") })),
    ...(rest ? [{ ...rest, label: allOthers(named.length > 0, one) }] : []),
  ];
}

/** Nothing that someone looks for stands in it. */
const isLeft = ({ weight }: CellGroup) => weight <= 0;
