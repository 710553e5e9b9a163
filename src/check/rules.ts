/** All rules that look across files, in one place: what the check and the build both apply. */
import type { Aid } from "../schema/aid.ts";
import { checkComponents } from "./components.ts";
import { checkIds, checkNotEmpty, checkParts } from "./ids.ts";
import { checkLaws, checkMentions, checkSources } from "./legal.ts";
import { checkLinks } from "./links.ts";
import { checkLock, type LockText } from "./lock.ts";
import { checkHeadings, checkRecommendations, checkUniqueOnPage, warnUnusedFigures } from "./placements.ts";
import { type Problem, sortProblems } from "../reader/problems.ts";
import { checkProofs, checkVersions, type Finding } from "./proofs.ts";
import type { Reading } from "../reader/read.ts";
import { checkReferences } from "./references.ts";
import { checkPrinciples, checkStructure } from "./structure.ts";

export type Outside = {
  /** Such as "2026-11-22"; only a warning depends on it. */
  today: string;
  prove: (aid: Aid) => Finding[];
  lock: LockText;
};

/** Every problem of the content: those of single files, then those across files. */
export function allProblems(reading: Reading, { today, prove, lock }: Outside): Problem[] {
  const rules = [
    checkNotEmpty,
    checkIds,
    checkParts,
    checkReferences,
    checkComponents,
    checkRecommendations,
    checkUniqueOnPage,
    checkHeadings,
    checkStructure,
    checkPrinciples,
    checkLinks,
    checkMentions,
    checkSources,
    checkVersions,
    warnUnusedFigures,
  ];
  return sortProblems([
    ...reading.problems,
    ...rules.flatMap((rule) => rule(reading)),
    ...checkLaws(reading, today),
    ...checkProofs(reading, prove),
    ...checkLock(reading, lock),
  ]);
}
