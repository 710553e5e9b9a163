import type { Wegwijzer } from "../../../schema/aid.ts";
import { type Finding, quote } from "../finding.ts";

/** Every question lets people say that they do not know, or says why that is not needed. Never both. */
export function doubt(aid: Wegwijzer): Finding[] {
  return aid.questions.flatMap((question, index) => {
    const offered = question.answers.some((answer) => answer.doubt);
    if (offered && question.noDoubt !== undefined)
      return [
        {
          path: ["questions", index, "noDoubt"],
          message: `Vraag ${quote(question.id)} laat twijfel toe, en zegt toch waarom dat niet kan (noDoubt).`,
          fix: "Haal noDoubt weg, of haal doubt: true weg bij het antwoord dat geen twijfel is.",
        },
      ];
    if (!offered && question.noDoubt === undefined)
      return [
        {
          path: ["questions", index, "answers"],
          message: `Vraag ${quote(question.id)} heeft geen antwoord voor wie twijfelt.`,
          fix: 'Voeg een antwoord toe met doubt: true, zoals "Ik weet het niet". Kan twijfel hier niet? Zeg dan bij noDoubt waarom.',
        },
      ];
    return [];
  });
}
