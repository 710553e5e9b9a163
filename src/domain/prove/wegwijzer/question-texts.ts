import type { Wegwijzer } from "../../../schema/aid.ts";
import { type Finding, quote, repeats, sameText } from "../finding.ts";

/** A question is asked in words that no other question uses: with the same heading a reader seems to be standing still. */
export function questionTexts(aid: Wegwijzer): Finding[] {
  const texts = aid.questions.map(({ text }, index) => ({ path: ["questions", index, "text"], value: sameText(text) }));
  return repeats(texts).map(({ path, first }) => {
    const id = (at: readonly (string | number)[]): string => quote(aid.questions[Number(at[1])]?.id ?? "");
    return {
      path,
      message: `De vragen ${id(first)} en ${id(path)} hebben dezelfde tekst.`,
      fix: "Schrijf in elke vraag wat haar anders maakt, of voeg de twee vragen samen.",
    };
  });
}
