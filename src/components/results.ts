/** All results that are committed, for the blocks of the page on checks. */
import { type Results, readResults } from "../reader/results.ts";
import { type AccessibilityResults, accessibilityResults } from "../schema/accessibility-results.ts";
import { type FigureSet, figureSets } from "../schema/check-figures.ts";
import { type CheckResults, checkResults } from "../schema/check-results.ts";

/** What each command found, in the order in which the page shows it. */
export const setResults = (): [FigureSet, Results<CheckResults>][] =>
  figureSets.map((set) => [set, readResults(set, checkResults(set))]);

/** What the walks for accessibility found. */
export const accessibilityFound = (): Results<AccessibilityResults> =>
  readResults("toegankelijkheid", accessibilityResults);
