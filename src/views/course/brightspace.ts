/** The CSV of Brightspace's question library: a row a fact, a question begins with `NewQuestion`. */
import { isSingle, type Question, type QuestionSet } from "./question.ts";
import { paragraphs } from "../xml.ts";

/** Brightspace asks for it in a file with letters beyond ASCII. */
const MARK = "\uFEFF";

const cell = (text: string) => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
/** Every row of Brightspace's own example has five cells. */
const row = (...cells: readonly string[]) => Array.from({ length: 5 }, (_, at) => cell(cells[at] ?? "")).join(",");

/** One choice that fits: its share of the points. More: whether it is to be chosen, each choice counting as much. */
function rows(question: Question): string[] {
  const single = isSingle(question);
  return [
    row("NewQuestion", single ? "MC" : "MS"),
    row("ID", question.id),
    row("Title", question.name),
    row("QuestionText", paragraphs(question.situation, question.question), "HTML"),
    row("Points", "1"),
    row("Difficulty", "1"),
    ...(single ? [] : [row("Scoring", "RightAnswers")]),
    ...question.options.map(({ fits, text, explanation }) =>
      row("Option", fits ? (single ? "100" : "1") : "0", text, "", explanation),
    ),
    row(),
  ];
}

/** The file for "Import" in the question library. A remark comes first, so that nothing depends on how the mark is read. */
export const brightspaceCsv = (sets: readonly QuestionSet[]): string =>
  MARK +
  [row("//PRIS"), ...sets.flatMap(({ questions }) => questions.flatMap(rows))].map((line) => `${line}\r\n`).join("");
