/**
 * Which options of a keuzetabel fit a situation, and why. Runs in the browser, so it imports nothing that the proofs
 * need. The totals order the options; readers see the reasons.
 */
import type { Cell, Criterion, Option } from "../schema/keuzetabel.ts";

/** The least that ranking needs, so that a page may hand its island less than the whole aid. */
export interface OptionLike {
  id: string;
}
export type CellLike = Pick<Cell, "option" | "weight" | "reason">;
export type Criteria<C extends CellLike = CellLike> = readonly (Pick<Criterion, "id" | "text"> & {
  values: readonly { id: string; text: string; cells: readonly C[] }[];
})[];
export interface KeuzetabelLike<O extends OptionLike = Option, C extends CellLike = CellLike> {
  criteria: Criteria<C>;
  options: readonly O[];
}

/** One cell that speaks for or against an option, with the criterion and value it belongs to. */
interface Reason<C extends CellLike = CellLike> {
  criterion: Criteria<C>[number];
  value: Criteria<C>[number]["values"][number];
  cell: C;
}
export interface Ranked<O extends OptionLike = Option, C extends CellLike = CellLike> {
  option: O;
  total: number;
  /** 1 for the best. Options with the same total share a place, and the next place is skipped. */
  place: number;
  /** True when another option has the same total: the table does not choose between them. */
  tied: boolean;
  /** Strongest first, then in the table's order. */
  for: Reason<C>[];
  against: Reason<C>[];
}

/**
 * The options, best first. Criteria without a (known) value do not count, so a half-filled table ranks too. Options
 * with the same total stand in the table's order and say that they are tied. Total: it never throws.
 */
export function rank<O extends OptionLike, C extends CellLike>(
  aid: KeuzetabelLike<O, C>,
  values: Readonly<Record<string, string>>,
): Ranked<O, C>[] {
  const given = new Map<string, string>(Object.entries(values ?? {}));
  const chosen = aid.criteria.flatMap((criterion) => {
    const value = criterion.values.find(({ id }) => id === given.get(criterion.id));
    return value ? [{ criterion, value }] : [];
  });
  const scored = aid.options.map((option) => {
    const reasons = chosen.flatMap(({ criterion, value }) =>
      value.cells.filter((cell) => cell.option === option.id).map((cell) => ({ criterion, value, cell })),
    );
    return {
      option,
      total: reasons.reduce((sum, { cell }) => sum + cell.weight, 0),
      for: reasons.filter(({ cell }) => cell.weight > 0).sort((a, b) => b.cell.weight - a.cell.weight),
      against: reasons.filter(({ cell }) => cell.weight < 0).sort((a, b) => a.cell.weight - b.cell.weight),
    };
  });
  return scored
    .map((entry) => ({
      ...entry,
      place: 1 + scored.filter(({ total }) => total > entry.total).length,
      tied: scored.some((other) => other !== entry && other.total === entry.total),
    }))
    .sort((a, b) => b.total - a.total);
}
