/** Every id of the content, whose data is sound or not, so that one broken file does not make others look broken. */
import type { Aid } from "../schema/aid.ts";
import type { RegistryName } from "../model/content.ts";
import { registryNames, registries } from "../model/registries.ts";
import { type Problem, problemAt } from "../reader/problems.ts";
import type { Document, Reading } from "../reader/read.ts";

/** A <Kader id="…"> and where it stands. */
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

/** The Kaders of one file. */
export function kadersOf(document: Document): Kader[] {
  return (document.mdx?.components ?? []).flatMap(({ name, line, attributes }) => {
    const id = attributes.get("id");
    return name === "Kader" && typeof id === "string" ? [{ id, line, document }] : [];
  });
}

/** The ids inside an aid that an address can name: #<node>. */
export function aidNodes(aid: Aid): string[] {
  const lists =
    aid.kind === "wegwijzer"
      ? [aid.questions, aid.outcomes]
      : aid.kind === "kaarten"
        ? [aid.cards, aid.exercises]
        : [aid.criteria, aid.options];
  return lists.flatMap((list) => list.map(({ id }) => id));
}

/** The address of the model page, the one page of the guideline that stands in no part. */
export const modelPage = { id: "pris-model", address: "/richtlijn/principes/" };

/** File name and id are the same, and no two files of a kind share an id (across folders too: Astro lets that pass). */
export function checkIds({ documents }: Reading): Problem[] {
  const first = new Map<string, Document>();
  for (const document of documents) {
    const key = `${document.kind}/${document.id}`;
    if (!first.has(key)) first.set(key, document);
  }
  return documents.flatMap((document) => {
    const { kind, id, ownId } = document;
    // Of two files with one id, the one that carries it as its name is in its right.
    const other = [id, ownId]
      .map((name) => first.get(`${kind}/${name}`))
      .find((holder) => holder && holder !== document);
    if (other) {
      const message = `er is al een ${registries[kind].names[0]} met de id "${other.id}": ${other.file}.`;
      return [problemAt(document, ["id"], message, "geef een van beide een andere id en bestandsnaam.")];
    }
    if (ownId === undefined || ownId === id) return [];
    const fix = "maak beide gelijk; staat de id al in adressen, hernoem dan het bestand.";
    return [problemAt(document, ["id"], `de id is "${ownId}", maar het bestand heet "${id}".`, fix)];
  });
}

const parts = ["kader", "principes", "beleid"];

/** Every page stands in one of the three parts of the guideline; the model page is the exception. */
export function checkParts({ documents }: Reading): Problem[] {
  const fix = "zet ze in richtlijn/kader/, richtlijn/principes/ of richtlijn/beleid/.";
  return documents.flatMap((document) => {
    const { kind, id, section } = document;
    if (kind !== "page" || (section === undefined ? id === modelPage.id : parts.includes(section))) return [];
    const message =
      section === undefined
        ? "deze bladzijde staat in geen deel van de richtlijn."
        : `de richtlijn heeft geen deel "${section}".`;
    return [problemAt(document, [], message, fix)];
  });
}

/** An empty folder is more likely a reader that looks in the wrong place than a site without pages. */
export function checkNotEmpty({ documents }: Reading): Problem[] {
  return registryNames
    .filter((kind) => !documents.some((document) => document.kind === kind))
    .map((kind) => ({
      file: `content/${registries[kind].folder}/`,
      line: 1,
      path: "",
      message: `er zijn geen ${registries[kind].names[1]} gelezen.`,
      fix: "voeg er een toe, of kijk na of de map goed heet.",
      level: "error" as const,
    }));
}
