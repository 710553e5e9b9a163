/** The Dutch around an aid or a method as one file. */
import { longDate } from "./dates.ts";

export const fileText = {
  take: "Neem mee als bestand",
  file: "Bestand",
  title: "Over dit bestand",
  what: (date: string, law: string | undefined) =>
    `Dit is een los bestand. De inhoud is nagekeken op ${longDate(date)}${law ? `, de wetgeving op ${longDate(law)}` : ""}.`,
  version: "Versie",
  content: "Inhoud nagekeken",
  law: "Wetgeving nagekeken",
  noLaw: "in dit bestand staat geen wettelijke grond",
  newest: "Nieuwste versie",
  qr: (url: string) => `QR-code die naar ${url} leidt`,
  stays:
    "Wat je hier antwoordt of schrijft, staat alleen in dit venster. Het bestand verstuurt niets, en als je het sluit, bewaart het niets.",
  links:
    "Het bestand werkt zonder internet. Een link met een pijl (↗) opent een bladzijde op het internet, meestal van de site. Daarvoor heb je wel internet nodig.",
  cannot: "Dit kan alleen op de site:",
  examples: "De voorbeelden staan op de site",
  always: ["de nieuwste versie lezen: dit bestand verandert niet meer", "zoeken in de hele richtlijn"],
  inLink: "je antwoorden in een link bewaren of doorgeven",
  keep: "je antwoorden op dit toestel bewaren",
  camera: "codes met de camera lezen: typ of plak ze hier",
  notWithRun: ["de minuten voor het geheel in een link meegeven"],
  late: "De knoppen hieronder werken hier niet. Misschien kijk je in een mailprogramma, of laat dit toestel geen scripts toe. Bewaar het bestand en open het in een browser.",
} as const;
