/** The Dutch of what comes out of a zelfscan: on the screen, as text and in a file. */
export { capital, result, rowOf, tooMany, total } from "./zelfscan.nl.ts";

export const filledOf = (filled: number, of: number) => `${filled} van ${of} vragen ingevuld`;
export const snapshot = "Dit is een momentopname om over te praten, geen oordeel.";
export const standsOut = "Wat opvalt";
export const nothingFilled = "Er staat nog niets ingevuld. Beantwoord wat je wil; overslaan mag.";
export const nothingStandsOut =
  "In wat je invulde, springt niets eruit. Dat is goed nieuws, of een reden om je profiel eens naast dat van een collega te leggen.";
export const profile = "Je profiel";
export const all = "Alles wat je invulde";
export const edit = "Wijzig je antwoorden";
export const csv = "Rekenblad (CSV)";
export const csvDone = "Bewaard als CSV";
export const csvFailed = "Bewaren mag hier niet. Kopieer de tekst.";

export const open = "–";
export const openInWords = "niet ingevuld";
export const dimension = "Dimensie";
export const part = "Deel";
export const share = "Aandeel";
export const percent = (share: number) => `${share} %`;
export const numbered = (number: number, text: string) => `${number} · ${text}`;
export const both = (now: string, other: string) => `${now} en ${other}`.toLowerCase();
export const figureOf = (title: string) => `Figuur: ${title}. De tabel zegt hetzelfde.`;

export const remark = "Opmerking";
export const advice = "Advies";
export const columns = ["Dimensie", "Vraag", "Onderdeel", "Wat", "Antwoord", "Getal"] as const;
