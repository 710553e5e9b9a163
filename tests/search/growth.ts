/** The same records five times over, each copy with its own names and in part its own words, as a site that grew. */
import { isNamed, type SearchRecord } from "../../src/views/search/records.ts";

const BEGINNINGS = "ba de fo ga hi jo ke lu me no pa ri so ta ve wo".split(" ");
const ENDINGS = "bel dam fer gel kan lor mis nep rit sel ton vak wer zin".split(" ");

/** A word that looks Dutch and is none: the same one for the same word and copy. */
function made(word: string, copy: number): string {
  let number = copy * 7919;
  for (const letter of word) number = (number * 31 + letter.charCodeAt(0)) % 1_000_003;
  const piece = (list: readonly string[], by: number) => list[Math.floor(number / by) % list.length] ?? "";
  return piece(BEGINNINGS, 1) + [16, 240, 3600].map((by) => piece(ENDINGS, by)).join("");
}

/** Half of the longer words becomes another one; the others are what pages of one site have in common. */
const varied = (text: string, copy: number): string =>
  text.replaceAll(/[\p{L}]{6,}/gu, (word) => {
    const code = [...word].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
    return code % 2 === 0 ? made(word.toLowerCase(), copy) : word;
  });

/** These records and `times - 1` variants of each: what is named first, as everywhere. */
export function grown(records: readonly SearchRecord[], times: number): SearchRecord[] {
  const copies = Array.from({ length: times - 1 }, (_, at) =>
    records.map((record): SearchRecord => {
      const change = (text: string) => varied(text, at + 1);
      return {
        ...record,
        href: `${record.href.replace(/\/?(?=#|$)/, `-${at + 2}/`)}`,
        title: `${change(record.title)} ${made(record.href, at + 1)}`,
        other: record.other.map(change),
        words: record.words.map(change),
        sentence: change(record.sentence),
        text: change(record.text),
      };
    }),
  );
  const all = [...records, ...copies.flat()];
  return [...all.filter(isNamed), ...all.filter((record) => !isNamed(record))];
}
