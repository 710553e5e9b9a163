/** Who signed for words signed for those words: once they change, nobody did. */
import { readables, signedBy } from "../domain/review/passages.ts";
import { problemAt } from "../reader/problems.ts";
import type { Rule } from "./rule.ts";

/** Checks every signature that says which words it is about. */
export const checkReviewed: Rule = ({ documents, content }) => {
  const places = new Map(documents.map((document) => [document.file, document]));
  return readables(content).flatMap(({ file, parts, whole }) => {
    const place = places.get(file);
    return [...parts, ...(whole ? [whole] : [])].flatMap((passage) => {
      const { reviewed, path } = passage;
      if (!place || typeof reviewed !== "object" || signedBy(passage)) return [];
      return problemAt(
        place,
        [...path, "reviewed"],
        `deze woorden veranderden sinds ${reviewed.by} ze op ${reviewed.on} nalas.`,
        passage === whole
          ? "schrijf reviewed: nog niemand, en laat ze opnieuw nalezen."
          : "schrap reviewed hier, en laat ze opnieuw nalezen.",
      );
    });
  });
};
