/** The texts of an edition, and what changed between two. */
import { longMonth } from "./dates.ts";

export const editionsText = {
  title: (name: string) => `Editie van ${longMonth(name)}`,
  description: (name: string) =>
    `De aanbevelingen zoals ze in ${longMonth(name)} luidden, met wat er veranderde sinds de editie ervoor.`,
  lede: "Dit is de tekst van die maand. Hij verandert niet meer, dus je kan ernaar verwijzen.",
  now: "Wat er vandaag staat, lees je in de richtlijn.",
  changed: (before: string) => `Wat veranderde sinds ${longMonth(before)}`,
  same: (before: string) => `Dezelfde woorden als in ${longMonth(before)}.`,
  fresh: "Nieuw in deze editie.",
  gone: "Staat er niet meer in",
  how: "Wat doorstreept is, verdween. Wat onderstreept is, kwam erbij.",
  recommendation: "Aanbevelingen",
  aid: "Hulpmiddelen",
  editions: "Lees de tekst van een vroegere editie",
} as const;
