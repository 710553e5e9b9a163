/** File name and id are the same, and no two files of a registry share an id. */
import { registries } from "../model/registries.ts";
import type { Document } from "../reader/document.ts";
import { problemAt } from "../reader/problems.ts";
import type { Rule } from "./rule.ts";

/** File name and id are the same, and no two files of a kind share an id (across folders too: Astro lets that pass). */
export const checkIds: Rule = ({ documents }) => {
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
};
