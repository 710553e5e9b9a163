/** The questions and cards of the site as a bank: the one model that every file for a learning platform is made from. */
import { address } from "../../model/addresses.ts";
import type { Content } from "../../model/content.ts";
import type { Aid, Kaarten } from "../../schema/aid.ts";
import { questionName } from "../../text/course.nl.ts";
import { aidGroups } from "../aid-groups.ts";

export interface Option {
  id: string;
  text: string;
  fits: boolean;
  explanation: string;
}
export interface Question {
  /** The same in every file and every version: ASCII, and no other question has it. */
  id: string;
  /** What a list of questions shows. */
  name: string;
  situation: string;
  question: string;
  options: readonly Option[];
}
export interface Card {
  /** As of a question. */
  id: string;
  title: string;
  lines: readonly { term: string; text: string }[];
  parts: readonly { label: string; text: string }[];
}
/** What one aid brings. */
export interface QuestionSet {
  /** The aid's id. */
  id: string;
  title: string;
  version: string;
  /** The day of that version. */
  on: string;
  /** The aid's path. */
  href: string;
  questions: readonly Question[];
  cards: readonly Card[];
}

/** Questions with more than one option that fits are asked as such: most formats have two kinds. */
export const isSingle = ({ options }: Question): boolean => options.filter(({ fits }) => fits).length === 1;

/** Whether there is something in it to practise with. */
export const hasExercises = (aid: Aid): aid is Kaarten => "exercises" in aid && aid.exercises.length > 0;

/** An aid's own part of the bank. */
export const questionSet = ({ id, title, version, changes, exercises, cards }: Kaarten): QuestionSet => ({
  ...{ id, title, version, href: address.aid(id) },
  on: lastChange(changes),
  questions: exercises.map((exercise, at) => ({
    id: `pris-${id}-${exercise.id}`,
    name: questionName(title, at + 1, exercise.question),
    situation: exercise.situation,
    question: exercise.question,
    options: exercise.options,
  })),
  cards: cards.map((card) => ({ ...card, id: `pris-${id}-${card.id}` })),
});

/** The whole bank, in the order in which the site shows its aids. */
export const questionSets = (content: Content): QuestionSet[] =>
  aidGroups(content)
    .flatMap(({ aids }) => aids)
    .filter(hasExercises)
    .map(questionSet);

/** The day on which anything in it last changed. */
export const lastChange = (sets: readonly Pick<QuestionSet, "on">[]): string =>
  sets.reduce((last, { on }) => (on > last ? on : last), "");
