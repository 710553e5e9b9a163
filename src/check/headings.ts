/** A recommendation is a heading of its page with its bullets; a heading inside it would break the page's outline. */
import { problemOn } from "../reader/problems.ts";
import type { Rule } from "./rule.ts";

/** Checks that no recommendation holds a heading. */
export const checkHeadings: Rule = ({ documents }) =>
  documents.flatMap(({ kind, mdx, file }) =>
    kind !== "recommendation"
      ? []
      : (mdx?.headings ?? []).map(({ text, line }) =>
          problemOn(
            file,
            line,
            `de kop "${text}" kan niet binnen een aanbeveling.`,
            "maak er een vet begin van een bolletje van, of een <Kader>.",
          ),
        ),
  );
