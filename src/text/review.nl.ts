/** The Dutch of /nalezen/, where experts read over what the site says, and sign for it. */
import type { Reason, Refusal, Verdict } from "../domain/review/file.ts";
import { longDate } from "./dates.ts";

export const name = "Nalezen";

export const verdictTexts: { [V in Verdict]: string } = {
  klopt: "Klopt",
  "klopt-niet": "Klopt niet",
  onduidelijk: "Onduidelijk",
};

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

export interface Counts {
  open: number;
  disputed: number;
  certain: number;
}
/** How many there are of each level that there is. */
const counted = (of: Counts): string => {
  const told = [
    [of.open, "nog na te kijken"],
    [of.disputed, "met discussie"],
    [of.certain, "vrij zeker"],
  ] as const;
  return told.flatMap(([n, words]) => (n > 0 ? `${n} ${words}` : [])).join(", ");
};

/** What stands in the pages as they are written. */
export const reviewText = {
  description:
    "Voor juristen en andere deskundigen: lees na wat de site zegt, uitspraak per uitspraak, en zeg wat klopt.",
  lede: "Als jurist of andere deskundige lees je hier na wat de site zegt, en zeg je bij elke uitspraak of ze klopt.",
  how: "Zo werkt het",
  steps: [
    "Kies een deel. Daarin staat bovenaan waarover de meeste twijfel is, zodat je ook met een uur tijd iets kan betekenen.",
    "Lees een uitspraak en waarop ze steunt, kies ‘klopt’, ‘klopt niet’ of ‘onduidelijk’, en schrijf er een opmerking bij als je wil. Soms zegt een uitspraak zelf dat iets nog niet uitgezocht is. Als jij het antwoord kent, kies je dan ‘klopt niet’ en schrijf je het erbij.",
    "Neem je oordelen mee als bestand. Daarmee kan je later verdergaan, en kunnen de makers ze verwerken.",
    "Bij wat klopt, zetten de makers je naam, je functie en de datum op de site. Die blijven er tot de tekst verandert.",
  ],
  onPaper: "Je kan elk deel ook afdrukken, er met de pen je oordelen op zetten, en het onderaan ondertekenen.",
  choose: "Kies een deel",
  /** The heading of a part. */
  readOver: (title: string) => `‘${title}’ nalezen`,
  partDescription: (title: string) =>
    `Alles van ‘${title}’ om na te lezen, met de grond en de zekerheid van elke uitspraak.`,
  law: "Wetgeving",
  otherTexts: "Andere teksten",
  aboutLaw: (of: Counts) => `Uitspraken over de wet: ${counted(of)}.`,
  aboutAid: (of: Counts) => `Vragen en uitkomsten: ${counted(of)}.`,
  aboutTexts:
    "Bladzijden, methodieken en hulpmiddelen die niet op de wet steunen, elk als geheel. Open een tekst in een nieuw tabblad, lees hem daar, en geef hier je oordeel.",
  signedOf: (signed: number, count: number) => `Nagelezen: ${signed} van ${count}.`,
  /** The headings of what one judges, by how sure it is. */
  levels: {
    "te-verifieren": (n: number) => `Nog na te kijken (${n})`,
    betwist: (n: number) => `Met discussie (${n})`,
    vast: (n: number) => `Vrij zeker (${n})`,
  },
  texts: { page: "Bladzijden", aid: "Hulpmiddelen", method: "Methodieken" },
  points: "Aandachtspunten",
  answers: "Antwoorden, en waar ze heen leiden",
  ways: (n: number) => `Langs ${many(n, "weg", "wegen")} kom je hier`,
  remark: "Opmerking",
  yours: "Je oordelen",
  who: "Je naam",
  role: "Je functie",
  whoNote:
    "Je hoeft je naam niet te geven. Zonder naam lezen de makers je opmerkingen wel, maar komt er niets als nagelezen op de site.",
  export: "Neem mee als bestand",
  import: "Ga verder met een bestand",
  wipe: "Wis alles",
  undo: "Zet terug",
  toPanel: "Onderaan bewaar je je oordelen, neem je ze mee als bestand, of ga je verder met een bestand.",
  toOverview: "Schema en alle wegen",
  toLaw: "Wetgeving met bronnen",
  late: "Oordelen bewaren werkt nog niet, want een deel van deze bladzijde kwam niet aan. Wacht even, of laad de bladzijde opnieuw. Je kan intussen lezen en afdrukken.",
  noScript:
    "Zonder JavaScript kan deze bladzijde je oordelen niet bewaren. Je kan wel aankruisen en afdrukken, of alles op papier invullen.",
  paper: "Ik las dit na. Wat niet klopt of niet duidelijk is, schreef ik erbij.",
};

