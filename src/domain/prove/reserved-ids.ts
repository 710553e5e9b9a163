import type { Aid } from "../../schema/aid.ts";
import { placesOf } from "../kinds.ts";
import { type Finding, quote } from "./finding.ts";

/** The version of the state in an address (`#s=1&…`): a question with this id could not be told from it. */
const STATE_KEY = "s";
/** Prefix of the page's own anchors, such as its navigation. */
const FURNITURE = "p-";

/** Ids become addresses and keys of the state, so they stay clear of what the page itself uses there. */
export function reservedIds(aid: Aid): Finding[] {
  return placesOf(aid).flatMap(({ path: at, id }) => {
    const path = [...at, "id"];
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
