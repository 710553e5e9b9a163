import type { Zelfscan } from "../../../schema/aid.ts";
import type { ScanItem, ScanTest } from "../../../schema/zelfscan.ts";
import { testSuits } from "../../zelfscan/tests.ts";
import { enumerate, type Finding, quote } from "../finding.ts";

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

/** What a test names inside its item: an id in the list of choices that the field means. */
function namedChoices(test: ScanTest, item: ScanItem): { field: string; named: readonly string[]; known: string[] }[] {
  return [
    ...("values" in test && test.values !== undefined
      ? [{ field: "values", named: test.values, known: "options" in item ? ids(item.options) : [] }]
      : []),
    ...("row" in test && test.row !== undefined
      ? [{ field: "row", named: [test.row], known: item.answer === "grid" ? ids(item.rows) : [] }]
      : []),
    ...("part" in test && test.part !== undefined
      ? [{ field: "part", named: [test.part], known: item.answer === "shares" ? ids(item.parts) : [] }]
      : []),
  ];
}

/** The tests of every advice look at items that exist, in a way that fits how these are answered. */
export function scanTests(aid: Zelfscan): Finding[] {
  const items = aid.dimensions.flatMap((dimension) => dimension.items);
  const find = (id: string) => items.find((item) => item.id === id);
  return aid.dimensions.flatMap((dimension, at) =>
    dimension.advice.flatMap((advice, index) =>
      advice.when.flatMap((test, place): Finding[] => {
        const path = ["dimensions", at, "advice", index, "when", place];
        const name = `Advies ${quote(advice.id)}`;
        const item = find(test.item);
        if (!item)
          return [
            {
              path: [...path, "item"],
              message: `${name} kijkt naar item ${quote(test.item)}, en dat bestaat niet.`,
              fix: `De items zijn ${enumerate(ids(items))}.`,
            },
          ];
        if (!testSuits[test.test].includes(item.answer))
          return [
            {
              path: [...path, "test"],
              message: `${name}: de test ${quote(test.test)} zegt niets over ${quote(item.id)}, dat antwoordt met ${quote(item.answer)}.`,
              fix: `Deze test past bij ${enumerate(testSuits[test.test])}.`,
            },
          ];
        if ("other" in test) return pairOf(name, path, item, find(test.other), test.other);
        const counts = test.test === "at-most" || test.test === "at-least";
        if (item.answer === "shares" && counts && test.part === undefined)
          return [
            {
              path,
              message: `${name} zegt niet naar welk deel van ${quote(item.id)} het kijkt.`,
              fix: `Zet bij part een van ${enumerate(ids(item.parts))}.`,
            },
          ];
        if (item.answer === "grid" && counts && test.values === undefined)
          return [
            {
              path,
              message: `${name} zegt niet welke rijen van ${quote(item.id)} het telt.`,
              fix: `Zet bij values een of meer van ${enumerate(ids(item.options))}.`,
            },
          ];
        return namedChoices(test, item).flatMap(({ field, named, known }) =>
          named
            .filter((one) => !known.includes(one))
            .map((one) => ({
              path: [...path, field],
              message: `${name}: item ${quote(item.id)} heeft ${quote(one)} niet.`,
              fix: known.length > 0 ? `Kies uit ${enumerate(known)}.` : `Laat ${field} weg.`,
            })),
        );
      }),
    ),
  );
}

/** Two items can be compared when both have one answer, on lists of the same length. */
function pairOf(
  name: string,
  path: (string | number)[],
  item: ScanItem,
  other: ScanItem | undefined,
  id: string,
): Finding[] {
  const same = item.answer === "one" && other?.answer === "one" && item.options.length === other.options.length;
  return same && other !== item
    ? []
    : [
        {
          path: [...path, "other"],
          message: `${name} vergelijkt ${quote(item.id)} met ${quote(id)}, maar die twee lopen niet gelijk.`,
          fix: "Kies een ander item met één antwoord en evenveel opties, van weinig naar veel.",
        },
      ];
}
