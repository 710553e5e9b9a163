/** The site's own addresses, with the anchors on each, so that no link inside the site leads nowhere. */
import { placesOf } from "../domain/kinds.ts";
import { address, addressOfEntry, fixedPages, pageOf, type Pages } from "../model/addresses.ts";
import type { RegistryName } from "../model/content.ts";
import { registries } from "../model/registries.ts";
import type { Document } from "../reader/document.ts";
import type { Reading } from "../reader/read.ts";
import type { Aid } from "../schema/aid.ts";
import { blocks } from "./blocks.ts";
import { collectIds, type Ids } from "./known-ids.ts";
import { spotsOn } from "./spots.ts";

type Anchors = ReadonlySet<string> | null;
/** Address → the anchors on that page; null where they cannot be known from the content. */
export type Addresses = { pages: ReadonlyMap<string, Anchors>; aids: ReadonlyMap<string, Aid> };

/** Collects all addresses. */
export function collectAddresses(reading: Reading): Addresses {
  const ids = collectIds(reading);
  const guideline = pagesOfGuideline(reading);
  // What anchors a fixed page has, only the built site knows.
  const pages = new Map<string, Anchors>([
    [address.model, null],
    ...fixedPages().map(({ href }): [string, Anchors] => [href, null]),
  ]);
  for (const document of reading.documents) {
    const { kind } = document;
    const { shown } = registries[kind];
    const home = addressOfEntry(kind, document, guideline);
    if (home !== undefined && shown === "list") pages.set(pageOf(home), ids.known[kind]);
    if (home !== undefined && shown === "page") pages.set(home, anchorsOn(document, ids));
    // A page that an entry of its own is about keeps the anchors that its text has.
    for (const more of morePages(document)) if (!pages.has(more)) pages.set(more, null);
  }
  return { pages, aids: new Map([...reading.content.aid].map(([id, { data }]) => [id, data])) };
}

/** The pages of the guideline as files, whether their data is sound or not. */
export const pagesOfGuideline = ({ documents }: Reading): Pages =>
  new Map(documents.flatMap((document) => (document.kind === "page" ? [[document.id, document] as const] : [])));

const morePages = <K extends RegistryName>({ kind, id, entry }: Document<K>): string[] =>
  registries[kind].morePages(id, entry?.data);

const placesIn = <K extends RegistryName>({ kind, entry }: Document<K>) =>
  entry ? registries[kind].places(entry.data, placesOf) : [];

/** Headings, boxes, recommendations, and the parts of the data that are places. */
function anchorsOn(document: Document, { byPage }: Ids): Anchors {
  const parts = document.kind === "page" ? (byPage.get(document.id) ?? []) : [];
  if (document.mdx?.components.some(({ name }) => blocks[name]?.anchors)) return null;
  if ((!document.entry && !document.mdx) || [document, ...parts].some(({ mdx }) => mdx?.broken)) return null;
  return new Set([...spotsOn(document, parts), ...placesIn(document)].map(({ id }) => id));
}
