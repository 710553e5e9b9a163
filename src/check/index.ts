/** All rules that look across files, and the whole check as the command, the build and the tests run it. */
import { type Problem, sortProblems } from "../reader/problems.ts";
import { readContent, type Reading } from "../reader/read.ts";
import { today as now } from "../reader/today.ts";
import { checkChanges } from "./changes.ts";
import { checkChooser } from "./chooser.ts";
import { checkComponents } from "./components.ts";
import { checkGuidelineParts } from "./guideline-parts.ts";
import { checkHeadings } from "./headings.ts";
import { checkIds } from "./ids.ts";
import { checkLawMentions } from "./law-mentions.ts";
import { checkLaws } from "./laws.ts";
import { checkLinks } from "./links.ts";
import { checkLock } from "./lock.ts";
import { lockOnDisk } from "./lock-file.ts";
import { checkMethods } from "./methods.ts";
import { checkNotEmpty } from "./not-empty.ts";
import { checkPrinciples } from "./principles.ts";
import { checkProofs } from "./proofs.ts";
import { checkRecommendations } from "./recommendations.ts";
import { checkReferences } from "./references.ts";
import { checkReviewed } from "./reviewed.ts";
import type { Rule } from "./rule.ts";
import { checkSearchLanguage } from "./search-language.ts";
import { checkSitePages } from "./site-pages.ts";
import { checkSources } from "./sources.ts";
import { checkStructure } from "./structure.ts";
import { checkUniqueOnPage } from "./unique-on-page.ts";
import { checkFiguresUsed } from "./figures-used.ts";
import { checkVersions } from "./versions.ts";

/** The rules, each in a file of its own. */
export const rules: readonly Rule[] = [
  checkNotEmpty,
  checkIds,
  checkGuidelineParts,
  checkReferences,
  checkComponents,
  checkRecommendations,
  checkUniqueOnPage,
  checkHeadings,
  checkStructure,
  checkPrinciples,
  checkLinks,
  checkSitePages,
  checkLawMentions,
  checkSources,
  checkVersions,
  checkMethods,
  checkChooser,
  checkFiguresUsed,
  checkLaws,
  checkReviewed,
  checkSearchLanguage,
  checkChanges,
  checkProofs,
  checkLock,
];

/** Reads content/ and applies every rule, as of a day such as "2026-11-22". */
export function checkContent(root: string, today = now()): { reading: Reading; problems: Problem[] } {
  const reading = readContent(root);
  const outside = { today, lock: lockOnDisk(root) };
  const found = rules.flatMap((rule) => rule(reading, outside));
  return { reading, problems: sortProblems([...reading.problems, ...found]) };
}
