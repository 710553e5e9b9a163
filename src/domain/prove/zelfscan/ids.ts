import type { Zelfscan } from "../../../schema/aid.ts";
import type { ScanItem } from "../../../schema/zelfscan.ts";
import { type Finding, quote, repeats } from "../finding.ts";

/** Lists of choices inside an item: their ids are values in the form. */
function choiceLists(item: ScanItem): { field: string; name: string; choices: readonly { id: string }[] }[] {
  return [
    ...("options" in item ? [{ field: "options", name: "opties", choices: item.options }] : []),
    ...(item.answer === "grid" ? [{ field: "rows", name: "rijen", choices: item.rows }] : []),
    ...(item.answer === "shares" ? [{ field: "parts", name: "delen", choices: item.parts }] : []),
    ...(item.answer === "rows" ? [{ field: "columns", name: "kolommen", choices: item.columns }] : []),
  ];
}

/** Dimensions, items, advice and examples share one set of ids: all are places on one page. Choices are unique where they stand. */
export function scanIds(aid: Zelfscan): Finding[] {
  const places = [
    ...aid.dimensions.flatMap(({ id, items, advice }, at) => [
      { path: ["dimensions", at, "id"], value: id },
      ...items.map((item, index) => ({ path: ["dimensions", at, "items", index, "id"], value: item.id })),
      ...advice.map((one, index) => ({ path: ["dimensions", at, "advice", index, "id"], value: one.id })),
    ]),
    ...aid.examples.map(({ id }, index) => ({ path: ["examples", index, "id"], value: id })),
  ];
  return [
    ...repeats(places).map(({ path, value }) => ({
      path,
      message: `De id ${quote(value)} staat er twee keer.`,
      fix: "Geef elke dimensie, elk item, elk advies en elk voorbeeld een eigen naam.",
    })),
    ...aid.dimensions.flatMap(({ items }, at) =>
      items.flatMap((item, index) =>
        choiceLists(item).flatMap(({ field, name, choices }) =>
          repeats(
            choices.map(({ id }, place) => ({
              path: ["dimensions", at, "items", index, field, place, "id"],
              value: id,
            })),
          ).map(({ path, value }) => ({
            path,
            message: `Item ${quote(item.id)} heeft twee ${name} met id ${quote(value)}.`,
            fix: "Geef elk een eigen id.",
          })),
        ),
      ),
    ),
  ];
}
