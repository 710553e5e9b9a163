/** Pages place their recommendations, each exactly once. */
import type { Document } from "../reader/document.ts";
import { type Problem, problemAt, problemOn } from "../reader/problems.ts";
import { didYouMean } from "../reader/suggest.ts";
import { collectIds } from "./known-ids.ts";
import type { Rule } from "./rule.ts";

/** Checks the recommendations of every page. */
export const checkRecommendations: Rule = (reading) => {
  const { byPage, known } = collectIds(reading);
  const problems: Problem[] = [];
  for (const [page, documents] of byPage) {
    if (known.page.has(page)) continue;
    for (const document of documents) {
      problems.push(
        problemAt(
          document,
          [],
          `de map heet "${page}", maar er is geen bladzijde met die naam.${didYouMean(page, known.page)}`,
          "zet het bestand in de map van zijn bladzijde.",
        ),
      );
    }
  }
  for (const document of reading.documents) {
    if (document.kind !== "page" || !document.mdx || document.mdx.broken) continue;
    const own = byPage.get(document.id) ?? [];
    const spots = placementsOn(document);
    for (const { id, line } of spots) {
      if (own.some((recommendation) => recommendation.id === id)) continue;
      const elsewhere = known.recommendation.has(id)
        ? " Ze hoort bij een andere bladzijde."
        : didYouMean(
            id,
            own.map((recommendation) => recommendation.id),
          );
      problems.push(
        problemOn(
          document.file,
          line,
          `aanbeveling "${id}" staat niet in content/aanbevelingen/${document.id}/.${elsewhere}`,
          "verbeter de id, of maak het bestand in die map.",
        ),
      );
    }
    for (const recommendation of own) {
      const times = spots.filter(({ id }) => id === recommendation.id);
      if (times.length === 0) {
        problems.push(
          problemAt(
            recommendation,
            [],
            `${document.file} plaatst deze aanbeveling nergens.`,
            `zet daar <Aanbeveling id="${recommendation.id}" />.`,
          ),
        );
      } else if (times[1]) {
        problems.push(
          problemOn(
            document.file,
            times[1].line,
            `aanbeveling "${recommendation.id}" staat al op regel ${times[0]?.line}.`,
            "plaats ze één keer; verwijs er verder naar met een link.",
          ),
        );
      }
    }
  }
  return problems;
};

function placementsOn({ mdx }: Document): { id: string; line: number }[] {
  return (mdx?.components ?? []).flatMap(({ name, line, attributes }) => {
    const id = attributes.get("id");
    return name === "Aanbeveling" && typeof id === "string" ? [{ id, line }] : [];
  });
}
