/** Which fields of which kind point to what: the table behind references.ts. */
import type { Aid } from "../schema/aid.ts";
import type { Entry, RegistryData, RegistryName } from "../model/content.ts";
import type { Path } from "../reader/problems.ts";
import type { Document } from "../reader/read.ts";

/** What an id can point to: an entry of a kind, or one of the rest. */
export type Target = RegistryName | "item" | "notice" | "method or Kader";
export type Reference = { path: Path; id: string; to: Target };

/** Everything a file of a kind points to. */
export function referencesOf(document: Document): Reference[] {
  const entry = document.entry as Entry<RegistryData[RegistryName]>;
  const common = [
    ...each(["sources"], entry.data.sources, "source"),
    ...each(["items"], entry.data.items, "item"),
    ...origins(entry.data),
  ];
  switch (document.kind) {
    case "recommendation": {
      const data = entry.data as RegistryData["recommendation"];
      return [
        ...common,
        ...each(["methods"], data.methods, "method or Kader"),
        ...each(["aids"], data.aids, "aid"),
        ...each(["terms"], data.terms, "term"),
      ];
    }
    case "casus": {
      const data = entry.data as RegistryData["casus"];
      return [
        ...common,
        ...each(["recommendations"], data.recommendations, "recommendation"),
        ...each(["aids"], data.aids, "aid"),
        ...each(["methods"], data.methods, "method or Kader"),
      ];
    }
    case "term":
      return [...common, ...each(["see"], (entry.data as RegistryData["term"]).see, "term")];
    case "aid":
      return [...common, ...aidReferences(entry.data as Aid)];
    default:
      return common;
  }
}

function aidReferences(aid: Aid): Reference[] {
  const shared = [...each(["pages"], aid.pages, "page"), ...each(["notices"], aid.notices, "notice")];
  if (aid.kind === "kaarten") {
    const used = aid.exercises.map(({ recommendation }, at) => ({
      path: ["exercises", at, "recommendation"],
      id: recommendation,
    }));
    return [
      ...shared,
      ...used.flatMap(({ path, id }) => (id === undefined ? [] : [{ path, id, to: "recommendation" as const }])),
    ];
  }
  if (aid.kind === "keuzetabel") return shared;
  return [
    ...shared,
    ...aid.questions.flatMap(({ basis }, at) => each(["questions", at, "basis"], basis, "law")),
    ...aid.outcomes.flatMap(({ basis, consult, onward }, at) => [
      ...each(["outcomes", at, "basis"], basis, "law"),
      ...each(["outcomes", at, "consult"], consult, "contact"),
      ...onward.map((step, index) => ({
        path: ["outcomes", at, "onward", index, "aid"],
        id: step.aid,
        to: "aid" as const,
      })),
    ]),
  ];
}

/** The same target for every id of a list. */
export const each = (path: Path, ids: readonly string[], to: Target): Reference[] =>
  ids.map((id, index) => ({ path: [...path, index], id, to }));

/** Every `{ source, place }` in the data, however deep. */
export function origins(data: unknown, path: Path = []): Reference[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => origins(item, [...path, index]));
  if (typeof data !== "object" || data === null) return [];
  const { source, place } = data as { source?: unknown; place?: unknown };
  if (typeof source === "string" && typeof place === "string")
    return [{ path: [...path, "source"], id: source, to: "source" }];
  return Object.entries(data).flatMap(([key, value]) => origins(value, [...path, key]));
}
