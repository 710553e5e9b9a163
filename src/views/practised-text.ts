/** What somebody chose in the exercises of a deck, as plain text to hand in. */
import { chose, myChoices, nameAndDate } from "../text/hand-in.nl.ts";
import * as t from "../text/kaarten.nl.ts";
import type { KaartenData } from "./island/index.ts";
import { type Block, plainText } from "./plain-text.ts";

/** How many of the exercises had a fitting answer chosen first. */
export const wellChosen = ({ exercises }: Pick<KaartenData, "exercises">, chosen: Readonly<Record<string, string>>) =>
  exercises.filter(({ id, options }) => options.find((one) => one.id === chosen[id])?.fits).length;

/** Writes it; `chosen` holds the option that was chosen first in each exercise. */
export function practisedText(aid: KaartenData, chosen: Readonly<Record<string, string>>): string {
  const blocks = aid.exercises.map(({ id, situation, question, options }, at): Block => {
    const option = options.find((one) => one.id === chosen[id]);
    return [
      `${at + 1}. ${question}`,
      [situation, ...(option ? [chose(option.text), `${option.fits ? t.good : t.notGood} ${option.explanation}`] : [])],
    ];
  });
  const done = t.done(wellChosen(aid, chosen), aid.exercises.length);
  return plainText(aid, myChoices, `${nameAndDate}\n${done}`, blocks);
}
