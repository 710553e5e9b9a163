import type { Aid } from "../../schema/aid.ts";
import { type Finding, quote } from "./finding.ts";

/** The version of the state in an address (`#s=1&…`): a question with this id could not be told from it. */
const STATE_KEY = "s";
/** Prefix of the page's own anchors, such as its navigation. */
const FURNITURE = "p-";

/** Ids become addresses and keys of the state, so they stay clear of what the page itself uses there. */
export function reservedIds(aid: Aid): Finding[] {
  return idsOnPage(aid).flatMap(({ path, id }) => {
    if (id === STATE_KEY)
      return [
        {
          path,
          message: `De id ${quote(id)} kan niet: de site gebruikt die letter in het adres om antwoorden te bewaren.`,
          fix: "Kies een naam die zegt waarover het gaat.",
        },
      ];
    if (id.startsWith(FURNITURE))
      return [
        {
          path,
          message: `De id ${quote(id)} begint met ${quote(FURNITURE)}: zo beginnen de ankers van de bladzijde zelf.`,
          fix: "Kies een naam die anders begint.",
        },
      ];
    return [];
  });
}

function idsOnPage(aid: Aid): { path: (string | number)[]; id: string }[] {
  const of = (field: string, list: readonly { id: string }[]): { path: (string | number)[]; id: string }[] =>
    list.map(({ id }, index) => ({ path: [field, index, "id"], id }));
  switch (aid.kind) {
    case "wegwijzer":
      return [...of("questions", aid.questions), ...of("outcomes", aid.outcomes), ...of("examples", aid.examples)];
    case "kaarten":
      return [...of("cards", aid.cards), ...of("exercises", aid.exercises)];
    case "keuzetabel":
      return [...of("criteria", aid.criteria), ...of("options", aid.options), ...of("examples", aid.examples)];
  }
}
