import type { Kaarten } from "../../../schema/aid.ts";
import type { Finding } from "../finding.ts";

/** There are cards or exercises something, and says who wrote its exercises. */
export function kaartenContent(aid: Kaarten): Finding[] {
  if (aid.cards.length === 0 && aid.exercises.length === 0)
    return [
      {
        path: ["cards"],
        message: "Er zijn geen kaarten en geen oefeningen.",
        fix: "Voeg cards toe, exercises, of allebei.",
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
