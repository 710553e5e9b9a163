import type { Keuzetabel } from "../../../schema/aid.ts";
import { tally } from "../../combinations.ts";
import { type Finding, quote } from "../finding.ts";
import { keuzetabelSize } from "./size.ts";

/** Every option comes first by itself in at least one situation: an option that never can, misleads. */
export function keuzetabelWins(aid: Keuzetabel): Finding[] {
  if (keuzetabelSize(aid).length > 0) return [];
  const { wins, combinations } = tally(aid);
  return wins.flatMap(({ option, alone, shared }, index) =>
    alone > 0
      ? []
      : [
          {
            path: ["options", index, "id"],
            message:
              shared > 0
                ? `Optie ${quote(option.id)} komt in geen van de ${combinations} combinaties alleen bovenaan, wel ${shared} keer samen met een andere.`
                : `Optie ${quote(option.id)} komt in geen van de ${combinations} combinaties bovenaan.`,
            fix: "Kijk de gewichten in haar cellen na: in welke situatie past zij beter dan de andere?",
          },
        ],
  );
}
