import type { Zelfscan } from "../../../schema/aid.ts";
import { type Finding, quote } from "../finding.ts";
import { canHold } from "./samples.ts";
import { scanTests } from "./tests.ts";

/** Every advice can come out, and every dimension has one that leads to a recommendation or a method. */
export function scanAdvice(aid: Zelfscan): Finding[] {
  const unsound = new Set(scanTests(aid).map(({ path }) => `${path[1]}/${path[3]}`)); // said there already
  return aid.dimensions.flatMap((dimension, at): Finding[] => {
    const leads = dimension.advice.some(({ recommendations, methods }) => recommendations.length + methods.length > 0);
    return [
      ...dimension.advice.flatMap(({ id, when }, index) =>
        unsound.has(`${at}/${index}`) || canHold(aid, when)
          ? []
          : [
              {
                path: ["dimensions", at, "advice", index, "when"],
                message: `Geen enkel antwoord leidt naar advies ${quote(id)}: de tests spreken elkaar tegen.`,
                fix: "Schrap een test, of splits het advies.",
              },
            ],
      ),
      ...(leads
        ? []
        : [
            {
              path: ["dimensions", at, "advice"],
              message: `Geen advies van dimensie ${quote(dimension.id)} leidt naar een aanbeveling of een methodiek.`,
              fix: "Zet bij minstens één advies de id van een aanbeveling of methodiek.",
            },
          ]),
    ];
  });
}
