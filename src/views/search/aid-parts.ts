/** What search finds inside an aid, by kind. */
import type { Aid, AidKind, AidOf } from "../../schema/aid.ts";
import type { SearchKindName } from "./kinds.ts";

export interface AidPart {
  id: string;
  kind: SearchKindName;
  title: string;
  other: readonly string[];
  words: readonly string[];
  sentence: string;
  text: string;
}

const part = (kind: SearchKindName, id: string, title: string, sentence: string, ...more: string[]): AidPart => ({
  ...{ id, kind, title, other: [], words: [], sentence },
  text: [sentence, ...more].join("\n"),
});

const parts: { [K in AidKind]: (aid: AidOf<K>) => AidPart[] } = {
  wegwijzer: ({ questions, outcomes }) => [
    ...questions.map(({ id, text, why, points }) => part("question", id, text, why, ...points)),
    ...outcomes.map(({ id, title, means, actions }) =>
      part("outcome", id, title, means[0] ?? title, ...means.slice(1), ...actions),
    ),
  ],
  kaarten: ({ cards, talk }) => [
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
  keuzetabel: ({ criteria, options, methods }) => [
    ...criteria.map(({ id, text, why }) => part("question", id, text, why)),
    // A method has its own page.
    ...(methods
      ? []
      : options.map(({ id, title, means, actions }) =>
          part("outcome", id, title, means[0] ?? title, ...means.slice(1), ...actions),
        )),
  ],
  zelfscan: ({ dimensions }) =>
    dimensions.flatMap(({ title, intro, items, advice }) => [
      ...items.map(({ id, text, hint }) => part("question", id, text, hint ?? intro ?? title, title)),
      ...advice.map((one) => part("outcome", one.id, one.title, one.text, title)),
    ]),
};

/** The parts of an aid that search finds by themselves. */
export const aidParts = (aid: Aid): AidPart[] => (parts[aid.kind] as (aid: Aid) => AidPart[])(aid);
