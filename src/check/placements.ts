/** Where things stand: every recommendation once on its own page, no id twice on one page, every figure somewhere. */
import { collectIds, kadersOf } from "./ids.ts";
import { asWarning, type Problem, problemAt, problemOn } from "../reader/problems.ts";
import type { Document, Reading } from "../reader/read.ts";
import { didYouMean } from "../reader/suggest.ts";

type Spot = { id: string; document: Document; line: number };

/** Checks that pages place their recommendations, each exactly once. */
export function checkRecommendations(reading: Reading): Problem[] {
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
}

function placementsOn({ mdx }: Document): { id: string; line: number }[] {
  return (mdx?.components ?? []).flatMap(({ name, line, attributes }) => {
    const id = attributes.get("id");
    return name === "Aanbeveling" && typeof id === "string" ? [{ id, line }] : [];
  });
}

/** All ids that end up on the page of one document: headings, Kaders, recommendations with theirs. */
export function spotsOn(document: Document, recommendations: readonly Document[]): Spot[] {
  const own = [document, ...recommendations].flatMap((part) => [
    ...kadersOf(part),
    ...(part.mdx?.headings ?? []).map(({ slug, line }) => ({ id: slug, line, document: part })),
  ]);
  return [...recommendations.map((part) => ({ id: part.id, document: part, line: part.lineOf(["id"]) })), ...own];
}

/** Two things with one id on one page would share an address. */
export function checkUniqueOnPage(reading: Reading): Problem[] {
  const { byPage } = collectIds(reading);
  return reading.documents.flatMap((document) => {
    if (!document.mdx || document.kind === "recommendation") return [];
    const first = new Map<string, Spot>();
    return spotsOn(document, document.kind === "page" ? (byPage.get(document.id) ?? []) : []).flatMap((spot) => {
      const { id, line, document: part } = spot;
      if (id.startsWith("p-")) {
        return [
          problemOn(
            part.file,
            line,
            `het adres #${id} begint met "p-", zoals de ankers van de bladzijde zelf.`,
            "kies een naam of kop die anders begint.",
          ),
        ];
      }
      const other = first.get(id);
      if (!other) {
        first.set(id, spot);
        return [];
      }
      return [
        problemOn(
          part.file,
          line,
          `#${id} bestaat al op deze bladzijde: ${other.document.file}:${other.line}.`,
          "geef een van beide een andere id, of verander de kop.",
        ),
      ];
    });
  });
}

/** A recommendation is a heading of its page with its bullets; a heading inside it would break the page's outline. */
export function checkHeadings({ documents }: Reading): Problem[] {
  return documents.flatMap(({ kind, mdx, file }) =>
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
}

/** A figure that nothing shows is probably forgotten. */
export function warnUnusedFigures({ documents }: Reading): Problem[] {
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
}
