import type { Wegwijzer } from "../../../schema/aid.ts";
import { nodesById } from "../../wegwijzer.ts";
import { type Finding, quote } from "../finding.ts";

/** Tones of an outcome that sends people to others at once. */
const CONSULTING: readonly string[] = ["gevaar", "overleg"];

/** Who doubts about danger is not asked more: that answer leads straight to an outcome that consults. */
export function danger(aid: Wegwijzer): Finding[] {
  const nodes = nodesById(aid);
  return aid.questions.flatMap((question, at) => {
    if (!question.danger) return [];
    if (!question.answers.some((answer) => answer.doubt))
      return [
        {
          path: ["questions", at, "answers"],
          message: `Vraag ${quote(question.id)} gaat over gevaar, en heeft geen antwoord voor wie twijfelt.`,
          fix: "Voeg een antwoord toe met doubt: true dat naar een uitkomst met overleg leidt.",
        },
      ];
    return question.answers.flatMap((answer, index) => {
      const target = nodes.get(answer.to);
      if (!answer.doubt || !target) return [];
      const path = ["questions", at, "answers", index, "to"];
      const who = `Twijfel over gevaar (antwoord ${quote(answer.id)} van vraag ${quote(question.id)})`;
      if (target.kind === "question")
        return [
          {
            path,
            message: `${who} leidt naar nog een vraag: ${quote(answer.to)}.`,
            fix: "Laat dit antwoord meteen naar een uitkomst leiden die zegt met wie je nu overlegt.",
          },
        ];
      const { tone, consult, actions } = target.node;
      if (CONSULTING.includes(tone) && consult.length + actions.length > 0) return [];
      return [
        {
          path,
          message: `${who} leidt naar ${quote(answer.to)}, en die uitkomst stuurt niet naar overleg (tone: ${tone}).`,
          fix: "Laat dit antwoord leiden naar een uitkomst met tone: overleg of gevaar, met consult of actions.",
        },
      ];
    });
  });
}
