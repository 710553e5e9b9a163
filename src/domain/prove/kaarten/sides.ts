import type { Kaarten } from "../../../schema/aid.ts";
import { type Finding, quote } from "../finding.ts";

/** Both sides of a card say something, and the two sides differ: a card that shows the same twice teaches nothing. */
export function kaartenSides(aid: Kaarten): Finding[] {
  return aid.cards.flatMap((card, index) => {
    const front = card.lines.map(({ text }) => text.trim());
    const back = card.parts.map(({ text }) => text.trim());
    const side = (field: string, message: string, fix: string): Finding => ({
      path: ["cards", index, field],
      message,
      fix,
    });
    return [
      ...(front.length > 0 && front.every(Boolean)
        ? []
        : [
            side(
              "lines",
              `De voorkant van kaart ${quote(card.id)} is niet ingevuld.`,
              "Vul elke regel onder lines in.",
            ),
          ]),
      ...(back.length > 0 && back.every(Boolean)
        ? []
        : [
            side(
              "parts",
              `De achterkant van kaart ${quote(card.id)} is niet ingevuld.`,
              "Vul elk blokje onder parts in.",
            ),
          ]),
      ...(front.length > 0 && back.length > 0 && front.join("\n") === back.join("\n")
        ? [
            side(
              "parts",
              `Voorkant en achterkant van kaart ${quote(card.id)} zeggen hetzelfde.`,
              "Zet op de achterkant wat de voorkant nog niet zegt.",
            ),
          ]
        : []),
    ];
  });
}