export const keep = "Bewaar op dit toestel";
export const keepNoMore = "Bewaar niet langer";
export const inMemory =
  "Je oordelen staan alleen in deze bladzijde. Neem ze mee als bestand voor je weggaat, of bewaar ze op dit toestel om ook andere delen na te lezen.";
export const kept =
  "Je oordelen staan op dit toestel, met je naam als je die gaf, en zijn er nog als je later terugkomt. Wie hetzelfde toestel gebruikt, kan ze lezen.";
/** How many there are here, of how many, and in all. */
export const progress = (here: number, of: number, all: number) =>
  [
    here > 0 ? `Je beoordeelde al ${here} van de ${of} onderdelen op deze bladzijde.` : "",
    here === 0 && of > 0 ? "Op deze bladzijde gaf je nog geen oordeel." : "",
    all > here ? `In alle delen samen gaf je ${many(all, "oordeel", "oordelen")}.` : "",
    all + of === 0 ? "Je gaf nog geen oordeel." : "",
  ]
    .filter(Boolean)
    .join(" ");
export const takeBack = "Haal mijn oordeel weg";
export const changed = (verdict: Verdict, on: string) =>
  `Deze tekst veranderde sinds je hem las. Op ${longDate(on)} koos je ‘${verdictTexts[verdict]}’. Lees hem opnieuw.`;
export const exported = "Het bestand is bewaard. Hou er een kopie van.";
export const exportFailed = "Een bestand bewaren mag hier niet. Gebruik een andere browser, of druk de bladzijde af.";
export const imported = (count: number) => `${many(count, "oordeel kwam", "oordelen kwamen")} uit het bestand.`;
export const otherReader = (theirs: string) =>
  `Dit bestand is van ${theirs}, en hier staat een andere naam. Neem eerst mee wat er staat en wis het, of pas de naam aan. Er is niets veranderd.`;
export const otherKept = (theirs: string) =>
  `Op dit toestel staan al oordelen van ${theirs}, en hier staat een andere naam. Neem de jouwe mee als bestand, of pas de naam aan. Er is niets veranderd.`;
export const importFailed = "Dit bestand gaat niet open. Kijk na of je het mag lezen en probeer opnieuw.";
export const tooLarge = "Dit bestand is te groot om een nalezing te zijn.";
export const unchanged = "Er is niets veranderd.";
export const wiped = "Je oordelen zijn gewist.";
export const back = "Je oordelen staan er weer.";
export const nowKept = "Je oordelen zijn bewaard op dit toestel.";
export const noLongerKept = "Je oordelen staan niet meer op dit toestel, maar nog wel op deze bladzijde.";
export const refused =
  "Deze browser laat niet toe dat deze bladzijde iets bewaart. Neem je oordelen mee als bestand voor je weggaat.";
export const unreadable =
  "Wat hier bewaard stond, is niet meer leesbaar. Het blijft staan tot je opnieuw bewaart of alles wist.";

/** Why a file is not taken in, and what to do. */
const refusals: { [R in Reason]: (at: string) => string } = {
  foreign: () =>
    "Dit is geen bestand van de bladzijde ‘Nalezen’. Kies het bestand dat daar gemaakt is: zijn naam begint met ‘nalezen’.",
  older: () =>
    "Dit bestand komt van een oudere versie van de site, en is hier niet meer te lezen. Bewaar het, zodat de makers het kunnen omzetten.",
  newer: () =>
    "Dit bestand komt van een nieuwere versie van de site. Laad de bladzijde opnieuw, of gebruik de nieuwste versie.",
  damaged: (at) =>
    `Dit bestand is beschadigd: ${at} is niet te lezen. Gebruik een kopie die niet veranderd is, of maak het bestand opnieuw op de bladzijde ‘Nalezen’.`,
};
export const refusalText = ({ why, at = "" }: Refusal): string => refusals[why](at);
