/** Every address of the site is made here, but those of the files of search (search-files.ts); nothing else writes a path by hand. */
import type { LessonMinutes } from "../schema/lesson.ts";
import type { RegistryName } from "./content.ts";

/** The addresses of a site that stands at `base`, a path that begins and ends with a slash. */
export const addressesAt = (base: string) => ({
  home: base,
  guideline: `${base}richtlijn/`,
  model: `${base}richtlijn/principes/`,
  whole: `${base}richtlijn/afdruk/`,
  edition: (name: string) => `${base}editie/pris-${name}.pdf`,
  editionTexts: (name: string) => `${base}edities/${name}/`,
  editionChange: (name: string, place: string) => `${base}edities/${name}/${place}/`,
  kader: (id: string) => `${base}richtlijn/kader/${id}/`,
  principe: (id: string) => `${base}richtlijn/principes/${id}/`,
  beleid: (id: string) => `${base}richtlijn/beleid/${id}/`,
  selection: `${base}selectie/`,
  selectionOf: (id: string) => `${base}selectie/#p-van-${id}`,
  aids: `${base}hulpmiddelen/`,
  aid: (id: string) => `${base}hulpmiddelen/${id}/`,
  aidOverview: (id: string) => `${base}hulpmiddelen/${id}/overzicht/`,
  aidData: (id: string) => `${base}hulpmiddelen/${id}.json`,
  citation: (key: string, form: "bib" | "ris") => `${base}citeer/${key}.${form}`,
  qr: (key: string) => `${base}qr/${key}.svg`,
  aidFile: (id: string) => `${base}hulpmiddelen/${id}/los.html`,
  embed: (id: string) => `${base}embed/${id}/`,
  methods: `${base}methodieken/`,
  method: (id: string) => `${base}methodieken/${id}/`,
  methodCards: `${base}methodieken/kaarten/`,
  methodWords: `${base}methodieken/zoektaal.json`,
  run: (id: string) => `${base}methodieken/${id}/uitvoeren/`,
  runFile: (id: string) => `${base}methodieken/${id}/los.html`,
  embedRun: (id: string) => `${base}embed/methodieken/${id}/`,
  draaiboek: `${base}methodieken/draaiboek/`,
  cases: `${base}casussen/`,
  casus: (id: string) => `${base}casussen/${id}/`,
  terms: `${base}begrippen/`,
  term: (id: string) => `${base}begrippen/#${id}`,
  laws: `${base}wetgeving/`,
  lawUses: `${base}wetgeving/gebruik/`,
  law: (id: string) => `${base}wetgeving/#${id}`,
  review: `${base}nalezen/`,
  reviewPart: (id: string) => `${base}nalezen/${id}/`,
  sources: `${base}bronnen/`,
  source: (id: string) => `${base}bronnen/#${id}`,
  sourcePath: (id: string) => `${base}bronnen/${id}/`,
  account: `${base}verantwoording/`,
  accountOf: (id: string) => `${base}verantwoording/${id}/`,
  search: `${base}zoeken/`,
  az: `${base}a-z/`,
  sitePage: (id: string, section?: string) => `${base}${section === undefined ? "" : `${section}/`}${id}/`,
  about: `${base}over/`,
  privacy: `${base}privacy/`,
  accessibility: `${base}toegankelijkheid/`,
  checks: `${base}controle/`,
  changes: `${base}wijzigingen/`,
  change: (id: string) => `${base}wijzigingen/#${id}`,
  feed: `${base}wijzigingen.xml`,
  sitemap: `${base}sitemap.xml`,
  data: `${base}data/`,
  dataFile: (name: string) => `${base}data/${name}.json`,
  dataSchema: (name: string) => `${base}data/${name}.schema.json`,
  offline: `${base}onderweg/`,
  notKept: `${base}niet-bewaard/`,
  manifest: `${base}manifest.webmanifest`,
  forProfessionals: `${base}voor/professionals/`,
  forStudents: `${base}voor/studenten/`,
  forTeachers: `${base}voor/lesgevers/`,
  lessonPlans: `${base}voor/lesplannen/`,
  practice: `${base}oefenen/`,
  practiceDeck: `${base}oefenen/kaarten.json`,
  course: `${base}cursus/`,
  courseOf: (id: string) => `${base}cursus/#${id}`,
  lesson: (id: string, minutes: LessonMinutes) => `${base}cursus/${id}/les-${minutes}/`,
  slides: (id: string) => `${base}cursus/${id}/dias/`,
  readingList: `${base}bronnen/leeslijst/`,
  courseFile: (name: string, extension: string) => `${base}cursus/${name}.${extension}`,
});
export type Addresses = ReturnType<typeof addressesAt>;

