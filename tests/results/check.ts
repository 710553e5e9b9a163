/**
 * `npm run results:check`: fails where results are not there, are about another content or code, or hold a figure that
 * misses its bar. It is no part of `npm cit`: a change makes results stale until they are made again, and the page says so.
 */
import { type Results, readResults } from "../../src/reader/results.ts";
import { accessibilityResults } from "../../src/schema/accessibility-results.ts";
import { commands, figureSets, figuresIn, type FigureSet, misses } from "../../src/schema/check-figures.ts";
import { type CheckResults, checkResults } from "../../src/schema/check-results.ts";

/** What is wrong with the results of one set, in words. */
export function wrong(set: FigureSet, results: Results<CheckResults>): string[] {
  if (results.state === "absent") return ["no results"];
  const { date, figures } = results.found;
  const under = figuresIn(set).flatMap(([name, figure]) => {
    const found = figures[name] ?? NaN;
    const { least, most } = figure;
    return misses(figure, found)
      ? [`${name}: ${found}, to be ${most === undefined ? `at least ${least}` : `at most ${most}`}`]
      : [];
  });
  return [...(results.state === "stale" ? [`of ${date}, and content or code changed since`] : []), ...under];
}

if (import.meta.main) {
  const accessible = readResults("toegankelijkheid", accessibilityResults);
  const found = [
    ...figureSets.map((set) => ({ name: set, faults: wrong(set, readResults(set, checkResults(set))) })),
    {
      name: "toegankelijkheid" as const,
      faults: accessible.state === "current" ? [] : [`results are ${accessible.state}`],
    },
  ];
  for (const { name, faults } of found)
    console.log(faults.length === 0 ? `${name}: current` : `${name} (${commands[name]}): ${faults.join("; ")}`);
  if (found.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
}
