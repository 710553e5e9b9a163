/** What the site makes of a wegwijzer. */
import { replay } from "../../domain/replay.ts";
import { certaintyText } from "../../text/certainty.ts";
import { lessonText } from "../../text/lesson.nl.ts";
import { listed } from "../lesson/piece.ts";
import { wegwijzerParts } from "../review/wegwijzer.ts";
import { part } from "../search/part.ts";
import type { KindViews } from "./kind-views.ts";

export const wegwijzer: KindViews<"wegwijzer"> = {
  pictogram: "wegwijzer",
  searched: ({ questions, outcomes }) => [
    ...questions.map(({ id, text, why, points }) => part("question", id, text, why, ...points)),
    ...outcomes.map(({ id, title, means, actions }) =>
      part("outcome", id, title, means[0] ?? title, ...means.slice(1), ...actions),
    ),
  ],
  // What is asked is the last question on the way: it decides.
  practised: (_content, aid) =>
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
          {
            title: lessonText.asks.way,
            lines: trail.map(({ question, answer }) => ({ lead: question.text, text: answer.text })),
          },
        ],
        fits: outcome ? [outcome.title] : [],
      };
    }),
  scored: () => "completed",
  judged: wegwijzerParts,
  selected: { kind: "outcome", of: ({ outcomes }) => outcomes },
};
