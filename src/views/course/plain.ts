/** The bank as a list to read and to copy from: questions first, so that they can be printed without their answers. */
import { absolute } from "../../model/addresses.ts";
import { answers, verdict, version } from "../../text/course.nl.ts";
import type { Question, QuestionSet } from "./question.ts";

const letter = (at: number) => String.fromCharCode("a".charCodeAt(0) + at);
/** A text with ends of lines in it stays one entry: what follows is set in further than any entry begins. */
const entry = (mark: string, text: string) => `${mark} ${text.replaceAll("\n", "\n        ")}`;

const asked = ({ situation, question, options }: Question, at: number) =>
  [
    entry(`${at + 1}.`, situation),
    entry("  ", question),
    ...options.map(({ text }, nth) => entry(`   ${letter(nth)}.`, text)),
  ].join("\n");

const told = ({ options }: Question, at: number) =>
  [
    `${at + 1}. ${options.flatMap(({ fits }, nth) => (fits ? letter(nth) : [])).join(", ")}`,
    ...options.map(({ fits, explanation }, nth) => entry(`   ${letter(nth)}. ${verdict(fits)}`, explanation)),
  ].join("\n");

const part = (set: QuestionSet, site: URL | string | undefined) =>
  [
    `${set.title}\n${version(set.version)}\n${absolute(set.href, site)}`,
    ...set.questions.map(asked),
    answers,
    ...set.questions.map(told),
  ].join("\n\n");

/** The text, one aid after another. */
export const plainList = (sets: readonly QuestionSet[], site: URL | string | undefined): string =>
  `${sets.map((set) => part(set, site)).join("\n\n\n")}\n`;
