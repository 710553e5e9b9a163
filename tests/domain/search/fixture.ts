/** A handful of things to look for, and a language of a few groups. */
import { makeIndex, type Thing } from "../../../src/domain/search/index.ts";
import { type LanguageData, readLanguage } from "../../../src/domain/search/language.ts";
import { type FullText, makeSearch } from "../../../src/domain/search/search.ts";
import { stem } from "../../../src/domain/search/words.ts";

/** A thing of which only what matters is told. */
export const thing = (title: string, more: Partial<Thing> = {}): Thing => ({
  ...{ title, other: [], words: [], kindWord: "begrip", prior: 1 },
  ...more,
});

const languageData: LanguageData = {
  groups: [
    { words: ["overleg", "vergadering"], typed: ["meeting"] },
    { words: ["multidisciplinair overleg", "MDO"], typed: ["rondetafel"] },
    { words: ["tolk"], typed: ["vertaler"] },
  ],
  whole: ["aanbod"],
  light: ["moment", "model"],
  empty: ["de", "het", "een", "is", "wat", "van", "in", "hoe", "wie", "doet", "mag", "ik"],
};
export const language = readLanguage(languageData);

export const things: readonly Thing[] = [
  thing("Beroepsgeheim", { other: ["zwijgplicht"] }),
  thing("Gedeeld beroepsgeheim"),
  thing("Beroepsgeheim in een multidisciplinair overleg"),
  thing("Teamoverleg", { other: ["vergadering van het team"] }),
  thing("Tips voor een overleg"),
  thing("Tolk", { words: ["iemand spreekt een andere taal"] }),
  thing("Participatie", { other: ["inspraak"], kindWord: "hulpmiddel" }),
  thing("Art. 352 Sw.", { kindWord: "wetgeving" }),
  thing("Wie doet wat"),
  thing("Arts en team"),
  thing("MDO"),
  thing("Zorgplan"),
];
/** Words of running text beside those of the names. */
const vocabulary = ["zorg", "plan", "team", "overleg", "samenstelling", "geheim", "aan", "bod"];
export const index = makeIndex(things, language, vocabulary);

/** Running text by word: the places of the things that hold it. */
const textWith =
  (texts: Record<string, readonly number[]>): FullText =>
  (word) =>
    Promise.resolve(new Map((texts[word] ?? []).map((at) => [at, 1])));

/** A search over these things, with some running text, words that look like others, and words that are no slip. */
export const searchWith = (
  texts: Record<string, readonly number[]> = {},
  alike: Record<string, string[]> = {},
  others: readonly string[] = [],
) =>
  makeSearch(index, textWith(texts), (word) =>
    Promise.resolve({ words: (alike[word] ?? []).map(stem), isOther: others.includes(word) }),
  );
export const titles = (hits: readonly { thing: Thing }[]): string[] => hits.map((hit) => hit.thing.title);
