/** Every page stands in one of the three parts of the guideline; the model page is the exception. */
import { guidelineParts, modelPageId } from "../model/addresses.ts";
import { problemAt } from "../reader/problems.ts";
import type { Rule } from "./rule.ts";

const parts: readonly string[] = guidelineParts;

/** Checks the folder of every page. */
export const checkGuidelineParts: Rule = ({ documents }) => {
  const fix = "zet ze in richtlijn/kader/, richtlijn/principes/ of richtlijn/beleid/.";
  return documents.flatMap((document) => {
    const { kind, id, section } = document;
    if (kind !== "page" || (section === undefined ? id === modelPageId : parts.includes(section))) return [];
    const message =
      section === undefined
        ? "deze bladzijde staat in geen deel van de richtlijn."
        : `de richtlijn heeft geen deel "${section}".`;
    return [problemAt(document, [], message, fix)];
  });
};
