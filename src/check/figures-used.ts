/** A figure that nothing shows is probably forgotten. */
import { asWarning, problemAt } from "../reader/problems.ts";
import type { Rule } from "./rule.ts";

/** Warns of every figure that no text places. */
export const checkFiguresUsed: Rule = ({ documents }) => {
  const used = new Set(
    documents.flatMap(({ mdx }) =>
      (mdx?.components ?? []).flatMap(({ name, attributes }) =>
        name === "Figuur" ? [String(attributes.get("id"))] : [],
      ),
    ),
  );
  return documents
    .filter(({ kind, id }) => kind === "figure" && !used.has(id))
    .map((document) =>
      asWarning(
        problemAt(
          document,
          [],
          "geen enkele tekst toont deze figuur.",
          `plaats ze met <Figuur id="${document.id}" />, of schrap het bestand.`,
        ),
      ),
    );
};
