/** The Dutch of practice that lasts. */
import { type Day, isoDay } from "../domain/oefenen/day.ts";
export { good, notGood, readMore } from "./kaarten.nl.ts";

const longDay = (day: Day) => new Date(isoDay(day)).toLocaleDateString("nl-BE", { dateStyle: "long", timeZone: "UTC" });

export const name = "Oefen elke dag";
export const late =
  "De oefeningen zijn er nog niet. Wacht even, of laad de bladzijde opnieuw. Hieronder vind je ze ook per principe.";
export const noScript =
  "Dag na dag oefenen werkt met een script, en dat staat uit in je browser. De oefeningen zelf staan hieronder, per principe, met de antwoorden erbij.";

// Before anything is kept.
export const off =
  "Je browser bewaart niets tot je op ‘Begin met oefenen’ drukt. Daarna houdt hij bij wat je oefende en wanneer het terugkomt, alleen op dit toestel. Wie dit toestel ook gebruikt, kan dat zien.";
export const start = "Begin met oefenen";
export const wiped = "Alles is van dit toestel gewist.";
export const wipedElsewhere = "Alles werd in een ander venster gewist. Wat je daarna nog antwoordde, is niet bewaard.";
export const bringBack = "Zet het terug";

// What opens when one asks for it.
export const settings = "Kies principes en aantal per dag";
export const keeping = "Reservekopie en wissen";
export const bringFile = "Zet een reservekopie terug";

// The day.
export const loading = "De oefeningen komen eraan …";
export const failed = "Dit kwam niet aan. Kijk na of je internet hebt en probeer opnieuw.";
export const again = "Probeer opnieuw";
export const todayLeft = (n: number) => `Vandaag nog ${n}`;
export const tomorrow = (n: number) => `morgen ${n}`;
export const changed = "Deze oefening veranderde sinds je ze de vorige keer deed. Daarom komt ze nu één keer terug.";
export const recall = "Wat weet je hier nog van? Zeg het eerst in je eigen woorden, en draai dan om.";
export const turn = "Draai om";
export const backSide = "Op de achterkant";
export const others = "Uitleg bij de andere antwoorden";
export const chosen = "Jij koos:";
export const fits = "Dit past hier:";
export const judge = "Wist je het?";
export const knew = "Wist ik";
export const notYet = "Nog eens";

const DAYS_A_MONTH = 30.4;
const DAYS_A_YEAR = 365;
/** In how many days, as one says it. */
const away = (days: number) => {
  if (days === 1) return "morgen";
  if (days >= DAYS_A_YEAR) return "over een jaar";
  return days < 2 * DAYS_A_MONTH ? `over ${days} dagen` : `over ${Math.round(days / DAYS_A_MONTH)} maanden`;
};
export const comesBack = (days: number) => `komt ${away(days)} terug`;
export const noted = (days: number) => `Genoteerd: deze ${comesBack(days)}.`;
export const undo = "Maak ongedaan";
export const elsewhere = "Deze oefening deed je vandaag al in een ander venster. Dat antwoord blijft staan.";

// What is said when the day is done.
export const done = "Klaar voor vandaag";
export const doneTomorrow = (n: number) =>
  n === 1 ? "Morgen staat er één oefening klaar." : `Morgen staan er ${n} oefeningen klaar.`;
export const doneNext = (day: Day) => `De volgende oefening komt op ${longDay(day)}.`;
export const rest = "Meer hoeft niet. Wat je al kent, komt vanzelf terug als het tijd is.";
export const more = "Er wacht nog meer. Kies een hoger aantal per dag als je vandaag al verder wil.";
export const nothingChosen = "Er is niets gekozen om te oefenen";
export const chooseSome = "Kies hieronder minstens één principe.";
export const vanished = (n: number) =>
  `Een deel van wat je oefende, staat niet meer op de site (${n}) en komt niet terug.`;
export const tidy = "Ruim op";

// A calendar that runs behind.
export const clock = (today: Day, last: Day) =>
  `Op dit toestel is het ${longDay(today)}, maar je oefende al op ${longDay(last)}. Kijk de datum van je toestel na. Er is niets verloren.`;
export const clockRight = "De datum klopt, ga verder";

// A browser that keeps nothing.
export const unsaved =
  "Je browser bewaart dit niet: er is geen plaats meer, of bewaren mag hier niet, bijvoorbeeld in een privévenster. Je kan voortdoen, want op deze bladzijde staat alles nog. Neem een reservekopie voor je ze sluit.";
