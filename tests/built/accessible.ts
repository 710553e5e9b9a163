/** What pages have to say of the results on accessibility: their figures, or in words why they show none. */
import { type Results, readResults } from "../../src/reader/results.ts";
import { type AccessibilityResults, accessibilityResults } from "../../src/schema/accessibility-results.ts";
import { absent, current, stale, walked } from "../../src/text/accessibility.nl.ts";

export const accessible: Results<AccessibilityResults> = readResults("toegankelijkheid", accessibilityResults);

function textsOf(results: Results<AccessibilityResults>): string[] {
  if (results.state === "absent") return [absent];
  const { found } = results;
  return results.state === "stale" ? [stale(found)] : [current(found), ...walked(found)];
}
/** Each text, at least one. */
export const accessibleTexts = textsOf(accessible);
