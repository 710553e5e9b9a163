/** The Dutch in and around a package that a learning platform takes and keeps a score of. */
import { longDate } from "./dates.ts";

/** In the package: what counts, before one begins. */
export const counts = {
  scored:
    "Je eerste antwoord bij elke oefening telt. Als je klaar bent, druk je op ‘Afronden’, en dan krijgt je leerplatform je score.",
  completed:
    "Er is geen juist of fout, dus je krijgt geen score. Als je aan het einde bent en op ‘Afronden’ drukt, weet je leerplatform dat.",
} as const;
export const stays =
  "Wat je kiest, gaat naar het leerplatform waarin je dit opende, zodat je later verder kan. Je lesgever kan het daar misschien lezen. Vul dus nergens namen in. Naar de site gaat er niets.";
export const finish = "Afronden";
/** What stands around the aid. */
export const around = {
  title: "Naar je leerplatform",
  about: "Over dit pakket",
  what: (date: string, law: string | undefined) =>
    `Dit is een pakket voor een leerplatform. De inhoud is nagekeken op ${longDate(date)}${law ? `, de wetgeving op ${longDate(law)}` : ""}.`,
} as const;
export const late =
  "De knoppen hieronder werken hier niet, want je leerplatform of je browser laat geen scripts toe. Er wordt dan ook niets bewaard.";

const still = (one: string, many: string) => (left: number) => `Nog ${left} ${left === 1 ? one : many} te gaan.`;
export const exercisesLeft = still("oefening", "oefeningen");
export const pointsLeft = still("punt", "punten");
export const questionsLeft = (left: number) => `Nog hoogstens ${left} ${left === 1 ? "vraag" : "vragen"} te gaan.`;
export const openCounts =
  "Wat je openlaat, telt als een antwoord dat minder past. Druk nog eens op ‘Afronden’ als je toch wil afronden.";
export const notYet = "Daarna kan je afronden.";
export const ready = "Dat was alles. Druk op ‘Afronden’.";
export const saved = "Je leerplatform bewaarde wat je koos.";
export const resumed = "Je gaat verder waar je was.";
export const noPlatform = "Er is hier geen leerplatform te vinden. Alles werkt, maar er wordt geen score bijgehouden.";
export const looking =
  "Je opende dit om te kijken. Wat je hier kiest, wordt niet bewaard en telt niet mee in je leerplatform.";
export const completedBefore = "Je rondde dit al af, en je leerplatform weet dat.";
export const notSaved =
  "Je leerplatform bewaarde dit antwoord niet. Ga gerust verder: bij je volgende antwoord proberen we het opnieuw.";
export const notFinished =
  "Afronden lukte niet in je leerplatform. Wacht even en druk nog eens op ‘Afronden’. Als het blijft mislukken, vraag dan hulp aan je lesgever.";
export const finished = (score: number | undefined) =>
  score === undefined
    ? "Je bent klaar, en je leerplatform weet dat. Je kan dit venster sluiten."
    : `Je bent klaar. Je leerplatform kreeg je score: ${score} op 100. Je kan dit venster sluiten.`;
