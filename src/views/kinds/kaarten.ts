/** What the site makes of a deck of cards, with its exercises or its talk. */
import { good, notGood } from "../../text/kaarten.nl.ts";
import { type Answer, listed } from "../lesson/piece.ts";
import { recommendationLink } from "../related.ts";
import { part } from "../search/part.ts";
import type { KindViews } from "./kind-views.ts";

export const kaarten: KindViews<"kaarten"> = {
  pictogram: "kaarten",
  searched: ({ cards, talk }) => [
    ...cards.map(({ id, title, lines, parts: sides }) =>
      part(
        "card",
        id,
        title,
        lines.map(({ term, text }) => `${term}: ${text}`).join(" · "),
        ...sides.map(({ text }) => text),
      ),
    ),
    ...(talk?.themes ?? []).map(({ id, title, gist, questions }) =>
      part(
        "card",
        id,
        title,
        gist,
        ...questions.flatMap(({ text, hint }) => (hint === undefined ? text : [text, hint])),
      ),
    ),
  ],
  practised: (content, { exercises, talk }) => [
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
  // A talk has no end that one person comes to.
  scored: ({ exercises }) => (exercises.length > 0 ? "scored" : undefined),
  judged: () => [],
  selected: { kind: "card", of: ({ cards }) => cards },
};
