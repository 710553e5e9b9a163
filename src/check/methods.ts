/** The catalogue: every method can be found from somewhere, and what claims to have steps shows them on its page. */
import { address } from "../model/addresses.ts";
import type { Component } from "../model/mdx.ts";
import type { Document } from "../reader/document.ts";
import { type Problem, problemAt } from "../reader/problems.ts";
import type { Reading } from "../reader/read.ts";
import { choices, didYouMean } from "../reader/suggest.ts";
import type { Method, MethodSize, RunnableMethod } from "../schema/method.ts";
import type { Rule } from "./rule.ts";

type MethodDocument = Extract<Document, { kind: "method" }>;

/** What each size asks beside its fields. */
const bySize: { [S in MethodSize]: (document: MethodDocument, data: Extract<Method, { size: S }>) => Problem[] } = {
  "met-stappen": (document, data) => [
    ...placesItsSteps(document, 1),
    ...rolesExist(document, data),
    ...repeatedPlaces(document, "steps", data.steps, "de stap", data.format),
  ],
  beschreven: (document) => placesItsSteps(document, 0),
  genoemd: (document) => placesItsSteps(document, 0),
};

/** Checks every method whose data is sound, and that a recommendation names each of its methods once. */
export const checkMethods: Rule = (reading) => {
  const named = namedIds(reading);
  const unread = someUnread(reading);
  return reading.documents.flatMap((document) => {
    if (document.kind === "recommendation") return namedTwice(document);
    if (document.kind !== "method" || !document.entry) return [];
    const { data } = document.entry;
    const ofSize = bySize[data.size] as (document: MethodDocument, data: Method) => Problem[];
    return [
      ...ofSize(document, data),
      ...placesItsSheet(document, data),
      ...(named.has(document.id) || unread ? [] : [lonely(document)]),
    ];
  });
};

/** A method whose row stands in the text is named by that; in `methods` it would stand there twice. */
function namedTwice(document: Extract<Document, { kind: "recommendation" }>): Problem[] {
  const rows = (document.mdx?.components ?? []).filter(({ name }) => name === "Methodiek");
  return (document.entry?.data.methods ?? []).flatMap((id, at) =>
    rows.some(({ attributes }) => attributes.get("id") === id)
      ? [
          problemAt(
            document,
            ["methods", at],
            `"${id}" staat ook in de tekst, als <Methodiek id="${id}" />.`,
            "schrap de id hier: de tekst zegt het al.",
          ),
        ]
      : [],
  );
}

/** On its own page a method places its steps once, and only one that has steps. */
function placesItsSteps(document: MethodDocument, wanted: 0 | 1): Problem[] {
  const placed = (document.mdx?.components ?? []).filter(
    ({ name, attributes }) => name === "Stappen" && attributes.get("id") === document.id,
  ).length;
  if (placed === wanted || document.mdx?.broken) return [];
  const block = `<Stappen id="${document.id}" />`;
  return wanted === 1
    ? [
        problemAt(
          document,
          ["steps"],
          `de stappen staan ${placed === 0 ? "nergens" : `${placed} keer`} in de tekst.`,
          `zet ${block} één keer in de tekst, onder de kop waar ze horen.`,
        ),
      ]
    : [
        problemAt(
          document,
          ["size"],
          `de tekst plaatst stappen, maar deze methodiek heeft er geen.`,
          `schrap ${block}, of kies size: met-stappen en geef steps.`,
        ),
      ];
}

/** A sheet to fill in stands once on the page of its own method, and its parts have addresses of their own there. */
function placesItsSheet(document: MethodDocument, { format }: Method): Problem[] {
  const placed = (document.mdx?.components ?? []).flatMap(({ name, attributes }) =>
    name === "Format" ? attributes.get("id") : [],
  );
  const wanted = format.length > 0 ? [document.id] : [];
  if (document.mdx?.broken) return [];
  if (placed.join() !== wanted.join()) {
    const block = `<Format id="${document.id}" />`;
    const message = `de tekst plaatst ${placed.length === 0 ? "geen invulblad" : `het invulblad van ${placed.join(" en ")}`}.`;
    const fix =
      wanted.length > 0
        ? `zet ${block} één keer in de tekst, en geen ander.`
        : "schrap het, of geef de methodiek een format.";
    return [problemAt(document, ["format"], message, fix)];
  }
  return repeatedPlaces(document, "format", format, "het onderdeel");
}

function rolesExist(document: MethodDocument, { roles, steps }: RunnableMethod): Problem[] {
  const known = roles.map(({ id }) => id);
  return steps.flatMap((step, at) =>
    step.roles.flatMap(({ role }, index) =>
      known.includes(role)
        ? []
        : [
            problemAt(
              document,
              ["steps", at, "roles", index, "role"],
              `de rol "${role}" staat niet in roles.${didYouMean(role, known)}`,
              known.length > 0 ? `kies ${choices(known)}, of voeg de rol toe.` : "voeg de rol toe onder roles.",
            ),
          ],
    ),
  );
}

/** Parts of a method that would share an address on its page, with each other or with a heading. */
function repeatedPlaces(
  document: MethodDocument,
  field: string,
  places: { id: string }[],
  what: string,
  others: { id: string }[] = [],
): Problem[] {
  const used = [...(document.mdx?.headings ?? []).map(({ slug }) => slug), ...others.map(({ id }) => id)];
  return places.flatMap(({ id }, at) => {
    const taken = used.includes(id) || places.findIndex((other) => other.id === id) < at;
    const message = `#${id} bestaat al op deze bladzijde.`;
    return taken ? [problemAt(document, [field, at, "id"], message, `geef ${what} een eigen id.`)] : [];
  });
}

/** Every method that something names: a recommendation, a case, a box, another method, or a link in a text. */
function namedIds({ documents, content }: Reading): Set<string> {
  const others = [...content.method.values()].flatMap(({ id, data }) => data.related.filter((other) => other !== id));
  const users = [...content.recommendation.values(), ...content.casus.values()];
  const texts = documents.flatMap(({ id, mdx }) => [
    ...(mdx?.components ?? []).flatMap((component) => methodOfBlock(component)),
    ...(mdx?.links ?? []).map(({ url }) => methodIn(url)).filter((other) => other !== id),
  ]);
  return new Set([...others, ...users.flatMap(({ data }) => data.methods), ...texts]);
}

/** The method that a building block names: a row of a method, or a Kader about one. */
const methodOfBlock = ({ name, attributes }: Component): string[] =>
  [attributes.get("methode"), name === "Methodiek" ? attributes.get("id") : undefined].filter(
    (id) => typeof id === "string",
  );

/** The id of the method whose page an address leads to, or nothing. */
const methodIn = (url: string) =>
  url.startsWith(address.methods) ? (url.slice(address.methods.length).split("/")[0] ?? "") : "";

/** A file with mistakes may be the one that names it. */
const someUnread = ({ documents }: Reading) => documents.some(({ entry, mdx }) => !entry || mdx?.broken);

const lonely = (document: MethodDocument): Problem =>
  problemAt(
    document,
    [],
    "niets verwijst naar deze methodiek.",
    `noem ${document.id} onder methods van een aanbeveling of casus, onder related van een methodiek, of in een tekst.`,
  );
