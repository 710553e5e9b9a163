/** Which fields of which registry point to what: the table behind references.ts. */
import { type AidReference, factsOf } from "../domain/kinds.ts";
import type { RegistryData, RegistryName } from "../model/content.ts";
import type { Path } from "../reader/problems.ts";

/** What an id can point to: an entry of a registry, or one of the rest. */
export type Target = RegistryName | "item" | "notice" | "method or Kader";
export type Reference = Omit<AidReference, "to"> & { to: Target };

/** What each registry points to beside what every entry does. */
const own: { [K in RegistryName]: (data: RegistryData[K]) => Reference[] } = {
  page: () => [],
  recommendation: ({ methods, aids, terms }) => [
    ...each(["methods"], methods, "method or Kader"),
    ...each(["aids"], aids, "aid"),
    ...each(["terms"], terms, "term"),
  ],
  aid: (aid) => [
    ...each(["pages"], aid.pages, "page"),
    ...each(["notices"], aid.notices, "notice"),
    ...aid.lesson.plans.flatMap(({ cases }, at) => each(["lesson", "plans", at, "cases"], cases, "casus")),
    ...factsOf(aid.kind).references(aid),
  ],
  figure: () => [],
  method: ({ principles, related }) => [
    ...each(["principles"], principles, "page"),
    ...each(["related"], related, "method"),
  ],
  casus: ({ recommendations, aids, methods }) => [
    ...each(["recommendations"], recommendations, "recommendation"),
    ...each(["aids"], aids, "aid"),
    ...each(["methods"], methods, "method or Kader"),
  ],
  term: ({ see }) => each(["see"], see, "term"),
  source: () => [],
  // It bears the name of its source.
  sourcePath: ({ id, session }) => [
    { path: ["id"], id, to: "source" },
    ...(session?.parts ?? []).flatMap((part, at): Reference[] =>
      part.kind === "method" || part.kind === "aid"
        ? [{ path: ["session", "parts", at, "name"], id: part.name, to: part.kind }]
        : [],
    ),
  ],
  law: () => [],
  contact: () => [],
  sitePage: ({ under }) => (under === undefined ? [] : [{ path: ["under"], id: under, to: "sitePage" }]),
};

/** Everything an entry points to. */
export const referencesOf = <K extends RegistryName>(kind: K, data: RegistryData[K]): Reference[] => [
  ...each(["sources"], data.sources, "source"),
  ...each(["items"], data.items, "item"),
  ...origins(data),
  ...own[kind](data),
];

/** The same target for every id of a list. */
export function each(path: Path, ids: readonly string[], to: Target): Reference[] {
  return ids.map((id, index) => ({ path: [...path, index], id, to }));
}

/** Every `{ source, place }` in the data, however deep. */
export function origins(data: unknown, path: Path = []): Reference[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => origins(item, [...path, index]));
  if (typeof data !== "object" || data === null) return [];
  const { source, place } = data as { source?: unknown; place?: unknown };
  if (typeof source === "string" && typeof place === "string")
    return [{ path: [...path, "source"], id: source, to: "source" }];
  return Object.entries(data).flatMap(([key, value]) => origins(value, [...path, key]));
}
