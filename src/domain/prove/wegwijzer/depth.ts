import type { Wegwijzer } from "../../../schema/aid.ts";
import { longestRun, loops, nodesById } from "../../wegwijzer.ts";
import type { Finding } from "../finding.ts";

/** More questions than this on one path and people give up, or forget what they answered. */
export const MOST_QUESTIONS = 8;

/** No path asks more than eight questions. On a wegwijzer that loops another rule speaks first: length means nothing there. */
export function depth(aid: Wegwijzer): Finding[] {
  if (loops(aid).length > 0) return [];
  const run = longestRun(aid, aid.start);
  if (run.length <= MOST_QUESTIONS) return [];
  const beyond = nodesById(aid).get(run[MOST_QUESTIONS] ?? "");
  return [
    {
      path: ["questions", beyond?.index ?? 0],
      message: `Deze weg telt ${run.length} vragen, hoogstens ${MOST_QUESTIONS} mag: ${run.join(" → ")}.`,
      fix: "Laat een vraag weg, voeg er twee samen, of splits het hulpmiddel in twee.",
    },
  ];
}
