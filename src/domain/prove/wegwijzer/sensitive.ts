import type { Wegwijzer } from "../../../schema/aid.ts";
import { type Finding, enumerate, quote } from "../finding.ts";

/** Where a wrong step harms someone, every outcome says on what law it rests, how sure that is, what to note, whom to ask. */
export function sensitive(aid: Wegwijzer): Finding[] {
  if (!aid.sensitive) return [];
  return aid.outcomes.flatMap((outcome, index) => {
    const missing = [
      ...(outcome.basis.length === 0 ? ["basis"] : []),
      ...(outcome.certainty ? [] : ["certainty"]),
      ...(outcome.record.length === 0 ? ["record"] : []),
      ...(outcome.consult.length === 0 ? ["consult"] : []),
    ];
    if (missing.length === 0) return [];
    return [
      {
        path: ["outcomes", index],
        message: `Uitkomst ${quote(outcome.id)} mist ${enumerate(missing)}. In een gevoelig hulpmiddel (sensitive: true) moet dat er staan.`,
        fix: "Vul aan: basis (wetgeving), certainty (hoe zeker), record (wat je noteert), consult (met wie je overlegt).",
      },
    ];
  });
}
