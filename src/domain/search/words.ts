/** Words as they are compared: without accents and capitals, cut down to their stem. Runs in Node and in the browser. */
import { stemmer } from "@orama/stemmers/dutch";
import { keepsItsS, regular, relatives } from "./irregular.ts";
import { plain } from "./plain.ts";

export interface Word {
  /** As it is compared; of a word with hyphens the whole without them. */
  word: string;
  /** Of a word with hyphens or apostrophes: what stands between these. */
  pieces: string[];
  start: number;
  end: number;
}

/** Letters with accents that stand apart, as in a text from a PDF, and with the soft hyphens of a page. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]*(?:['’\-.][\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]*)*/gu;

/** The words of a text with their places. "Multi-disciplinair" is one word, "dilemma's" is "dilemmas". */
export function wordsOf(text: string): Word[] {
  const flat = plain(text);
  return [...flat.matchAll(WORD)].map(([found], at, all) => {
    const start = all[at]?.index ?? 0;
    const pieces = found.split(/[-.]/).map((piece) => piece.replaceAll(/['’\p{M}\u00AD]/gu, ""));
    return {
      word: pieces.join(""),
      pieces: pieces.length > 1 ? pieces.filter((piece) => piece.length > 1 || /\d/.test(piece)) : [],
      ...{ start, end: start + found.length },
    };
  });
}

const known = new Map<string, string>();
const formsKnown = new Map<string, readonly string[]>();

/** The stem of a word: snowball's, with a last consonant once ("overleggen" is "overleg", "rollen" is "rol"). */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const cut = /\d/.test(word) || word.length < 4 || keepsItsS(word) ? word : stemmer(regular(word));
  // "scholen" and "school", "delen" and "deel", "grenzen" and "grens", "brieven" and "brief" are one word.
  const stemmed = cut
    .replace(/([b-df-hj-np-tv-z])\1$/, "$1")
    .replace(/([aeou])\1([b-df-hj-np-tv-z])$/, "$1$2")
    .replace(/z$/, "s")
    .replace(/v$/, "f");
  known.set(word, stemmed);
  return stemmed;
}

/** Forms that a word may have come from, the likeliest first: "gemeld" from "meld", "spelletje" from "spel". */
export function originals(word: string): readonly string[] {
  const before = formsKnown.get(word);
  if (before) return before;
  const forms = [
    word.replace(/^(.*?)([b-df-hj-np-tv-z])\2etjes?$/, "$1$2"), // spelletje, bloemmetje
    word.replace(/([aeiou])\1([b-df-hj-np-tv-z])tjes?$/, "$1$1$2"), // verhaaltje
    word.replace(/([aeiou])\1tjes?$/, "$1"), // fotootje
    word.replace(/([aeiou])\1tjes?$/, "$1$1"), // ideetje
    word.replace(/jes?$/, ""), // kaartje
    word.replace(/(?:et|[tpk])jes?$/, ""), // boompje, wegje
    word.replace(/inkjes?$/, "ing"), // vergaderinkje
    word.replace(/etjes?$/, ""), // tekeningetje
    word.replace(/^ge(.{3,})(?:d|t|en)$/, "$1"), // gedeeld
    word.replace(/^(.{2,})ge(.{3,})(?:d|t|en)$/, "$1$2"), // afgestemd
    word.replace(/^ge(.{3,}[dt])$/, "$1"), // gemeld
    word.replace(/^(.{2,})ge(.{3,}[dt])$/, "$1$2"), // aangemeld
    word.replace(/^(.{4,})s$/, "$1"), // dilemmas
    word.replace(/^(.{3,}[^e])t$/, "$1"), // beslist, deelt; but no "raket"
    word.replace(/^((?:be|er|her|ont|ver|over|onder|mis|om|door).{3,})d$/, "$1"), // overlegd; but no "paard"
  ];
  const found = [...new Set(forms.map(stem))].filter((form) => form.length > 2 && form !== stem(word));
  formsKnown.set(word, found);
  return found;
}

/** Which of these stems a word is, if any, as it stands or as a form of one: "overlegt" is "overleg". */
export const stemAmong = (stems: ReadonlySet<string>, word: string): string | undefined =>
  [stem(word), ...originals(word)].find((one) => stems.has(one));

/** So many first letters in common make a form of a word that no rule knows: "interpreteren" and "interpretatie". */
const SAME_BEGINNING = 5;
/** A stem this long is that of a part of a longer word too: "ladder" stands in "escalatieladder". */
const SHORTEST_PART = 4;

/** Whether a text holds a word in any form, or in a compound: Pagefind takes "paarden" for a form of "paar". */
export function holdsForm(text: string, word: string): boolean {
  const key = stem(word);
  const bare = [word, ...originals(word)];
  const stems = new Set([key, ...bare, ...relatives(word).map(stem)]);
  const beginnings = bare.filter(({ length }) => length >= SAME_BEGINNING).map((one) => one.slice(0, SAME_BEGINNING));
  return wordsOf(text).some(({ word: whole, pieces }) =>
    [whole, ...pieces].some(
      (one) =>
        stemAmong(stems, one) !== undefined ||
        (key.length >= SHORTEST_PART && one.includes(key)) ||
        beginnings.some((beginning) => one.startsWith(beginning)),
    ),
  );
}
