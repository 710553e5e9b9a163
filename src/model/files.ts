/** Which files of content/ are what: the entries of the registries, the files that exist once, and the rest. */
import type { z } from "zod";
import { changes } from "../schema/changes.ts";
import { searchLanguage } from "../schema/search-language.ts";
import { errata, omitted, questions, site, structure } from "../schema/site.ts";
import type { RegistryName, SingleName, Singles } from "./content.ts";
import { type Registry, registries, registryNames } from "./registries.ts";

export type Single<T = unknown> = { file: string; schema: z.ZodType<T>; optional: boolean };

export const singles: { [S in SingleName]: Single<Singles[S]> } = {
  site: { file: "site.yaml", schema: site, optional: false },
  structure: { file: "structuur.yaml", schema: structure, optional: false },
  questions: { file: "vragen.yaml", schema: questions, optional: false },
  omitted: { file: "verantwoording/weggelaten.yaml", schema: omitted, optional: true },
  errata: { file: "verantwoording/errata.yaml", schema: errata, optional: true },
  language: { file: "zoektaal.yaml", schema: searchLanguage, optional: false },
  changes: { file: "wijzigingen.yaml", schema: changes, optional: false },
};
export const singleNames = Object.keys(singles) as SingleName[];

/** Frozen texts of editions (npm run edition): they are shown as they were, so no rule of today looks at them. */
export const editionsFolder = "edities/";
export const inventoryFile = "verantwoording/inventaris.tsv";

/** Files in content/ that other tools read, or people. */
export const otherFiles = [inventoryFile, "LEESMIJ.md", "spelling.txt", "eigennamen.txt", "ids.lock.json"];

/** Which files a kind reads, as an editor writes them: aanbevelingen/<map>/<naam>.mdx */
export function shownPattern({
  folder,
  sections,
  format,
}: Pick<Registry<RegistryName>, "folder" | "sections" | "format">): string {
  const section = { none: "", optional: "[<map>/]", required: "<map>/" }[sections];
  return `${folder}/${section}<naam>.${format}`;
}

/** The kind and section of a file below content/, or undefined where nothing reads it. */
export function registryOf(file: string): { kind: RegistryName; id: string; section?: string } | undefined {
  for (const kind of registryNames) {
    const { folder, sections, format } = registries[kind];
    const section = { none: "", optional: "(?:(?<section>[^/]+)/)?", required: "(?<section>[^/]+)/" }[sections];
    const groups = new RegExp(`^${folder}/${section}(?<id>[^/]+)\\.${format}$`).exec(file)?.groups;
    if (groups?.id === undefined) continue;
    return groups.section === undefined ? { kind, id: groups.id } : { kind, id: groups.id, section: groups.section };
  }
  return undefined;
}
