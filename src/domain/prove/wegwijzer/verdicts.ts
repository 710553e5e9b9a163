import type { Wegwijzer } from "../../../schema/aid.ts";
import { type Finding, quote } from "../finding.ts";
import { stringsIn } from "../strings-in.ts";
import { VERDICTS } from "./verdict-words.ts";

/** Words with one space between them, so that case, punctuation and line ends hide nothing. */
const plain = (text: string): string => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `;

/** No outcome passes judgement: the professional keeps weighing. */
export function verdicts(aid: Wegwijzer): Finding[] {
  return aid.outcomes.flatMap((outcome, at) =>
    [...stringsIn(outcome, ["origin"])].flatMap(({ path, text }) => {
      const said = plain(text);
      return VERDICTS.filter(({ words }) => said.includes(` ${words} `)).map(({ words, better }) => ({
        path: ["outcomes", at, ...path],
        message: `Uitkomst ${quote(outcome.id)} velt een oordeel: ${quote(words)}.`,
        fix: `De professional beslist. Schrijf voorzichtiger, bijvoorbeeld ${quote(better)}.`,
      }));
    }),
  );
}
