import type { Keuzetabel } from "../../../schema/aid.ts";
import { SKIPPED } from "../../answerable.ts";
import { type Finding, quote, repeats } from "../finding.ts";

/** Criteria and options share one set of ids: both are places on one page. Values are unique within their criterion. */
export function keuzetabelIds(aid: Keuzetabel): Finding[] {
  const places = [
    ...aid.criteria.map(({ id }, index) => ({ path: ["criteria", index, "id"], value: id })),
    ...aid.options.map(({ id }, index) => ({ path: ["options", index, "id"], value: id })),
  ];
  return [
    ...repeats(places).map(({ path, value }) => ({
      path,
      message: `De id ${quote(value)} staat er twee keer bij criteria en opties.`,
      fix: "Geef elk criterium en elke optie een eigen naam, en pas de cellen en voorbeelden aan die ernaar verwijzen.",
    })),
    ...aid.criteria.flatMap((criterion, at) =>
      criterion.values.flatMap(({ id }, index) =>
        id === SKIPPED
          ? [
              {
                path: ["criteria", at, "values", index, "id"],
                message: `De id ${quote(id)} kan niet: zo heet op de site een punt dat iemand overslaat.`,
                fix: "Geef de waarde een andere id.",
              },
            ]
          : [],
      ),
    ),
    ...aid.criteria.flatMap((criterion, at) =>
      repeats(
        criterion.values.map(({ id }, index) => ({ path: ["criteria", at, "values", index, "id"], value: id })),
      ).map(({ path, value }) => ({
        path,
        message: `Criterium ${quote(criterion.id)} heeft twee waarden met id ${quote(value)}.`,
        fix: "Geef elke waarde een eigen id.",
      })),
    ),
  ];
}
