/** The validated content, as the pages use it: read once a build, anew on every request of the dev server. */
import { sharedContent } from "../model/shared-content.ts";
import { readEditions } from "../reader/editions.ts";
import { readContent } from "../reader/read.ts";
import type { Content } from "../model/content.ts";
import { type ShownEdition, shownEditions } from "../views/editions.ts";

let memo: Content | undefined;
let editions: ShownEdition[] | undefined;

/** All content. In a build it is read once; in dev each page sees the files as they are now. */
export function getContent(): Content {
  if (memo && !import.meta.env.DEV) return memo;
  memo = sharedContent() ?? readContent().content;
  return memo;
}

/**
 * One entry of a registry.
 * @throws when it does not exist: the checks run before a build, so this is a slip in code, not in content
 */
export function need<T>(map: ReadonlyMap<string, T>, id: string): T {
  const entry = map.get(id);
  if (!entry) throw new Error(`Geen "${id}" in de inhoud`);
  return entry;
}

/** The editions with what changed between them, the oldest first. They never change, so they are read once. */
export const getEditions = (): ShownEdition[] => (editions ??= shownEditions(getContent(), readEditions()));
