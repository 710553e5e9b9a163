import type { Kaarten } from "../../../schema/aid.ts";
import type { Finding } from "../finding.ts";

/** There are cards, exercises or a talk, a talk stands alone, and exercises say who wrote them. */
export function kaartenContent(aid: Kaarten): Finding[] {
  const deck = aid.cards.length > 0 || aid.exercises.length > 0 || aid.guide !== undefined;
  if (aid.talk && deck)
    return [
      {
        path: ["talk"],
        message: "Naast het gesprek staan er kaarten, een gids of oefeningen.",
        fix: "Zet ze in een hulpmiddel apart: een groep die een gesprek voert, draait geen kaarten om.",
      },
    ];
  if (!aid.talk && aid.cards.length === 0 && aid.exercises.length === 0)
    return [
      {
        path: ["cards"],
        message: "Er zijn geen kaarten, geen oefeningen en geen gesprek.",
        fix: "Voeg cards of exercises toe, of allebei; of een gesprek: talk.",
      },
    ];
  if (aid.exercises.length > 0 && aid.exercisesOrigin === undefined)
    return [
      {
        path: ["exercises"],
        message: "Er zijn oefeningen, maar er staat niet wie ze maakte.",
        fix: "Voeg exercisesOrigin toe: { source: <bron>, place: <plaats> } of { own: <reden> }.",
      },
    ];
  return [];
}
