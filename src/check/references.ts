/** Every id that one file uses to point to another exists. */
import { nodesOf } from "../domain/kinds.ts";
import type { RegistryName } from "../model/content.ts";
import { registries } from "../model/registries.ts";
import type { Document } from "../reader/document.ts";
import { type Place, type Problem, problemAt } from "../reader/problems.ts";
import type { Reading } from "../reader/read.ts";
import { choices, didYouMean } from "../reader/suggest.ts";
import { collectIds, type Ids } from "./known-ids.ts";
import { each, origins, type Reference, referencesOf } from "./pointers.ts";
import type { Rule } from "./rule.ts";

/** Checks all references of all sound files. */
export const checkReferences: Rule = (reading) => {
  const ids = collectIds(reading);
  const items = new Set(reading.content.inventory.map(({ id }) => id));
  const check = (place: Place, references: Reference[]): Problem[] =>
    references.flatMap((reference) => [
      ...resolve(reference, place, ids, items, reading),
      ...resolveNode(reference, place, reading),
    ]);
  const { singles, content } = reading;
  return [
    ...reading.documents.flatMap((document) => check(document, referencesIn(document))),
    ...(singles.questions.sound ? check(singles.questions, origins(content.questions)) : []),
    ...(singles.errata.sound
      ? check(
          singles.errata,
          content.errata.flatMap((erratum, at) => [
            { path: [at, "source"], id: erratum.source, to: "source" as const },
            ...each([at, "items"], erratum.items, "item"),
          ]),
        )
      : []),
    ...(singles.changes.sound
      ? check(
          singles.changes,
          content.changes.flatMap(({ recommendations, aids }, at) => [
            ...each([at, "recommendations"], recommendations, "recommendation"),
            ...each([at, "aids"], aids, "aid"),
          ]),
        )
      : []),
    ...(singles.omitted.sound
      ? check(
          singles.omitted,
          content.omitted.map(({ id }, at) => ({ path: [at, "id"], id, to: "item" as const })),
        )
      : []),
  ];
};

const referencesIn = <K extends RegistryName>({ kind, entry }: Document<K>): Reference[] =>
  entry ? referencesOf(kind, entry.data) : [];

/** A place in another aid. Places within the same aid are for the proof. */
function resolveNode({ path, id, node }: Reference, place: Place, { content }: Reading): Problem[] {
  const other = content.aid.get(id);
  if (node === undefined || !other || place.file === other.file) return [];
  const nodes = nodesOf(other.data).map((one) => one.id);
  if (nodes.includes(node)) return [];
  const message = `het hulpmiddel "${id}" heeft geen vraag of uitkomst "${node}".${didYouMean(node, nodes)}`;
  return [problemAt(place, [...path.slice(0, -1), "node"], message, `kies ${choices(nodes, 20)}, of laat node weg.`)];
}

function resolve(
  { path, id, to }: Reference,
  place: Place,
  ids: Ids,
  items: Set<string>,
  { content, singles }: Reading,
): Problem[] {
  const missing = (what: string, known: Iterable<string>, fix: string): Problem[] => [
    problemAt(place, path, `${what} "${id}" bestaat niet.${didYouMean(id, known)}`, fix),
  ];
  if (to === "item") {
    if (items.size === 0 || items.has(id)) return [];
    return missing("het item", items, "zoek de juiste id op in content/verantwoording/inventaris.tsv.");
  }
  if (to === "notice") {
    const notices = Object.keys(content.site.notices);
    if (!singles.site.sound || notices.includes(id)) return [];
    return missing("de mededeling", notices, "voeg ze toe in content/site.yaml onder notices, of kies een andere.");
  }
  if (to === "method or Kader") {
    const kaders = ids.kaders.get(id) ?? [];
    if (ids.known.method.has(id)) return [];
    const where = kaders.map(({ document, line }) => `${document.file}:${line}`).join(" en ");
    if (kaders.length > 1)
      return [
        problemAt(
          place,
          path,
          `"${id}" is de id van meer dan één kader: ${where}.`,
          "geef de kaders elk een eigen id, of maak er één methodiek van.",
        ),
      ];
    // A text that cannot be read may hold the Kader.
    if (kaders.length === 1 || ids.unread) return [];
    const known = [...ids.known.method, ...ids.kaders.keys()];
    return missing(
      "de methodiek of het kader",
      known,
      `maak content/methodieken/${id}.mdx of een <Kader id="${id}" …>, of schrap de verwijzing.`,
    );
  }
  if (ids.known[to].has(id)) return [];
  const { names, article, folder, format, sections } = registries[to];
  const file = `content/${folder}/${sections === "none" ? "" : "…/"}${id}.${format}`;
  return missing(`${article} ${names[0]}`, ids.known[to], `maak ${file}, of schrap de verwijzing.`);
}
