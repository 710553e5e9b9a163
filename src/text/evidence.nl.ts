/** The Dutch of the page on checks: what each command does, when it ran, and what its figures leave open. */
import type { FigureSet } from "../schema/check-figures.ts";
import { longDate } from "./dates.ts";
import { many } from "./numbers.ts";

const listed = new Intl.ListFormat("nl-BE");

export const setTexts: { [S in FigureSet]: { title: string; about: string } } = {
  cit: {
    title: "Bij elke nieuwe versie",
    about:
      "Ze kijkt de inhoud na, en test de code en de hele site, ook in een echte browser. Een gewicht telt wat je toestel ophaalt, gecomprimeerd.",
  },
  walks: {
    title: "Tests die lang duren",
    about:
      "Ze volgt de langste wegen, meet wat zoeken vraagt, en speelt na waarvoor mensen hier komen. De zoekvragen zijn in twee helften verdeeld. De eerste gebruikten we om het zoeken af te stellen, de tweede nooit. De tweede toont dus hoe het zoeken omgaat met vragen die we daar niet voor gebruikten.",
  },
  bench: {
    title: "Naast een andere site",
    about:
      "Ze zet deze site naast een site met dezelfde woorden, gemaakt met Starlight. Dat is een bekend programma voor sites met veel tekst. Elk cijfer is het middelste van drie metingen, behalve het gewicht van een zoekvraag: dat is één keer gemeten. Waar ‘tegenover Starlight’ staat, is 0,50 keer de helft van wat Starlight vraagt.",
  },
  growth: {
    title: "Als de site groeit",
    about:
      "Ze maakt de site ongeveer twee, vijf en tien keer zo groot, met kopieën van hulpmiddelen, methodieken, casussen en begrippen. Voor zoeken vermenigvuldigt ze alleen wat er te vinden is. Uit de twee grootste sites schatten we hoeveel bladzijden dezelfde machine aankan, als tijd en geheugen in hetzelfde tempo blijven groeien. Daarbij tellen we alleen het geheugen dat Node, het programma dat bouwt, uit zichzelf neemt. Als je die grens nadert, kan je Node eerst meer geheugen geven. Daarna kan je een deel apart bouwen.",
  },
};

export const evidence = {
  what: "Wat",
  found: "Gevonden",
  bar: "Grens",
  row: "Bladzijde",
  noBar: "",
  atMost: (bar: string) => `hoogstens ${bar}`,
  atLeast: (bar: string) => `minstens ${bar}`,
  missed: (found: string) => `${found}: niet gehaald`,
  on: (machine: string) =>
    `Gemeten op een machine met ${machine}. Op een andere machine kunnen de cijfers anders zijn.`,
  current: (date: string) =>
    `De cijfers hieronder zijn van ${longDate(date)}, en gaan over de site zoals je ze nu leest.`,
  stale: (date: string) =>
    `De cijfers hieronder zijn van ${longDate(date)}. Ze gaan over een vorige versie, want sindsdien veranderde de inhoud of de code.`,
  absent: "Van deze opdracht bewaarden we nog geen resultaat, dus staan hier geen cijfers.",
  open: "Ook de cijfers op deze bladzijde laten iets open. Deze lijst maakt een computer zelf:",
  proven: "Alle cijfers hieronder gaan over deze versie, en ze halen elk hun grens.",
  openAbsent: (title: string) => `Van ‘${title}’ is nog geen resultaat bewaard.`,
  openStale: (titles: readonly string[]) =>
    `De bewaarde resultaten van ${listed.format(titles.map((title) => `‘${title}’`))} gaan over een vorige versie.`,
  openMissed: (label: string, found: string, bar: string) =>
    `‘${label}’ haalt de grens niet: ${found} in plaats van ${bar}.`,
  openSkipped: (n: number) =>
    n === 1
      ? "Eén test kon niet lopen op de machine waarop we maten."
      : `${many(n)} tests konden niet lopen op de machine waarop we maten.`,
  accessibility: "Toegankelijkheid",
};
