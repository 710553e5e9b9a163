import type { Kaarten } from "../../../schema/aid.ts";
import { type Finding, quote } from "../finding.ts";

/** The guide points to cards that exist, and leads to every card. */
export function kaartenGuide(aid: Kaarten): Finding[] {
  const { guide } = aid;
  if (!guide) return [];
  const cards = new Set(aid.cards.map(({ id }) => id));
  const pointed = new Set(guide.options.map(({ card }) => card));
  return [
    ...guide.options.flatMap((option, index) =>
      cards.has(option.card)
        ? []
        : [
            {
              path: ["guide", "options", index, "card"],
              message: `De gids leidt bij ${quote(option.id)} naar kaart ${quote(option.card)}, en die bestaat niet.`,
              fix: "Zet bij card de id van een kaart uit dit bestand.",
            },
          ],
    ),
    ...aid.cards.flatMap(({ id }, index) =>
      pointed.has(id)
        ? []
        : [
            {
              path: ["cards", index, "id"],
              message: `De gids leidt nergens naar kaart ${quote(id)}.`,
              fix: `Voeg bij guide → options een keuze toe met card: ${id}.`,
            },
          ],
    ),
  ];
}
