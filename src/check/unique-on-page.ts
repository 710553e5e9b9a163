/** Two things with one id on one page would share an address. */
import { problemOn } from "../reader/problems.ts";
import { collectIds } from "./known-ids.ts";
import type { Rule } from "./rule.ts";
import { type Spot, spotsOn } from "./spots.ts";

/** Checks the anchors of every page of text. */
export const checkUniqueOnPage: Rule = (reading) => {
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
};