/** The addresses of this site. */
export const address: Addresses = addressesAt("/");

/** The parts of the guideline, in reading order: folders of content/richtlijn/. */
export const guidelineParts = ["kader", "principes", "beleid"] as const;
export type GuidelinePart = (typeof guidelineParts)[number];

/** The one page of the guideline that stands in no part: the model. */
export const modelPageId = "pris-model";

/** The folder of a guideline page decides its address. */
export function pageAddress(section: string | undefined, id: string, at = address): string {
  const addresses: { [P in GuidelinePart]: (id: string) => string } = {
    kader: at.kader,
    principes: at.principe,
    beleid: at.beleid,
  };
  const part = guidelineParts.find((one) => one === section);
  return part ? addresses[part](id) : at.model;
}

/** Pages that exist whatever the content is, with the titles they bear. */
export const fixedPages = (at = address): { label: string; href: string }[] => [
  { label: "Startpagina", href: at.home },
  { label: "De richtlijn", href: at.guideline },
  { label: "Hulpmiddelen", href: at.aids },
  { label: "Methodieken", href: at.methods },
  { label: "Kaarten van methodieken", href: at.methodCards },
  { label: "Draaiboek", href: at.draaiboek },
  { label: "Mijn selectie", href: at.selection },
  { label: "Casussen", href: at.cases },
  { label: "Begrippen", href: at.terms },
  { label: "Wetgeving", href: at.laws },
  { label: "Waar welke wet gebruikt wordt", href: at.lawUses },
  { label: "Nalezen", href: at.review },
  { label: "Bronnen", href: at.sources },
  { label: "Leeslijst", href: at.readingList },
  { label: "Verantwoording", href: at.account },
  { label: "Zoeken", href: at.search },
  { label: "Van A tot Z", href: at.az },
];

/** Pages of content/site/ that other pages and courses link to: these have to be there. */
export const promisedPages = (at = address): string[] => [
  ...[at.about, at.privacy, at.accessibility, at.checks, at.changes, at.data, at.offline],
  ...[at.forProfessionals, at.forStudents, at.forTeachers, at.lessonPlans, at.practice, at.course],
];

/** What says where an entry stands: its id and its folder. */
export type Standing = { id: string; section?: string };
/** The pages of the guideline by id: a recommendation stands on the page of its folder. */
export type Pages = { get: (id: string) => Pick<Standing, "section"> | undefined };

type Stands = (entry: Standing) => string | undefined;

/** Where an entry of each registry stands: on a page of its own, at an anchor, or nowhere by itself. */
const entryAddresses = (at: Addresses, pages: Pages) =>
  ({
    page: ({ id, section }) => pageAddress(section, id, at),
    recommendation: ({ id, section = "" }) => {
      const page = pages.get(section);
      return page && `${pageAddress(page.section, section, at)}#${id}`;
    },
    aid: ({ id }) => at.aid(id),
    figure: () => undefined,
    method: ({ id }) => at.method(id),
    casus: ({ id }) => at.casus(id),
    term: ({ id }) => at.term(id),
    source: ({ id }) => at.source(id),
    sourcePath: ({ id }) => at.sourcePath(id),
    law: ({ id }) => at.law(id),
    contact: () => undefined,
    sitePage: ({ id, section }) => at.sitePage(id, section),
  }) satisfies { [K in RegistryName]: Stands };

/** The address of an entry, with its anchor where it stands among others; undefined where it has none of its own. */
export const addressOfEntry = (registry: RegistryName, entry: Standing, pages: Pages, at = address) =>
  (entryAddresses(at, pages)[registry] as Stands)(entry);

/** The page of an address, without the place on it. */
export const pageOf = (href: string): string => href.split("#")[0] ?? href;

/** The site that an outside address leads to, as readers know it. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, "");

/** The full address of a path, for citations, print and QR codes. */
export function absolute(path: string, site: URL | string | undefined): string {
  return new URL(path, site ?? "https://pris.example").href;
}
