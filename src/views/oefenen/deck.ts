/** One deck of all exercises and cards of the site, for practice that lasts: what its page knows, and what it fetches. */
import type { Practisable } from "../../domain/oefenen/progress.ts";
import { printOf } from "../../domain/print-of.ts";
import { address } from "../../model/addresses.ts";
import type { Content } from "../../model/content.ts";
import type { Kaarten } from "../../schema/aid.ts";
import { aidLetter } from "../aid-letter.ts";
import { isSelfTest } from "../aid-kind.ts";
import { type QuestionSet, questionSets } from "../course/question.ts";
import { readOn } from "../island/kaarten.ts";
import type { Link } from "../related.ts";

/** What one practises: `ask` is what it begins with, before one thinks. */
interface Base extends Practisable {
  ask: string;
}
export interface PractiseQuestion extends Base {
  kind: "question";
  situation: string;
  options: readonly { text: string; fits: boolean; explanation: string }[];
  /** Where the explanation leads on to. */
  more?: Link | undefined;
}
export interface PractiseCard extends Base {
  kind: "card";
  lines: readonly { term: string; text: string }[];
  parts: readonly { label: string; text: string }[];
}
export type Practice = PractiseQuestion | PractiseCard;

/** What belongs together, and is chosen together: one aid's. */
export interface PractiseSet {
  id: string;
  title: string;
  letter: string | undefined;
  count: number;
}
/** What the page knows before anything is fetched. */
export interface OefenenData {
  /** Where the deck is. */
  deck: string;
  sets: readonly PractiseSet[];
}

function practiceOf(content: Content, { id: set, questions, cards }: QuestionSet): Practice[] {
  const aid = content.aid.get(set)?.data as Kaarten;
  const asked = questions.map(({ id, situation, question: ask, options: all }, at): PractiseQuestion => {
    const options = all.map(({ text, fits, explanation }) => ({ text, fits, explanation }));
    const [exercise] = aid.exercises.slice(at, at + 1);
    const more = exercise && readOn(content, aid, exercise);
    return { kind: "question", id, set, print: printOf([situation, ask, options]), situation, ask, options, more };
  });
  const turned = cards.map(({ id, title: ask, lines, parts: all }): PractiseCard => {
    const parts = all.map(({ label, text }) => ({ label, text }));
    return { kind: "card", id, set, print: printOf([ask, lines, parts]), ask, lines, parts };
  });
  return [...turned, ...asked];
}

/** Everything, a list for each set, in the order of the site. */
export const practiceDeck = (content: Content): Practice[][] =>
  questionSets(content).map((set) => practiceOf(content, set));

/** A self-test bears the name of its principle. */
const titleOf = (content: Content, { id, title, pages: [page = ""] }: Kaarten) =>
  isSelfTest(id) ? (content.page.get(page)?.data.title ?? title) : title;

/** The sets to choose from, with how much each holds. */
export const oefenenData = (content: Content): OefenenData => ({
  deck: address.practiceDeck,
  sets: questionSets(content).map(({ id, questions, cards }) => {
    const aid = content.aid.get(id)?.data as Kaarten;
    return {
      ...{ id, title: titleOf(content, aid), letter: aidLetter(content, aid) },
      count: questions.length + cards.length,
    };
  }),
});
