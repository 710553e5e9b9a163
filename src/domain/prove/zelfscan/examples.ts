import type { Zelfscan } from "../../../schema/aid.ts";
import { readAnswers } from "../../zelfscan/fields.ts";
import { scanResult } from "../../zelfscan/result.ts";
import { enumerate, type Finding, quote } from "../finding.ts";

const listed = (ids: readonly string[]) => (ids.length > 0 ? enumerate(ids) : "geen enkel advies");

/** Every example can be filled in and ends in the advice that it names; every advice comes out of some example. */
export function scanExamples(aid: Zelfscan): Finding[] {
  const shown = new Set(aid.examples.flatMap(({ advice }) => advice));
  return [
    ...aid.examples.flatMap(({ id, answers: given, advice }, at): Finding[] => {
      const { answers, dropped } = readAnswers(aid, given);
      if (dropped.length > 0)
        return [
          {
            path: ["examples", at, "answers"],
            message: `Voorbeeld ${quote(id)} vult ${enumerate(dropped)} in, en dat kan op dit formulier niet.`,
            fix: "Schrijf het veld zoals het heet (item, of item.rij) en een waarde die er bestaat.",
          },
        ];
      const found = scanResult(aid, answers).dimensions.flatMap((dimension) => dimension.advice.map((one) => one.id));
      if (found.join() === advice.join()) return [];
      return [
        {
          path: ["examples", at, "advice"],
          message: `Voorbeeld ${quote(id)} noemt ${listed(advice)}, maar de scan geeft ${listed(found)}.`,
          fix: "Kijk na wat een ervaren lezer hier verwacht. Pas dan advice, de antwoorden of de tests aan.",
        },
      ];
    }),
    ...aid.dimensions.flatMap((dimension, at) =>
      dimension.advice.flatMap(({ id }, index) =>
        shown.has(id)
          ? []
          : [
              {
                path: ["dimensions", at, "advice", index, "id"],
                message: `Geen enkel voorbeeld eindigt in advies ${quote(id)}.`,
                fix: "Voeg een voorbeeld toe met antwoorden die ernaartoe leiden.",
              },
            ],
      ),
    ),
  ];
}
