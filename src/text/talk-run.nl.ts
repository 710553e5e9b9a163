/** The Dutch of a talk that has begun, of its outline and of its sheet. */
import { longDate } from "./dates.ts";

export const beforeTitle = "Vóór jullie beginnen";
export const beforeHow = "Neem deze punten samen door en vink ze af.";
export const people = "Wie zit er aan tafel?";
export const peopleHow = "Een functie of vakgebied volstaat.";
export const begin = "Begin het gesprek";
export const questionOf = (n: number, total: number) => `vraag ${n} van ${total}`;
export const what = "Wat spreken we af?";
export const who = "Wie neemt wat op zich?";
export const noteHow = "Zet elke afspraak op een nieuwe regel. Noteer niets waaraan een cliënt te herkennen is.";
export const memory =
  "Wat jullie noteren, staat alleen in dit venster. Het verdwijnt zodra je het venster sluit of een andere bladzijde opent.";
export const take = "Kopieer of druk af wat je wil houden.";
export const previous = "Vorige";
export const next = "Volgende";
export const nextTheme = (title: string) => `Volgende: ${title}`;
export const roundOff = "Rond af";
export const closing = "Afronding";
export const closingTitle = "Rond het gesprek af";
export const toAgreed = "Toon onze afspraken";
export const agreed = "Onze afspraken";
export const discussedOn = (isoDate: string) => `Besproken op ${longDate(isoDate)}`;
export const atTable = "Aan tafel";
export const whoTakes = "Wie";
export const aboutTalk = "Over dit gesprek";
export const nothing = "Geen afspraak genoteerd.";
export const left = "Niet besproken";
export const back = "Terug naar het gesprek";
export const way = (many: string) => `De ${many} van dit gesprek`;
export const others = (many: string) => `Andere ${many}`;
export const wipeAll = "Wis alles en begin opnieuw";
export const readMore = "Lees verder:";
export const date = "Datum";
