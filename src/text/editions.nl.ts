/** The texts of an edition, and what changed between two. */
import { longMonth } from "./dates.ts";

export const editionsText = {
  title: (name: string) => `Editie van ${longMonth(name)}`,
  description: (name: string, before: string | undefined) =>
    `De aanbevelingen zoals ze in ${longMonth(name)} luidden${before === undefined ? "" : ", met wat er veranderde sinds de editie ervoor"}.`,
  lede: "Dit is de tekst van die maand. Hij verandert niet meer, dus je kan ernaar verwijzen.",
  places: "Als je naar één aanbeveling verwijst, neem dan de link onder haar titel.",
  now: "Wat er vandaag staat, lees je in de richtlijn.",
  changed: (before: string) => `Wat veranderde sinds ${longMonth(before)}`,
  same: (before: string) => `Dezelfde woorden als in ${longMonth(before)}.`,
  fresh: "Nieuw in deze editie.",
  gone: "Staat er niet meer in",
  changeOf: (title: string, name: string) =>
    `${title}${/[?!]$/.test(title) ? " Wat" : ": wat"} veranderde in ${longMonth(name)}`,
  changeDescription: (title: string, before: string, name: string) =>
    `Hoe de tekst van ‘${title}’ veranderde tussen ${longMonth(before)} en ${longMonth(name)}, woord voor woord.`,
  changeLede: (before: string, name: string) =>
    `Zo veranderde deze tekst van de editie van ${longMonth(before)} naar die van ${longMonth(name)}.`,
  how: "Wat doorstreept is, verdween. Wat onderstreept is, kwam erbij.",
  onlyChanged: "Alinea’s waarin niets veranderde, staan er niet bij.",
  whole: "Lees de hele tekst van deze editie",
  recommendation: "Aanbevelingen",
  aid: "Hulpmiddelen",
  between: "Lees woord voor woord wat er het laatst aan deze tekst veranderde",
  editions: "Lees de tekst van een editie, die niet meer verandert",
  lasting: (name: string) => `De tekst van ${longMonth(name)}, die niet meer verandert`,
} as const;
