/** Proves an aid whole: the schema says what each part looks like, these rules say that the parts fit together. */
import type { Aid, Kaarten, Keuzetabel, Wegwijzer } from "../../schema/aid.ts";
import { answers } from "./answers.ts";
import { danger } from "./danger.ts";
import { deadEnds } from "./dead-ends.ts";
import { deckContent } from "./deck-content.ts";
import { deckExercises } from "./deck-exercises.ts";
import { deckGuide } from "./deck-guide.ts";
import { deckIds } from "./deck-ids.ts";
import { deckSides } from "./deck-sides.ts";
import { depth } from "./depth.ts";
import { doubt } from "./doubt.ts";
import { exampleEdges } from "./example-edges.ts";
import { exampleOutcomes } from "./example-outcomes.ts";
import { examples } from "./examples.ts";
import type { Finding } from "./finding.ts";
import { listedSources } from "./listed-sources.ts";
import { neighbours } from "./neighbours.ts";
import { noLoops } from "./no-loops.ts";
import { questionTexts } from "./question-texts.ts";
import { reachable } from "./reachable.ts";
import { reservedIds } from "./reserved-ids.ts";
import { sensitive } from "./sensitive.ts";
import { start } from "./start.ts";
import { tableCells } from "./table-cells.ts";
import { tableExamples } from "./table-examples.ts";
import { tableGaps } from "./table-gaps.ts";
import { tableIds } from "./table-ids.ts";
import { tableSize } from "./table-size.ts";
import { tableWins } from "./table-wins.ts";
import { targets } from "./targets.ts";
import { uniqueIds } from "./unique-ids.ts";
import { verdicts } from "./verdicts.ts";

export type { Finding } from "./finding.ts";

const every: readonly ((aid: Aid) => Finding[])[] = [reservedIds, listedSources];
const graph: readonly ((aid: Wegwijzer) => Finding[])[] = [
  ...every,
  uniqueIds,
  answers,
  questionTexts,
  start,
  targets,
  reachable,
  noLoops,
  deadEnds,
  depth,
  doubt,
  danger,
  sensitive,
  verdicts,
  neighbours,
  examples,
  exampleEdges,
  exampleOutcomes,
];
const deck: readonly ((aid: Kaarten) => Finding[])[] = [
  ...every,
  deckContent,
  deckIds,
  deckSides,
  deckGuide,
  deckExercises,
];
const table: readonly ((aid: Keuzetabel) => Finding[])[] = [
  ...every,
  tableIds,
  tableCells,
  tableSize,
  tableWins,
  tableGaps,
  tableExamples,
];

/** Applies every rule of the aid's kind. An empty list means that the aid is proven. Rules only see valid data. */
export function prove(aid: Aid): Finding[] {
  switch (aid.kind) {
    case "wegwijzer":
      return graph.flatMap((rule) => rule(aid));
    case "kaarten":
      return deck.flatMap((rule) => rule(aid));
    case "keuzetabel":
      return table.flatMap((rule) => rule(aid));
  }
}

/** The rules by kind, so that a check can say how many it applied. */
export const rules = { wegwijzer: graph, kaarten: deck, keuzetabel: table } as const;
