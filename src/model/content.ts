/**
 * The content as plain data: the one shape that pages, tests and the check share. read.ts fills it from the files; pages
 * get it through src/components/site.ts.
 */
import type { MdxText } from "./mdx.ts";
import type { Aid } from "../schema/aid.ts";
import type { Figure } from "../schema/figure.ts";
import type { Page } from "../schema/page.ts";
import type { SitePage } from "../schema/site-page.ts";
import type { Recommendation } from "../schema/recommendation.ts";
import type { Casus } from "../schema/casus.ts";
import type { Contact } from "../schema/contact.ts";
import type { Law } from "../schema/law.ts";
import type { Method } from "../schema/method.ts";
import type { SourcePath } from "../schema/source-path.ts";
import type { Source } from "../schema/source.ts";
import type { Term } from "../schema/term.ts";
import type { Change } from "../schema/changes.ts";
import type { SearchLanguage } from "../schema/search-language.ts";
import type { Errata, Omitted, Questions, Site, Structure } from "../schema/site.ts";

/** What the data of one entry is, by kind. */
export type RegistryData = {
  page: Page;
  recommendation: Recommendation;
  aid: Aid;
  figure: Figure;
  method: Method;
  casus: Casus;
  term: Term;
  source: Source;
  sourcePath: SourcePath;
  law: Law;
  contact: Contact;
  sitePage: SitePage;
};
export type RegistryName = keyof RegistryData;

/** One entry of a kind. */
export type Entry<T> = {
  id: string;
  data: T;
  /** The MDX text; empty for YAML. */
  body: string;
  /** What stands in the body; absent for YAML. */
  mdx?: MdxText;
  /** From the project's root. */
  file: string;
  /** Folder: the part of the guideline (kader, principes, beleid) of a page; the page of a recommendation; voor. */
  section?: string;
};

/** One row of content/verantwoording/inventaris.tsv. */
export type InventoryItem = { id: string; bron: string; deel: string; soort: string; label: string };

/** The files that exist once. */
export type Singles = {
  site: Site;
  structure: Structure;
  questions: Questions;
  omitted: Omitted;
  errata: Errata;
  language: SearchLanguage;
  changes: Change[];
};
export type SingleName = keyof Singles;

/** The entries of each registry, by id. */
export type Registries = { [K in RegistryName]: Map<string, Entry<RegistryData[K]>> };
export type Content = Registries & Singles & { inventory: InventoryItem[] };

/** A whole without anything in it; readContent fills it, and tests can start from it. */
export function emptyContent(): Content {
  return {
    page: new Map(),
    recommendation: new Map(),
    aid: new Map(),
    figure: new Map(),
    method: new Map(),
    casus: new Map(),
    term: new Map(),
    source: new Map(),
    sourcePath: new Map(),
    law: new Map(),
    contact: new Map(),
    sitePage: new Map(),
    site: {
      name: "",
      shortName: "",
      description: "",
      publisher: "",
      year: 0,
      contact: null,
      adaptation: "",
      licence: "",
      reviewedOn: "",
      notices: {},
    },
    structure: { kader: [], principes: [], beleid: [], recommendations: {}, aids: [], methods: [], cases: [] },
    questions: { origin: { own: "" }, groups: [], questions: [] },
    omitted: [],
    errata: [],
    language: { groups: [], whole: [], light: [] },
    changes: [],
    inventory: [],
  };
}
