import type { Wegwijzer } from "../../../schema/aid.ts";
import { type Finding, quote, repeats, sameText } from "../finding.ts";

/** Within a question every answer has its own id and its own text. */
export function answers(aid: Wegwijzer): Finding[] {
  return aid.questions.flatMap((question, at) => {
    const place = (index: number, field: string): (string | number)[] => ["questions", at, "answers", index, field];
    const ids = question.answers.map(({ id }, index) => ({ path: place(index, "id"), value: id }));
    const texts = question.answers.map(({ text }, index) => ({ path: place(index, "text"), value: sameText(text) }));
    return [
      ...repeats(ids).map(({ path, value }) => ({
        path,
        message: `Vraag ${quote(question.id)} heeft twee antwoorden met id ${quote(value)}.`,
        fix: "Hernoem een van beide en kijk in examples na welk antwoord daar bedoeld is.",
      })),
      ...repeats(texts).map(({ path }) => ({
        path,
        message: `Vraag ${quote(question.id)} heeft twee antwoorden met dezelfde tekst: ${quote(question.answers[Number(path[3])]?.text ?? "")}.`,
        fix: "Schrijf het verschil in de tekst, of voeg de twee antwoorden samen.",
      })),
    ];
  });
}
