/**
 * What each registry (kind of files) is: how its files are read, and what becomes of an entry on the site. A new
 * registry adds its row; the compiler refuses one that leaves something open.
 */
import type { z } from "zod";
import type { Aid } from "../schema/aid.ts";
import { aid } from "../schema/aid.ts";
import { casus } from "../schema/casus.ts";
import { contact } from "../schema/contact.ts";
import { figure } from "../schema/figure.ts";
import { law } from "../schema/law.ts";
import { lessonMinutes } from "../schema/lesson.ts";
import { method } from "../schema/method.ts";
import { page } from "../schema/page.ts";
import { recommendation } from "../schema/recommendation.ts";
import { sitePage } from "../schema/site-page.ts";
import { sourcePath } from "../schema/source-path.ts";
import { source } from "../schema/source.ts";
import { term } from "../schema/term.ts";
import { fold } from "./fold.ts";
import { address } from "./addresses.ts";
import type { RegistryData, RegistryName } from "./content.ts";

type Named = { id: string };

export type Registry<K extends RegistryName> = {
  /** Below content/. */
  folder: string;
  /** Whether its files stand in a folder below that one, whose name becomes the entry's section. */
  sections: "none" | "optional" | "required";
  format: "yaml" | "mdx";
  schema: z.ZodType<RegistryData[K]>;
  /** For counts and messages: one, more. */
  names: [string, string];
  article: "de" | "het";
  /** What ids.lock.json keeps: the id, the id on its page (page#id), or nothing where it stands in no address. */
  locked: "id" | "page#id" | "no";
  /** Where it is shown: on a page of its own, in a list with its id as anchor, or only where a text or an aid names it. */
  shown: "page" | "list" | "within";
  /** What in its data is a place on its own page, beside the headings and boxes of its text. */
  places: (data: RegistryData[K], ofAid: (aid: Aid) => readonly Named[]) => readonly Named[];
  /** Its pages beside the first; `data` is absent where the file has mistakes. */
  morePages: (id: string, data: RegistryData[K] | undefined) => string[];
  /** What readers call one, in a single word. */
  word: string;
  /** In the list from A to Z: its word and name there, and whether its other names are listed; null: not in the list. */
  az: { word?: (data: RegistryData[K]) => string; name?: (data: RegistryData[K]) => string; aliases: boolean } | null;
  /** What the page on checks calls all of them together; null: not counted there. */
  counted: string | null;
};

const none = () => [];

export const registries: { [K in RegistryName]: Registry<K> } = {
  page: {
    ...{ folder: "richtlijn", sections: "optional", format: "mdx", schema: page },
    ...{ names: ["bladzijde", "bladzijden"], article: "de", word: "bladzijde" },
    ...{ locked: "id", shown: "page", places: none, morePages: none },
    az: { aliases: true },
    counted: "Bladzijden van de richtlijn",
  },
  recommendation: {
    ...{ folder: "aanbevelingen", sections: "required", format: "mdx", schema: recommendation },
    ...{ names: ["aanbeveling", "aanbevelingen"], article: "de", word: "aanbeveling" },
    ...{ locked: "page#id", shown: "within", places: none, morePages: none },
    az: { aliases: true },
    counted: "Aanbevelingen",
  },
  aid: {
    ...{ folder: "hulpmiddelen", sections: "none", format: "yaml", schema: aid },
    ...{ names: ["hulpmiddel", "hulpmiddelen"], article: "het", word: "hulpmiddel" },
    ...{ locked: "id", shown: "page" },
    places: (data, ofAid) => ofAid(data),
    morePages: (id) => [
      ...[address.aidOverview(id), address.embed(id), address.slides(id)],
      ...lessonMinutes.map((minutes) => address.lesson(id, minutes)),
    ],
    az: { aliases: true },
    counted: "Hulpmiddelen",
  },
  figure: {
    ...{ folder: "figuren", sections: "none", format: "yaml", schema: figure },
    ...{ names: ["figuur", "figuren"], article: "de", word: "figuur" },
    ...{ locked: "no", shown: "within", places: none, morePages: none },
    az: null,
    counted: null,
  },
  method: {
    ...{ folder: "methodieken", sections: "none", format: "mdx", schema: method },
    ...{ names: ["methodiek", "methodieken"], article: "de", word: "methodiek" },
    ...{ locked: "id", shown: "page", morePages: none },
    places: (data) => [...data.format, ...(data.size === "met-stappen" ? data.steps : [])],
    az: { word: ({ kind }) => kind, aliases: true },
    counted: "Methodieken",
  },
  casus: {
    ...{ folder: "casussen", sections: "none", format: "mdx", schema: casus },
    ...{ names: ["casus", "casussen"], article: "de", word: "casus" },
    ...{ locked: "id", shown: "page", morePages: none },
    places: ({ questions }) => questions,
    az: { aliases: true },
    counted: "Casussen",
  },
  term: {
    ...{ folder: "begrippen", sections: "none", format: "yaml", schema: term },
    ...{ names: ["begrip", "begrippen"], article: "het", word: "begrip" },
    ...{ locked: "id", shown: "list", places: none, morePages: none },
    az: { aliases: true },
    counted: "Begrippen",
  },
  source: {
    ...{ folder: "bronnen", sections: "none", format: "yaml", schema: source },
    ...{ names: ["bron", "bronnen"], article: "de", word: "bron" },
    ...{ locked: "id", shown: "list", places: none },
    morePages: (id, data) => (data?.kind === "brontekst" ? [address.sourcePath(id), address.accountOf(id)] : []),
    az: null,
    counted: "Bronnen",
  },
  sourcePath: {
    ...{ folder: "bronpaden", sections: "none", format: "mdx", schema: sourcePath },
    ...{ names: ["pad door een bron", "paden door een bron"], article: "het", word: "bron" },
    ...{ locked: "id", shown: "page", places: none, morePages: none },
    az: { aliases: true },
    counted: "Paden door een bron",
  },
  law: {
    ...{ folder: "wetgeving", sections: "none", format: "yaml", schema: law },
    ...{ names: ["wettelijke grond", "wettelijke gronden"], article: "de", word: "wetgeving" },
    ...{ locked: "id", shown: "list", places: none, morePages: none },
    // The label with its subject, unless the label says that already.
    az: {
      name: ({ label, title }) => (fold(label).includes(fold(title)) ? label : `${label}: ${title}`),
      aliases: true,
    },
    counted: "Wettelijke gronden",
  },
  contact: {
    ...{ folder: "contacten", sections: "none", format: "yaml", schema: contact },
    ...{ names: ["contact", "contacten"], article: "het", word: "contact" },
    ...{ locked: "no", shown: "within", places: none, morePages: none },
    az: null,
    counted: null,
  },
  sitePage: {
    ...{ folder: "site", sections: "optional", format: "mdx", schema: sitePage },
    ...{ names: ["bladzijde over de site", "bladzijden over de site"], article: "de", word: "bladzijde" },
    ...{ locked: "id", shown: "page", places: none, morePages: none },
    az: { aliases: true },
    counted: null,
  },
};
export const registryNames = Object.keys(registries) as RegistryName[];
