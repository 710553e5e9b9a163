import type { Wegwijzer } from "../../../schema/aid.ts";
import { type Finding, enumerate, quote } from "../finding.ts";

/** The start is a question of this aid. */
export function start(aid: Wegwijzer): Finding[] {
  if (aid.questions.some(({ id }) => id === aid.start)) return [];
  const outcome = aid.outcomes.some(({ id }) => id === aid.start);
  return [
    {
      path: ["start"],
      message: outcome
        ? `De start ${quote(aid.start)} is een uitkomst. Een wegwijzer begint met een vraag.`
        : `De start ${quote(aid.start)} bestaat niet.`,
      fix: `Zet bij start de id van de eerste vraag. De vragen zijn ${enumerate(aid.questions.map(({ id }) => id))}.`,
    },
  ];
}
