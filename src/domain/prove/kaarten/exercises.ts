import type { Kaarten } from "../../../schema/aid.ts";
import { type Finding, quote } from "../finding.ts";

/** In an exercise there is something to choose between, and it is about cards that exist. */
export function kaartenExercises(aid: Kaarten): Finding[] {
  const cards = new Set(aid.cards.map(({ id }) => id));
  return aid.exercises.flatMap((exercise, at) => {
    const fitting = exercise.options.filter(({ fits }) => fits).length;
    const options = (message: string, fix: string): Finding => ({ path: ["exercises", at, "options"], message, fix });
    return [
      ...(fitting > 0
        ? []
        : [
            options(
              `In oefening ${quote(exercise.id)} past geen enkel antwoord.`,
              "Zet bij minstens één antwoord fits: true.",
            ),
          ]),
      ...(fitting < exercise.options.length
        ? []
        : [
            options(
              `In oefening ${quote(exercise.id)} past elk antwoord.`,
              "Voeg een antwoord toe dat hier minder past, met fits: false en uitleg waarom.",
            ),
          ]),
      ...exercise.cards.flatMap((card, index) =>
        cards.has(card)
          ? []
          : [
              {
                path: ["exercises", at, "cards", index],
                message: `Oefening ${quote(exercise.id)} verwijst naar kaart ${quote(card)}, en die bestaat niet.`,
                fix: "Zet er de id van een kaart uit dit bestand, of haal de regel weg.",
              },
            ],
      ),
    ];
  });
}
