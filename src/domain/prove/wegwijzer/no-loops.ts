import type { Wegwijzer } from "../../../schema/aid.ts";
import { loops, nodesById } from "../../wegwijzer.ts";
import { type Finding, quote } from "../finding.ts";

/** No answers lead back to a question that was already asked. */
export function noLoops(aid: Wegwijzer): Finding[] {
  const nodes = nodesById(aid);
  return loops(aid).map((loop) => {
    const [first = "", last = ""] = [loop[0], loop.at(-1)];
    const from = nodes.get(last);
    const back = from?.kind === "question" ? from.node.answers.findIndex(({ to }) => to === first) : -1;
    return {
      path: ["questions", from?.index ?? 0, "answers", back, "to"],
      message: `Dit is een lus: ${[...loop, first].join(" → ")}.`,
      fix: `Laat het antwoord van ${quote(last)} dat naar ${quote(first)} teruggaat, vooruit leiden: naar een nieuwe vraag of een uitkomst.`,
    };
  });
}
