/** What the site makes of a zelfscan. What comes out of one is of who filled it in, and what they say of a team is for nobody else. */
import { lessonText } from "../../text/lesson.nl.ts";
import { part } from "../search/part.ts";
import type { KindViews } from "./kind-views.ts";

export const zelfscan: KindViews<"zelfscan"> = {
  pictogram: "zelfscan",
  searched: ({ dimensions }) =>
    dimensions.flatMap(({ title, intro, items, advice }) => [
      ...items.map(({ id, text, hint }) => part("question", id, text, hint ?? intro ?? title, title)),
      ...advice.map((one) => part("outcome", one.id, one.title, one.text, title)),
    ]),
  practised: (_content, { examples, dimensions }) => {
    const all = dimensions.flatMap(({ advice }) => advice);
    return examples.map(({ id, situation, advice }) => {
      const found = advice.flatMap((one) => all.find((other) => other.id === one) ?? []);
      return {
        ...{ id, situation, questions: [lessonText.asks.scan], options: [] },
        answers:
          found.length > 0
            ? found.map(({ title, text }) => ({ title, lines: [{ text }] }))
            : [{ title: lessonText.asks.noAdvice, lines: [{ text: lessonText.asks.noAdviceWhy }] }],
        fits: found.map(({ title }) => title),
      };
    });
  },
  scored: () => undefined,
  judged: () => [],
  selected: { kind: "outcome", of: () => [] },
};
