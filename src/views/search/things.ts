/** The names by which search finds things, as the browser gets them. Runs there: it knows nothing of the content. */
import type { LanguageData } from "../../domain/search/language.ts";
import { type SearchKindName, searchKindNames, searchKinds } from "./kinds.ts";

/** Kind and page as positions in lists, path, title, other names. Rows without keys: hundreds would repeat them. */
type Row = [kind: number, page: number, href: string, title: string, ...other: string[]];
export interface NamesFile {
  /** The pages of the guideline that rows name by position: id and title. */
  pages: [id: string, title: string][];
  rows: Row[];
  /** Of what only full text finds: kind and page. */
  rest: [kind: number, page: number][];
}
/** Lists as lines: brackets and quotes around hundreds of words would weigh a tenth more, compressed too. */
export interface WordsFile {
  /** Of each row of the names a line: words and sentences that people use for it, with "|" between. */
  words: string;
  /** Of each thing that suggestions do not name a line: its title, where people ask for it in such words. */
  titles: string;
  /** A line a group: words of the site with "|" between; behind a tab, in the same way, what people type for them. */
  groups: string;
  whole: string;
  light: string;
  empty: string;
}
const split = (text: string | undefined) => (text ? text.split("|") : []);

/** Lists as the file holds them. */
export const packWords = (
  words: readonly (readonly string[])[],
  titles: readonly string[],
  { groups, whole, light, empty }: LanguageData,
): WordsFile => ({
  words: words.map((own) => own.join("|")).join("\n"),
  titles: titles.join("\n"),
  groups: groups.map(({ words: own, typed }) => [own, typed].map((one) => one.join("|")).join("\t")).join("\n"),
  whole: whole.join("|"),
  light: light.join("|"),
  empty: empty.join("|"),
});

/** The words of each row, the titles of the others, and the language. */
export const readWords = (file: WordsFile): { words: string[][]; titles: string[]; language: LanguageData } => ({
  words: file.words.split("\n").map(split),
  titles: file.titles.split("\n"),
  language: {
    groups: file.groups.split("\n").map((line) => {
      const [own, typed] = line.split("\t");
      return { words: split(own), typed: split(typed) };
    }),
    whole: split(file.whole),
    light: split(file.light),
    empty: split(file.empty),
  },
});

/** A thing as search has it in the browser. */
export interface FoundThing {
  kind: SearchKindName;
  /** Empty where only full text knows it. */
  href: string;
  /** Empty where only full text knows that too. */
  title: string;
  other: readonly string[];
  words: readonly string[];
  prior: number;
  kindWord: string;
  /** The page of the guideline to which it belongs. */
  page?: { id: string; title: string };
}

/** The things of a file, each at its place; with the words that people use for them and titles, where these are there. */
export function readThings(
  { pages, rows, rest }: NamesFile,
  { words, titles }: { words: readonly (readonly string[])[]; titles: readonly string[] } = { words: [], titles: [] },
): FoundThing[] {
  const of = (kindAt: number, pageAt: number) => {
    const kind = searchKindNames[kindAt] ?? "site";
    const [id, title] = pages[pageAt] ?? [];
    const page = id !== undefined && title !== undefined ? { id, title } : undefined;
    return { kind, prior: searchKinds[kind].prior, kindWord: searchKinds[kind].word, ...(page && { page }) };
  };
  return [
    ...rows.map(([kind, page, href, title, ...other], at) => ({
      ...of(kind, page),
      ...{ href, title, other, words: words[at] ?? [] },
    })),
    ...rest.map(([kind, page], at) => ({ ...of(kind, page), href: "", title: titles[at] ?? "", other: [], words: [] })),
  ];
}
