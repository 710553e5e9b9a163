/** A law rests on a legal source, and whoever keeps the site looks at it again in time. */
import { asWarning, type Problem, problemAt } from "../reader/problems.ts";
import type { Rule } from "./rule.ts";

/** Checks every legal ground. */
export const checkLaws: Rule = ({ documents }, { today }) =>
  documents.flatMap((document) => {
    if (document.kind !== "law" || !document.entry) return [];
    const law = document.entry.data;
    const problems: Problem[] = [];
    if (law.sources.length === 0) {
      problems.push(
        problemAt(
          document,
          ["sources"],
          "deze wettelijke grond steunt op geen enkele bron.",
          "zet bij sources de id van een bron met kind: rechtsbron.",
        ),
      );
    }
    if (law.checkBefore <= today) {
      problems.push(
        asWarning(
          problemAt(
            document,
            ["checkBefore"],
            `dit moest vóór ${law.checkBefore} opnieuw nagekeken worden.`,
            "lees de bron opnieuw, en pas checkedOn en checkBefore aan.",
          ),
        ),
      );
    }
    return problems;
  });
