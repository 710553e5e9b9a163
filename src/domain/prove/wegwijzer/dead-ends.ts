import type { Wegwijzer } from "../../../schema/aid.ts";
import { reachableFrom } from "../../wegwijzer.ts";
import { type Finding, quote } from "../finding.ts";

/** From every question at least one outcome can be reached. */
export function deadEnds(aid: Wegwijzer): Finding[] {
  const ends = new Set(aid.outcomes.map(({ id }) => id));
  return aid.questions.flatMap((question, index) =>
    [...reachableFrom(aid, question.id)].some((id) => ends.has(id))
      ? []
      : [
          {
            path: ["questions", index, "answers"],
            message: `Vanaf vraag ${quote(question.id)} komt niemand bij een uitkomst.`,
            fix: "Laat minstens één antwoord naar een uitkomst leiden, of naar een vraag die daar komt.",
          },
        ],
  );
}
