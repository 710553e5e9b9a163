/** What belongs to an aid as a publication: its version stands in its own list of changes. */
import { problemAt } from "../reader/problems.ts";
import type { Rule } from "./rule.ts";

/** Checks the version of every aid. */
export const checkVersions: Rule = ({ documents }) =>
  documents.flatMap((document) => {
    if (document.kind !== "aid" || !document.entry) return [];
    const { version, changes } = document.entry.data;
    if (changes.some((change) => change.version === version)) return [];
    return [
      problemAt(
        document,
        ["changes"],
        `versie ${version} staat niet bij de wijzigingen.`,
        `voeg { version: "${version}", on: …, what: … } toe.`,
      ),
    ];
  });
