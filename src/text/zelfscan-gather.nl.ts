/** The Dutch of one's own code, of codes that are gathered, and of what they come to. */
export { gather, loading } from "./zelfscan-together.nl.ts";

const people = (n: number) => (n === 1 ? "1 persoon" : `${n} mensen`);
const codes = (n: number) => (n === 1 ? "1 code" : `${n} codes`);

export const myCode = "Mijn code";
export const nothingYet = "Geef eerst minstens één score. Dan staat hier je code.";
export const hand =
  "Lees de code voor, kopieer de link of laat iemand de QR-code scannen. Er zitten alleen je scores in, geen naam. Als je een score verandert, verandert de code mee.";
export const copyCode = "Kopieer de code";
export const copyLink = "Kopieer de link";
export const qr = "QR-code van de link naar jouw scores";

export const gatherHow =
  "Typ of plak hier de codes of de links die je kreeg, elk op een regel. Wat je verzamelt, blijft in deze bladzijde: als je ze sluit of herlaadt, is het weg.";
export const field = "Codes of links";
export const add = "Voeg toe";
export const addOwn = "Voeg mijn eigen scores toe";
export const fullScreen = "Volledig scherm";
export const leaveFullScreen = "Verlaat volledig scherm";
export const isIn = (n: number) => `${people(n)} ${n === 1 ? "doet" : "doen"} mee`;
export const toGo = (n: number) =>
  `Vanaf drie mensen zie je hoe de scores liggen, zodat niemand kan afleiden wie wat gaf. Nog ${n} te gaan.`;
export const show = "Toon hoe de scores liggen";
export const showAgain = (n: number) => `Toon opnieuw, met ${people(n)}`;

export const added = (n: number) => `${codes(n)} erbij.`;
export const again = (n: number) => (n === 1 ? "1 code was er al." : `${n} codes waren er al.`);
export const mistyped = (code: string) =>
  `‘${code}’ klopt niet. Kijk na of er een teken ontbreekt, te veel is of verkeerd staat.`;
export const edition = (code: string) =>
  `‘${code}’ komt van een andere scan of van een andere versie van deze scan. Vraag om hier opnieuw in te vullen.`;
export const nothingTyped = "Er staat nog geen code. Typ of plak er een.";
export const noneOwn = "Je gaf zelf nog geen scores.";
export const spare = (n: number) =>
  `Iemand gaf meer dan één code. ${n === 1 ? "Eén ervan telt" : `${n} ervan tellen`} niet mee. Haal hieronder weg wat niet meer klopt.`;
export const list = (n: number) => `De codes (${n})`;
export const doesNotCount = "telt niet mee";
export const remove = "Haal weg";
export const removeOf = (code: string) => `code ${code}`;
export const removed = (code: string) => `Code ${code} is weg.`;
export const copyAll = "Kopieer alle codes";
export const copyAllWhy = "Kopieer de codes als je ze later opnieuw wil plakken.";

export const scan = "Scan met de camera";
export const stopScan = "Stop de camera";
export const aim =
  "Hou de QR-code voor de camera. Je ziet het meteen als er een bij is. De beelden blijven op dit toestel.";
export const cameraRefused =
  "De camera gaat niet aan. Misschien staat ze niet toe of gebruikt een ander programma ze. Typ de code, of probeer opnieuw.";
export const noCamera =
  "Deze browser leest zelf geen QR-codes. Open de gewone camera van dit toestel en volg de link; de code komt dan ook hier terecht, zolang deze bladzijde openstaat.";

export const spread = "Zo liggen de scores";
export const spreadOf = (n: number) => `Scores van ${people(n)} samen`;
export const figureOf = (dimension: string) => `Figuur: scores voor ${dimension}. De tabel eronder zegt hetzelfde.`;
export const key =
  "In elke stip staat hoeveel mensen die score gaven. De balk toont de middelste helft van de scores, het streepje het gemiddelde.";
export const tooFew = "minder dan drie scores";
export const cell = (counts: readonly { value: number; count: number }[], mean: string) =>
  `${counts.map(({ value, count }) => (count === 1 ? `${value}` : `${value} (${count} keer)`)).join(", ")} · gemiddeld ${mean}`;
export const table = "In cijfers";
export const dimension = "Dimensie";

export const talk = "Waarover praten?";
export const question = "Geven jullie ongeveer dezelfde scores, of andere? En hoe komt dat?";
export const apart = "Hier liggen jullie het verst uit elkaar";
export const apartAsk =
  "Wat ziet of weet de een, dat de ander niet ziet? Laat eerst de hoogste en de laagste score vertellen.";
export const fromTo = (from: number, to: number) => `van ${from} tot ${to}`;
export const low = "Hier zijn de scores het laagst";
export const lowAsk = "Herken je dat? Wat zou er als eerste beter moeten worden, en wie kan daarbij helpen?";
export const meanOf = (mean: string) => `gemiddeld ${mean}`;
export const alike = "Hier zijn jullie het zowat eens";
export const alikeAsk = "Kijken jullie echt hetzelfde, of bedoelt ieder iets anders met hetzelfde cijfer?";
export const nothingApart = "Op geen enkele dimensie liggen de scores twee stappen uit elkaar.";

export const csv = "Rekenblad (CSV)";
export const csvDone = "Bewaard als CSV";
export const csvFailed = "Bewaren mag hier niet. Kopieer de tekst.";
export const columns = ["Dimensie", "Wat", "Aantal", "Gemiddelde"] as const;
export const times = (value: number, text: string) => `${value} (${text})`;
