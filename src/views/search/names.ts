/**
 * The names by which search finds things: small enough for suggestions, loaded at the first focus of a field. What only
 * full text finds (a question, an outcome, a source) has its place alone; its name comes with its text.
 */
import type { Content } from "../../model/content.ts";
import { commonWords } from "../../text/common-words.nl.ts";
import { type SearchKindName, searchKindNames } from "./kinds.ts";
import { isNamed, orderedRecords } from "./records.ts";
import { type NamesFile, packWords, type WordsFile } from "./things.ts";

/** The file of names. */
export function namesFile(content: Content, records = orderedRecords(content)): NamesFile {
  const pages = [...content.page.values()].map(({ id, data }): [string, string] => [id, data.title]);
  const places = ({ kind, page }: (typeof records)[number]): [number, number] => [
    searchKindNames.indexOf(kind),
    pages.findIndex(([id]) => id === page),
  ];
  return {
    pages,
    rows: records.filter(isNamed).map((record) => [...places(record), record.href, record.title, ...record.other]),
    rest: records.filter((record) => !isNamed(record)).map(places),
  };
}

/** Of what suggestions do not name: kinds whose title people type, or half of it. Titles of outcomes and works they do not. */
const asked: readonly SearchKindName[] = ["question"];

/** The file of words. */
export const wordsFile = (content: Content, records = orderedRecords(content)): WordsFile =>
  packWords(
    records.filter(isNamed).map(({ words }) => words),
    records.filter((record) => !isNamed(record)).map(({ kind, title }) => (asked.includes(kind) ? title : "")),
    { ...content.language, empty: commonWords },
  );
