/** Which options of a ranking stand in full, and which only get a line. Runs in the browser. */
import type { CellLike, OptionLike, Ranked } from "./ranking.ts";

/** As many options can stand side by side; a longer table says only of the first few all that it knows. */
const SIDE_BY_SIDE = 6;

/** True for a table with more options than one can lay side by side. */
export const isLong = ({ options }: { options: readonly unknown[] }): boolean => options.length > SIDE_BY_SIDE;

/**
 * The options to show in full, best first. Of a short table also those that tie with the last one: the table does not
 * choose between them. Of a long one no more than `shown`, and from the third on only what more speaks for than against.
 */
export const shownInFull = <O extends OptionLike, C extends CellLike>(
  { shown, options }: { shown: number; options: readonly unknown[] },
  ranked: readonly Ranked<O, C>[],
): Ranked<O, C>[] =>
  isLong({ options })
    ? ranked.slice(0, shown).filter(({ total }, index) => index < 2 || total > 0)
    : ranked.filter(({ place }) => place <= shown);
