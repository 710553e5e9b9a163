/** Every address of the site is made here; nothing else writes a path by hand. */

export const address = {
  home: "/",
  guideline: "/richtlijn/",
  model: "/richtlijn/principes/",
  kader: (id: string) => `/richtlijn/kader/${id}/`,
  principe: (id: string) => `/richtlijn/principes/${id}/`,
  beleid: (id: string) => `/richtlijn/beleid/${id}/`,
  aids: "/hulpmiddelen/",
  aid: (id: string) => `/hulpmiddelen/${id}/`,
  aidOverview: (id: string) => `/hulpmiddelen/${id}/overzicht/`,
  aidData: (id: string) => `/hulpmiddelen/${id}.json`,
  citation: (key: string, form: "bib" | "ris") => `/citeer/${key}.${form}`,
  qr: (key: string) => `/qr/${key}.svg`,
  embed: (id: string) => `/embed/${id}/`,
  methods: "/methodieken/",
  method: (id: string) => `/methodieken/${id}/`,
  cases: "/casussen/",
  casus: (id: string) => `/casussen/${id}/`,
  terms: "/begrippen/",
  term: (id: string) => `/begrippen/#${id}`,
  laws: "/wetgeving/",
  lawUses: "/wetgeving/gebruik/",
  law: (id: string) => `/wetgeving/#${id}`,
  sources: "/bronnen/",
  source: (id: string) => `/bronnen/#${id}`,
  sourcePath: (id: string) => `/bronnen/${id}/`,
  account: "/verantwoording/",
  accountOf: (id: string) => `/verantwoording/${id}/`,
  search: "/zoeken/",
  az: "/a-z/",
  about: "/over/",
  privacy: "/privacy/",
  accessibility: "/toegankelijkheid/",
  checks: "/controle/",
  forProfessionals: "/voor/professionals/",
  forStudents: "/voor/studenten/",
  forTeachers: "/voor/lesgevers/",
} as const;

/** The folder of a guideline page decides its address. */
export function pageAddress(section: string | undefined, id: string): string {
  if (section === "kader") return address.kader(id);
  if (section === "principes") return address.principe(id);
  if (section === "beleid") return address.beleid(id);
  return address.model;
}

/** The site that an outside address leads to, as readers know it. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, "");

/** The full address of a path, for citations, print and QR codes. */
export function absolute(path: string, site: URL | string | undefined): string {
  return new URL(path, site ?? "https://pris.example").href;
}
