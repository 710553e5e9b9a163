import type { Wegwijzer } from "../../../schema/aid.ts";
import { reachableFrom } from "../../wegwijzer.ts";
import { type Finding, quote } from "../finding.ts";

/** Every question and outcome can be reached from the start. */
export function reachable(aid: Wegwijzer): Finding[] {
  const reached = reachableFrom(aid, aid.start);
  const lost = (field: string, name: string, list: readonly { id: string }[]): Finding[] =>
    list.flatMap(({ id }, index) =>
      reached.has(id)
        ? []
        : [
            {
              path: [field, index, "id"],
              message: `${name} ${quote(id)} is vanaf de start niet te bereiken.`,
              fix: `Laat een antwoord naar ${id} leiden (to: ${id}), of haal dit blok weg.`,
            },
          ],
    );
  return [...lost("questions", "Vraag", aid.questions), ...lost("outcomes", "Uitkomst", aid.outcomes)];
}
