import type { Wegwijzer } from "../../../schema/aid.ts";
import type { Rule } from "../finding.ts";
import { answers } from "./answers.ts";
import { danger } from "./danger.ts";
import { deadEnds } from "./dead-ends.ts";
import { depth } from "./depth.ts";
import { doubt } from "./doubt.ts";
import { exampleEdges } from "./example-edges.ts";
import { exampleOutcomes } from "./example-outcomes.ts";
import { examples } from "./examples.ts";
import { neighbours } from "./neighbours.ts";
import { noLoops } from "./no-loops.ts";
import { questionTexts } from "./question-texts.ts";
import { reachable } from "./reachable.ts";
import { sensitive } from "./sensitive.ts";
import { start } from "./start.ts";
import { targets } from "./targets.ts";
import { uniqueIds } from "./unique-ids.ts";
import { verdicts } from "./verdicts.ts";

/** What a wegwijzer has to hold. */
export const wegwijzerRules: readonly Rule<Wegwijzer>[] = [
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
