/** Moodle XML: a category an aid, a question of several choices an exercise, feedback with every choice. */
import { bank } from "../../text/course.nl.ts";
import { isSingle, type Option, type Question, type QuestionSet } from "./question.ts";
import { cdata, escapeText, paragraphs, xmlFile } from "../xml.ts";

const html = (element: string, inside: string, more = "", attributes = "") =>
  `<${element}${attributes} format="html"><text>${inside === "" ? "" : cdata(inside)}</text>${more}</${element}>`;

/** A slash parts categories; a doubled one is a slash. */
const inPath = (title: string) => title.replaceAll("/", "//");

/** Moodle knows only fractions of a whole, to five places. */
const share = (of: number) => String(Number((100 / of).toFixed(5)));

/** What a choice counts for: choices that do not fit take away together what those that fit give together. */
function fraction(question: Question, option: Option): string {
  const alike = question.options.filter(({ fits }) => fits === option.fits).length;
  if (option.fits) return share(alike);
  return isSingle(question) ? "0" : `-${share(alike)}`;
}

const answer = (question: Question, option: Option) =>
  html(
    "answer",
    escapeText(option.text),
    html("feedback", escapeText(option.explanation)),
    ` fraction="${fraction(question, option)}"`,
  );

const multichoice = (question: Question) =>
  [
    '<question type="multichoice">',
    `<name><text>${escapeText(question.name)}</text></name>`,
    html("questiontext", paragraphs(question.situation, question.question)),
    "<defaultgrade>1</defaultgrade>",
    `<idnumber>${escapeText(question.id)}</idnumber>`,
    `<single>${isSingle(question)}</single>`,
    "<shuffleanswers>true</shuffleanswers>",
    "<answernumbering>abc</answernumbering>",
    ...question.options.map((option) => answer(question, option)),
    "</question>",
  ].join("\n");

const category = ({ id, title }: QuestionSet) =>
  [
    '<question type="category">',
    `<category><text>${escapeText(`$course$/top/${bank}/${inPath(title)}`)}</text></category>`,
    `<idnumber>pris-${escapeText(id)}</idnumber>`,
    "</question>",
  ].join("\n");

/** The file for Moodle's "Import". */
export const moodleXml = (sets: readonly QuestionSet[]): string =>
  xmlFile(
    ["<quiz>", ...sets.flatMap((set) => [category(set), ...set.questions.map(multichoice)]), "</quiz>"].join("\n"),
  );
