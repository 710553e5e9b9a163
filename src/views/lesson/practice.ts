/** What a lesson puts to students, the same whatever the kind of aid: a situation, what is asked, what stands behind it. */
import { replay } from "../../domain/replay.ts";
import type { Content } from "../../model/content.ts";
import type { Aid, AidKind, AidOf } from "../../schema/aid.ts";
import { certaintyText } from "../../text/certainty.ts";
import { good, notGood } from "../../text/kaarten.nl.ts";
import { asks } from "../../text/lesson.nl.ts";
import { type Link, recommendationLink } from "../related.ts";

export interface Line {
  /** What it is about, before it. */
  lead?: string;
  text: string;
}
/** What stands behind a question: one idea, with what belongs to it. */
export interface Answer {
  title: string;
  lines: Line[];
}
export interface Piece {
  id: string;
  /** Its own name, where it has one. */
  title?: string;
  situation: string;
  questions: string[];
  /** To choose from; none where an answer is free. */
  options: string[];
  answers: Answer[];
  /** What fits, in short. */
  fits: string[];
  more?: Link | undefined;
}

/** More options than these are no choice on a slide: then the question alone stands there. */
const MOST_OPTIONS = 8;
const listed = (options: string[]) => (options.length > MOST_OPTIONS ? [] : options);

type Pieces<K extends AidKind> = (content: Content, aid: AidOf<K>) => Piece[];

const pieces: { [K in AidKind]: Pieces<K> } = {
  // What is asked is the last question on the way: it decides.
  wegwijzer: (_content, aid) =>
    aid.examples.map(({ id, situation, answers, why }) => {
      const { trail, node } = replay(aid, answers);
      const last = trail.at(-1);
      const outcome = aid.outcomes.find((one) => one.id === node?.id);
      return {
        ...{ id, situation },
        questions: last ? [last.question.text] : [],
        options: listed(last?.question.answers.map(({ text }) => text) ?? []),
        answers: [
          {
            title: outcome?.title ?? "",
            lines: [{ text: why }, ...(outcome?.certainty ? [{ text: certaintyText(outcome.certainty) }] : [])],
          },
          { title: asks.way, lines: trail.map(({ question, answer }) => ({ lead: question.text, text: answer.text })) },
        ],
        fits: outcome ? [outcome.title] : [],
      };
    }),
  kaarten: (content, { exercises, talk }) => [
    ...exercises.map(({ id, situation, question, options, recommendation }) => {
      const told = (fit: boolean): Answer[] => {
        const lines = options
          .filter(({ fits }) => fits === fit)
          .map(({ text, explanation }) => ({ lead: text, text: explanation }));
        return lines.length > 0 ? [{ title: fit ? good : notGood, lines }] : [];
      };
      return {
        ...{ id, situation },
        questions: [question],
        options: listed(options.map(({ text }) => text)),
        answers: [...told(true), ...told(false)],
        fits: options.flatMap(({ text, fits }) => (fits ? text : [])),
        more: recommendation === undefined ? undefined : recommendationLink(content, recommendation),
      };
    }),
    ...(talk?.themes ?? []).map(({ id, title, gist, questions }) => ({
      ...{ id, title, situation: gist, options: [], answers: [], fits: [] },
      questions: questions.map(({ text }) => text),
    })),
  ],
  keuzetabel: (_content, { examples, options, named }) =>
    examples.map(({ id, situation, best, why }) => {
      const title = options.find((one) => one.id === best)?.title ?? best;
      return {
        ...{ id, situation, questions: [asks.best(named.one)] },
        options: listed(options.map((one) => one.title)),
        answers: [{ title, lines: [{ text: why }] }],
        fits: [title],
      };
    }),
  zelfscan: (_content, { examples, dimensions }) => {
    const all = dimensions.flatMap(({ advice }) => advice);
    return examples.map(({ id, situation, advice }) => {
      const found = advice.flatMap((one) => all.find((other) => other.id === one) ?? []);
      return {
        ...{ id, situation, questions: [asks.scan], options: [] },
        answers:
          found.length > 0
            ? found.map(({ title, text }) => ({ title, lines: [{ text }] }))
            : [{ title: asks.noAdvice, lines: [{ text: asks.noAdviceWhy }] }],
        fits: found.map(({ title }) => title),
      };
    });
  },
};

/** The pieces of an aid with these ids, in this order. */
export function practicePieces(content: Content, aid: Aid, ids: readonly string[]): Piece[] {
  const all = (pieces[aid.kind] as unknown as Pieces<AidKind>)(content, aid);
  return ids.flatMap((id) => all.find((piece) => piece.id === id) ?? []);
}
