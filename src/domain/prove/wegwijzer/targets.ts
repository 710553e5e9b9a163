import type { Wegwijzer } from "../../../schema/aid.ts";
import { nodesById } from "../../wegwijzer.ts";
import { type Finding, quote } from "../finding.ts";

/** Every answer leads to a question or outcome that exists. */
export function targets(aid: Wegwijzer): Finding[] {
  const nodes = nodesById(aid);
  return aid.questions.flatMap((question, at) =>
    question.answers.flatMap((answer, index) =>
      nodes.has(answer.to)
        ? []
        : [
            {
              path: ["questions", at, "answers", index, "to"],
              message: `Antwoord ${quote(answer.id)} van vraag ${quote(question.id)} leidt naar ${quote(answer.to)}, en dat bestaat niet.`,
              fix: "Zet bij to de id van een vraag of uitkomst uit dit bestand, of voeg die vraag of uitkomst toe.",
            },
          ],
    ),
  );
}
