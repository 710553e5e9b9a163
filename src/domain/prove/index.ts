/** Proves an aid whole: the schema says what each part looks like, these rules say that the parts fit together. */
import type { Aid, Kaarten, Keuzetabel, Wegwijzer } from "../../schema/aid.ts";
import { answers } from "./wegwijzer/answers.ts";
import { danger } from "./wegwijzer/danger.ts";
import { deadEnds } from "./wegwijzer/dead-ends.ts";
import { deckContent } from "./kaarten/content.ts";
import { deckExercises } from "./kaarten/exercises.ts";
import { deckGuide } from "./kaarten/guide.ts";
import { deckIds } from "./kaarten/ids.ts";
import { deckSides } from "./kaarten/sides.ts";
import { depth } from "./wegwijzer/depth.ts";
import { doubt } from "./wegwijzer/doubt.ts";
import { exampleEdges } from "./wegwijzer/example-edges.ts";
import { exampleOutcomes } from "./wegwijzer/example-outcomes.ts";
import { examples } from "./wegwijzer/examples.ts";
import type { Finding } from "./finding.ts";
import { listedSources } from "./listed-sources.ts";
import { neighbours } from "./wegwijzer/neighbours.ts";
import { noLoops } from "./wegwijzer/no-loops.ts";
import { questionTexts } from "./wegwijzer/question-texts.ts";
import { reachable } from "./wegwijzer/reachable.ts";
import { reservedIds } from "./reserved-ids.ts";
import { sensitive } from "./wegwijzer/sensitive.ts";
import { start } from "./wegwijzer/start.ts";
import { tableCells } from "./keuzetabel/cells.ts";
import { tableExamples } from "./keuzetabel/examples.ts";
import { tableGaps } from "./keuzetabel/gaps.ts";
import { tableIds } from "./keuzetabel/ids.ts";
import { tableSize } from "./keuzetabel/size.ts";
import { tableWins } from "./keuzetabel/wins.ts";
import { targets } from "./wegwijzer/targets.ts";
import { uniqueIds } from "./wegwijzer/unique-ids.ts";
import { verdicts } from "./wegwijzer/verdicts.ts";

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
