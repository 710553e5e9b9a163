/** The link that puts something in a selection: `/selectie/#voeg=m.oase-model`. Runs in the browser. */
import { known } from "../domain/selection.ts";
import { address } from "../model/addresses.ts";
import { mended } from "./fragment.ts";

const NAME = "voeg";

/** The link that adds a part. */
export const selectionWith = (key: string): string => `${address.selection}#${NAME}=${key}`;

/** What a fragment asks to add, of what the site knows; undefined where it asks for nothing. Total. */
export function askedFor(hash: string, knows: (key: string) => boolean): { keys: string[]; lost: number } | undefined {
  const asked = new URLSearchParams(mended(hash)).getAll(NAME);
  return asked.length === 0 ? undefined : known(asked, knows);
}
