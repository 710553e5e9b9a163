/** Every id of the content, whose data is sound or not, so that one broken file does not make others look broken. */
import type { RegistryName } from "../model/content.ts";
import { registryNames } from "../model/registries.ts";
import type { Document } from "../reader/document.ts";
import type { Reading } from "../reader/read.ts";

/** A <Kader id="…"> or <Anker id="…" />, and where it stands. */
export type Kader = { id: string; line: number; document: Document };

export type Ids = {
  known: Record<RegistryName, Set<string>>;
  kaders: Map<string, Kader[]>;
  /** Recommendations by the page (folder) they belong to. */
  byPage: Map<string, Document[]>;
  /** Some text cannot be read, so there may be Kaders that we do not know. */
  unread: boolean;
};

/** Collects the ids of all files. */
export function collectIds({ documents }: Reading): Ids {
  const known = Object.fromEntries(registryNames.map((kind) => [kind, new Set<string>()])) as Ids["known"];
  const kaders: Ids["kaders"] = new Map();
  const byPage: Ids["byPage"] = new Map();
  for (const document of documents) {
    const { kind, section } = document;
    known[kind].add(document.id);
    if (document.ownId !== undefined) known[kind].add(document.ownId);
    if (kind === "recommendation" && section !== undefined)
      byPage.set(section, [...(byPage.get(section) ?? []), document]);
    for (const kader of kadersOf(document)) kaders.set(kader.id, [...(kaders.get(kader.id) ?? []), kader]);
  }
  return { known, kaders, byPage, unread: documents.some(({ mdx }) => mdx?.broken) };
}

const blocksNamed = (document: Document, wanted: string): Kader[] =>
  (document.mdx?.components ?? []).flatMap(({ name, line, attributes }) => {
    const id = attributes.get("id");
    return name === wanted && typeof id === "string" ? [{ id, line, document }] : [];
  });

/** What in one file has an address of its own: its Kaders, and its rows of methods. */
export const kadersOf = (document: Document): Kader[] => [
  ...blocksNamed(document, "Kader"),
  ...blocksNamed(document, "Methodiek"),
];

/** The former addresses that one file keeps alive. */
export const anchorsOf = (document: Document): Kader[] => blocksNamed(document, "Anker");
