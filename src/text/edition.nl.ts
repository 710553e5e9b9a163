/** The whole guideline as one document: on screen, on paper, as a PDF. */
import { longDate } from "./dates.ts";

const megabytes = new Intl.NumberFormat("nl-BE", { maximumFractionDigits: 1, minimumFractionDigits: 1 });

export const editionText = {
  heading: "De hele richtlijn in één keer",
  title: "De hele richtlijn",
  description:
    "De hele richtlijn op één bladzijde, van het voorwoord tot het slotwoord, om na elkaar te lezen of af te drukken.",
  summary: "Van het voorwoord tot het slotwoord, om na elkaar te lezen of af te drukken.",
  read: "Lees de hele richtlijn na elkaar, of druk ze af",
  checked: (date: string) => `Inhoud laatst nagekeken op ${longDate(date)}.`,
  online:
    "De hulpmiddelen, de methodieken en de uitleg van de wet staan op de site zelf. Daar vind je ook altijd de nieuwste tekst:",
  contents: "Inhoud",
  own: "Wat in deze tekst van de makers komt",
  pdf: "De hele richtlijn als pdf",
  /** What one wants to know before one fetches it. */
  about: (bytes: number, pages: number, date: string) =>
    `${megabytes.format(bytes / 1e6)} MB, ${pages} bladzijden, gemaakt op ${longDate(date)}`,
};
