/** Which files are what: a table of all registries (kinds of files), and of the files that exist once. */
import type { z } from "zod";
import { aid } from "../schema/aid.ts";
import { figure } from "../schema/figure.ts";
import { page } from "../schema/page.ts";
import { recommendation } from "../schema/recommendation.ts";
import { casus, contact, law, method, source, term } from "../schema/registries.ts";
import { errata, omitted, questions, site, structure } from "../schema/site.ts";
import type { RegistryData, RegistryName, SingleName, Singles } from "./content.ts";

export type Registry<T = unknown> = {
  /** Below content/. */
  folder: string;
  /** Whether its files stand in a folder below that one, whose name becomes the entry's section. */
  sections: "none" | "optional" | "required";
  format: "yaml" | "mdx";
  schema: z.ZodType<T>;
  /** For counts and messages: one, more. */
  names: [string, string];
  article: "de" | "het";
};

export const registries: { [K in RegistryName]: Registry<RegistryData[K]> } = {
  page: {
    folder: "richtlijn",
    sections: "optional",
    format: "mdx",
    schema: page,
    names: ["bladzijde", "bladzijden"],
    article: "de",
  },
  recommendation: {
    folder: "aanbevelingen",
    sections: "required",
    format: "mdx",
    schema: recommendation,
    names: ["aanbeveling", "aanbevelingen"],
    article: "de",
  },
  aid: {
    folder: "hulpmiddelen",
    sections: "none",
    format: "yaml",
    schema: aid,
    names: ["hulpmiddel", "hulpmiddelen"],
    article: "het",
  },
  figure: {
    folder: "figuren",
    sections: "none",
    format: "yaml",
    schema: figure,
    names: ["figuur", "figuren"],
    article: "de",
  },
  method: {
    folder: "methodieken",
    sections: "none",
    format: "mdx",
    schema: method,
    names: ["methodiek", "methodieken"],
    article: "de",
  },
  casus: {
    folder: "casussen",
    sections: "none",
    format: "mdx",
    schema: casus,
    names: ["casus", "casussen"],
    article: "de",
  },
  term: {
    folder: "begrippen",
    sections: "none",
    format: "yaml",
    schema: term,
    names: ["begrip", "begrippen"],
    article: "het",
  },
  source: {
    folder: "bronnen",
    sections: "none",
    format: "yaml",
    schema: source,
    names: ["bron", "bronnen"],
    article: "de",
  },
  law: {
    folder: "wetgeving",
    sections: "none",
    format: "yaml",
    schema: law,
    names: ["wettelijke grond", "wettelijke gronden"],
    article: "de",
  },
  contact: {
    folder: "contacten",
    sections: "none",
    format: "yaml",
    schema: contact,
    names: ["contact", "contacten"],
    article: "het",
  },
};
export const registryNames = Object.keys(registries) as RegistryName[];

export type Single<T = unknown> = { file: string; schema: z.ZodType<T>; optional: boolean };

export const singles: { [S in SingleName]: Single<Singles[S]> } = {
  site: { file: "site.yaml", schema: site, optional: false },
  structure: { file: "structuur.yaml", schema: structure, optional: false },
  questions: { file: "vragen.yaml", schema: questions, optional: false },
  omitted: { file: "verantwoording/weggelaten.yaml", schema: omitted, optional: true },
  errata: { file: "verantwoording/errata.yaml", schema: errata, optional: true },
};
export const singleNames = Object.keys(singles) as SingleName[];

/** Frozen texts of earlier editions (npm run edition): no page shows them, so no rule looks at them. */
export const editionsFolder = "edities/";
export const inventoryFile = "verantwoording/inventaris.tsv";

/** Files in content/ that other tools read, or people. */
export const otherFiles = [
  inventoryFile,
  "LEESMIJ.md",
  "zoektaal.yaml",
  "spelling.txt",
  "eigennamen.txt",
  "ids.lock.json",
];

/** Which files a kind reads, as an editor writes them: aanbevelingen/<map>/<naam>.mdx */
export function shownPattern({ folder, sections, format }: Registry): string {
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
