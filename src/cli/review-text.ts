/** The Dutch of `npm run review`: for editors who got a file from an expert. */
import { unchanged } from "../text/review.nl.ts";

export const usage = "Zeg welk bestand je kreeg, zoals: npm run review -- nalezen-2026-11-26.json";
export const noFile = (file: string) =>
  `${file}: dit bestand is er niet, of het gaat niet open. Kijk de naam na. ${unchanged}`;
export const refusedFile = (file: string, why: string) => `${file}: ${why} ${unchanged}`;
export const unsound = `De inhoud heeft fouten, en dan is niet zeker welke woorden nagelezen zijn. Draai npm run check:content en los ze eerst op. ${unchanged}`;
export const headings = {
  open: "Wat iemand moet bekijken",
  changed: "Wat sindsdien veranderde: laat het opnieuw nalezen",
  gone: "Wat er niet meer is",
};
export const from = (by: string) => `Nagelezen door ${by}.`;
export const anonymous =
  "In dit bestand staat geen naam, en daarom staat er in de inhoud niets als nagelezen. Vraag wie het nalas, en laat die zijn naam invullen op de bladzijde ‘Nalezen’.";
export const signed = (passages: number, aids: number) => {
  const wholes = aids === 0 ? "" : `, en ${aids} ${aids === 1 ? "hulpmiddel" : "hulpmiddelen"} als geheel`;
  return `${passages} keer ‘klopt’ als nagelezen in de inhoud gezet${wholes}.`;
};
export const nowCheck = "Kijk na met git diff wat er veranderde, en draai npm run check.";
