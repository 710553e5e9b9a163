/** The Dutch of search. */
import type { Reason, Trace } from "../domain/search/rank.ts";

const quoted = (words: readonly string[]) => words.map((word) => `‘${word}’`).join(", ");
const ways: { [W in Trace]: (typed: string, word: string) => string } = {
  itself: (typed, word) =>
    word ? `‘${typed}’ staat er als ‘${word}’` : `‘${typed}’ staat in de naam of bij de zoekwoorden`,
  form: (typed, word) => `‘${typed}’ is een vorm van ‘${word}’`,
  together: (typed, word) => `‘${typed}’ is hier één woord: ‘${word}’`,
  apart: (typed, word) => `‘${typed}’ bestaat uit woorden die erin staan: ‘${word}’`,
  part: (typed, word) => `‘${word}’ is een deel van ‘${typed}’`,
  core: (typed, word) => `‘${typed}’ gaat over ‘${word}’`,
  synonym: (typed, word) => `‘${typed}’ betekent hier hetzelfde als ‘${word}’`,
  begins: (typed, word) => `‘${word}’ begint met ‘${typed}’`,
  typo: (typed, word) => `‘${typed}’ lijkt op ‘${word}’`,
  text: (typed) => `‘${typed}’ staat in de tekst`,
};

export const searchStrings = {
  busy: "We zoeken …",
  slow: "Zoeken duurt langer dan gewoonlijk. Wacht nog even, of kijk in de",
  all: "Alles",
  found: (total: number) => (total === 0 ? "Geen resultaten." : total === 1 ? "1 resultaat." : `${total} resultaten.`),
  more: (count: number) => (count === 1 ? "Toon nog 1 resultaat" : `Toon nog ${count} resultaten`),
  nothing: (query: string) => `Niets gevonden voor ‘${query}’. Probeer een ander woord, of kijk in de`,
  corrected: (typed: string, read: string) => `We zochten naar ‘${read}’, want ‘${typed}’ kennen we hier niet.`,
  unknown: (words: readonly string[]) => `We zochten zonder ${quoted(words)}, want dat komt op deze site niet voor.`,
  left: (words: readonly string[]) =>
    `Geen enkel resultaat heeft al je woorden. In de eerste ontbreekt ${quoted(words)}.`,
  alike: "Bedoelde je",
  why: "Waarom dit resultaat?",
  reason: ({ typed, way, word }: Reason) => `${ways[way](typed, word ?? "")}.`,
  failed: "Zoeken lukt nu niet, want de zoeklijst laadt niet. Probeer het opnieuw, of kijk in de",
  failedShort: "Zoeken lukt nu niet.",
  suggestions: (count: number) =>
    count === 0
      ? "Geen voorstellen."
      : count === 1
        ? "1 voorstel; ga er met de pijltjes naartoe."
        : `${count} voorstellen; ga erdoor met de pijltjes.`,
  searchAll: (query: string) => `Zoek ‘${query}’ in alles`,
} as const;
