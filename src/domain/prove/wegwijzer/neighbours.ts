import type { Wegwijzer } from "../../../schema/aid.ts";
import { nodesById } from "../../wegwijzer.ts";
import { type Finding, quote } from "../finding.ts";

/** What an outcome points to within this aid exists, and is not the outcome itself. Other aids are checked elsewhere. */
export function neighbours(aid: Wegwijzer): Finding[] {
  const nodes = nodesById(aid);
  return aid.outcomes.flatMap((outcome, at) => [
    ...outcome.neighbours.flatMap((neighbour, index) => {
      const path = ["outcomes", at, "neighbours", index, "outcome"];
      if (neighbour.outcome === outcome.id)
        return [
          {
            path,
            message: `Uitkomst ${quote(outcome.id)} noemt zichzelf als buur.`,
            fix: "Zet er een andere uitkomst, of haal de regel weg.",
          },
        ];
      if (nodes.get(neighbour.outcome)?.kind === "outcome") return [];
      return [
        {
          path,
          message: `Uitkomst ${quote(outcome.id)} noemt ${quote(neighbour.outcome)} als buur, en die uitkomst bestaat niet.`,
          fix: "Zet er de id van een uitkomst uit dit bestand, of haal de regel weg.",
        },
      ];
    }),
    ...repeatedNeighbours(outcome.neighbours).map((index) => ({
      path: ["outcomes", at, "neighbours", index, "outcome"],
      message: `Uitkomst ${quote(outcome.id)} noemt ${quote(outcome.neighbours[index]?.outcome ?? "")} twee keer als buur.`,
      fix: "Voeg de twee regels samen.",
    })),
    ...outcome.onward.flatMap((onward, index) => {
      if (onward.aid !== aid.id) return [];
      const path = ["outcomes", at, "onward", index, onward.node === undefined ? "aid" : "node"];
      const node = onward.node ?? aid.start;
      if (node === outcome.id)
        return [
          {
            path,
            message: `Uitkomst ${quote(outcome.id)} verwijst door naar zichzelf.`,
            fix: "Zet er een andere plaats, of haal de regel weg.",
          },
        ];
      if (nodes.has(node)) return [];
      return [
        {
          path,
          message: `Uitkomst ${quote(outcome.id)} verwijst door naar ${quote(node)}, en dat bestaat niet in dit hulpmiddel.`,
          fix: "Zet bij node de id van een vraag of uitkomst uit dit bestand.",
        },
      ];
    }),
  ]);
}

function repeatedNeighbours(list: readonly { outcome: string }[]): number[] {
  return list.flatMap(({ outcome }, index) =>
    list.findIndex((other) => other.outcome === outcome) < index ? [index] : [],
  );
}
