/** What the site makes of a keuzetabel. Where its options are methods, each has its own page. */
import { lessonText } from "../../text/lesson.nl.ts";
import { listed } from "../lesson/piece.ts";
import { part } from "../search/part.ts";
import type { KindViews } from "./kind-views.ts";

export const keuzetabel: KindViews<"keuzetabel"> = {
  pictogram: "keuzetabel",
  searched: ({ criteria, options, methods }) => [
    ...criteria.map(({ id, text, why }) => part("question", id, text, why)),
    ...(methods
      ? []
      : options.map(({ id, title, means, actions }) =>
          part("outcome", id, title, means[0] ?? title, ...means.slice(1), ...actions),
        )),
  ],
  practised: (_content, { examples, options, named }) =>
    examples.map(({ id, situation, best, why }) => {
      const title = options.find((one) => one.id === best)?.title ?? best;
      return {
        ...{ id, situation, questions: [lessonText.asks.best(named.one)] },
        options: listed(options.map((one) => one.title)),
        answers: [{ title, lines: [{ text: why }] }],
        fits: [title],
      };
    }),
  scored: () => "completed",
  judged: () => [],
  selected: { kind: "outcome", of: ({ methods, options }) => (methods ? [] : options) },
};
