/** content/structuur.yaml names every page, recommendation, aid, method and case exactly once, and nothing else. */
import { guidelineParts } from "../model/addresses.ts";
import type { RegistryName } from "../model/content.ts";
import { singles } from "../model/files.ts";
import { registries } from "../model/registries.ts";
import { type Path, type Problem, problemAt } from "../reader/problems.ts";
import type { Reading } from "../reader/read.ts";
import { didYouMean } from "../reader/suggest.ts";
import { collectIds } from "./known-ids.ts";
import type { Rule } from "./rule.ts";

/** The principles' names stand in addresses that courses link to. */
const principles = [
  "persoon-centraal",
  "participatief-werken",
  "rolverdeling-en-teamsamenstelling",
  "reflectief-handelen",
  "informatie-uitwisselen",
  "interactief-teamoverleg",
  "samenwerkingscompetenties",
  "sociale-dynamieken",
];

type Listed = { id: string; path: Path };

/** Checks structuur.yaml against the files, both ways. */
export const checkStructure: Rule = (reading) => {
  const { structure } = reading.content;
  if (!reading.singles.structure.sound) return [];
  const groups = (field: "aids" | "methods"): Listed[] =>
    structure[field].flatMap(({ entries }, at) => listed([field, at, "entries"], entries));
  const parts = guidelineParts.flatMap((part) => compare(reading, "page", listed([part], structure[part]), part, part));
  return [
    ...parts,
    ...compare(reading, "aid", groups("aids"), "aids"),
    ...compare(reading, "method", groups("methods"), "methods"),
    ...compare(reading, "casus", listed(["cases"], structure.cases), "cases"),
    ...recommendations(reading),
    ...groupIds(reading),
    ...alsoServing(reading),
    ...contractPrinciples(reading),
  ];
};

const listed = (path: Path, ids: readonly string[]): Listed[] =>
  ids.map((id, index) => ({ id, path: [...path, index] }));

/** One list of structuur.yaml against the files that should be in it: those of a kind, or of one of its sections. */
function compare(reading: Reading, kind: RegistryName, list: Listed[], field: string, section?: string): Problem[] {
  const place = reading.singles.structure;
  const { names, article } = registries[kind];
  const all = reading.documents.filter((document) => document.kind === kind);
  const files = section === undefined ? all : all.filter((document) => document.section === section);
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const { id, path } of list) {
    if (seen.has(id)) {
      problems.push(problemAt(place, path, `"${id}" staat hier twee keer.`, "schrap er één."));
    } else if (!files.some((document) => document.id === id)) {
      const elsewhere = all.find((document) => document.id === id);
      const known = files.map((document) => document.id);
      const hint = elsewhere ? ` Wel is er ${elsewhere.file}.` : didYouMean(id, known);
      problems.push(
        problemAt(place, path, `hier hoort geen ${names[0]} "${id}".${hint}`, "verbeter de naam, of schrap de regel."),
      );
    }
    seen.add(id);
  }
  const forgotten = files.filter(({ id }) => !seen.has(id));
  const message = `niets zegt waar ${article === "de" ? "deze" : "dit"} ${names[0]} komt.`;
  return problems.concat(
    forgotten.map((document) =>
      problemAt(document, [], message, `voeg ${document.id} toe in content/${singles.structure.file} onder ${field}.`),
    ),
  );
}

function recommendations(reading: Reading): Problem[] {
  const place = reading.singles.structure;
  const { byPage, known } = collectIds(reading);
  const lists = reading.content.structure.recommendations;
  const unknown = Object.keys(lists)
    .filter((page) => !known.page.has(page))
    .map((page) => {
      const message = `er is geen bladzijde "${page}".${didYouMean(page, known.page)}`;
      return problemAt(place, ["recommendations", page], message, "verbeter de naam, of schrap het blok.");
    });
  const pages = new Set([...Object.keys(lists), ...byPage.keys()]);
  const lacking = [...pages].flatMap((page) => {
    const list = listed(["recommendations", page], lists[page] ?? []);
    return compare(reading, "recommendation", list, `recommendations → ${page}`, page);
  });
  return [...unknown, ...lacking];
}

/** Group ids become anchors on the page that lists them. */
function groupIds(reading: Reading): Problem[] {
  const place = reading.singles.structure;
  return (["aids", "methods"] as const).flatMap((field) =>
    reading.content.structure[field].flatMap(({ id }, at, all) =>
      all.findIndex((other) => other.id === id) < at
        ? [problemAt(place, [field, at, "id"], `er is al een groep "${id}".`, "geef elke groep een eigen id.")]
        : [],
    ),
  );
}

/** A method may serve a need beside that of its own group: it is named there once, and not where it stands already. */
function alsoServing(reading: Reading): Problem[] {
  const place = reading.singles.structure;
  const known = reading.documents.flatMap(({ kind, id }) => (kind === "method" ? id : []));
  return reading.content.structure.methods.flatMap(({ entries, also }, at) =>
    also.flatMap((id, index) => {
      const path = ["methods", at, "also", index];
      if (!known.includes(id))
        return problemAt(place, path, `er is geen methodiek "${id}".${didYouMean(id, known)}`, "verbeter de naam.");
      const isTwice = entries.includes(id) || also.indexOf(id) < index;
      return isTwice ? problemAt(place, path, `"${id}" staat al in deze groep.`, "schrap het hier.") : [];
    }),
  );
}

function contractPrinciples(reading: Reading): Problem[] {
  return principles
    .filter((id) => !reading.content.structure.principes.includes(id))
    .map((id) =>
      problemAt(
        reading.singles.structure,
        ["principes"],
        `het principe "${id}" ontbreekt.`,
        "zet het terug; lessen verwijzen naar dit adres.",
      ),
    );
}
