import type { Wegwijzer } from "../../../schema/aid.ts";
import { type Finding, quote } from "../finding.ts";
import { proposePath, toYaml } from "./missing-example.ts";

/** Every outcome is where some example ends. */
export function exampleOutcomes(aid: Wegwijzer): Finding[] {
  const ended = new Set(aid.examples.map(({ outcome }) => outcome));
  return aid.outcomes.flatMap(({ id }, index) => {
    if (ended.has(id)) return [];
    const path = proposePath(aid, (edge) => edge.to === id);
    return [
      {
        path: ["outcomes", index, "id"],
        message: `Geen enkel voorbeeld eindigt in uitkomst ${quote(id)}.`,
        fix: path
          ? `Voeg dit toe onder examples en vul de lege teksten in:\n${toYaml(`voorbeeld-${id}`, path)}`
          : "Zorg eerst dat deze uitkomst vanaf de start te bereiken is.",
      },
    ];
  });
}
