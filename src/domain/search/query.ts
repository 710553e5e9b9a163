/** What somebody typed, as terms: each a word or phrase with everything that it may mean on this site. */
import { meaningsOfCompound } from "./compound-meanings.ts";
import { knows, type SearchIndex } from "./index.ts";
import { relatives } from "./irregular.ts";
import { factors, type Meaning, meaning, synonyms } from "./meaning.ts";
import { fitsVowel } from "./vowels.ts";
import { originals, stem, type Word, wordsOf } from "./words.ts";

/** Of a verb the noun, of a noun the verb. */
const RELATED = 0.7;
export interface Term {
  /** As it was typed, folded. */
  typed: string;
  meanings: Meaning[];
}

/** What to put between two words that were typed apart. */
const LINKS = ["", "s", "en"];
const joined = (index: SearchIndex, first: string, second: string): string | undefined =>
  LINKS.map((link) => `${first}${link}${second}`).find((word) => knows(index, stem(word)));
/** "Samenstelling van het team" is "teamsamenstelling", "beroeps geheim" is "beroepsgeheim". */
const together = (index: SearchIndex, word: Word, next: Word): string | undefined =>
  (next.start - word.end <= 1 ? joined(index, word.word, next.word) : undefined) ?? joined(index, next.word, word.word);

/** Whether a word shares its stem with one that says nothing, and is another: "gat" with "gaat", "wars" with "waar". */
const isOfAnother = ({ language: { emptyStems, empty }, exact }: SearchIndex, word: string, key: string): boolean =>
  emptyStems.has(key) && !empty.has(word) && !exact.has(word);

/** What one word may mean: itself, a form of it, its synonyms, and where the site knows none of these, its parts. */
function meaningsOf(index: SearchIndex, { word, pieces }: Word): Meaning[] {
  const key = stem(word);
  const isHeld = (form: string) => knows(index, form) && (index.exact.has(word) || fitsVowel(index.vowels, word, form));
  const isSame = (form: string) => index.language.same.has(form) && fitsVowel(index.language.vowels, word, form);
  const own = isHeld(key) && !isOfAnother(index, word, key) ? [{ ...meaning("itself", key), word }] : [];
  const forms = originals(word).filter((form) => isHeld(form) || isSame(form));
  const found = [
    ...own,
    ...(own.length > 0
      ? []
      : forms
          .filter(isHeld)
          .slice(0, 1)
          .map((form) => meaning("form", form))),
    ...[key, ...(own.length > 0 ? [] : forms)].filter(isSame).flatMap((one) => synonyms(index, one)),
  ];
  const related = relatives(word)
    .map(stem)
    .filter((one) => one !== key && knows(index, one));
  found.push(...related.map((one) => ({ ...meaning("form", one), factor: RELATED })));
  if (pieces.length > 1 && pieces.every((piece) => knows(index, stem(piece))))
    found.push(meaning("apart", ...pieces.map(stem)));
  return found.length > 0 ? found : meaningsOfCompound(index, word);
}

/** A number behind "art." is what counts, and that of a law most. */
const ARTICLE = new Set(["art", "artikel", "artikels", "artikelen", "par", "nr"]);

const isArticle = (words: readonly Word[], word: Word): boolean =>
  ARTICLE.has(words[words.indexOf(word) - 1]?.word ?? "") && /^\d/.test(word.word);

/** The words that say something; where none does, all of them. */
function tellingWords({ language: { empty } }: SearchIndex, words: readonly Word[]): Word[] {
  const said = words.filter(
    ({ word }, at) => !empty.has(word) && !(ARTICLE.has(word) && /^\d/.test(words[at + 1]?.word ?? "")),
  );
  return said.length > 0 ? said : [...words];
}

/** Reads a query. Phrases of the language come first, then words that belong together, then each word by itself. */
export function parse(index: SearchIndex, query: string): Term[] {
  const all = wordsOf(query).slice(0, 24);
  const terms: Term[] = [];
  const rest: Word[] = [];
  for (let at = 0; at < all.length;) {
    const phrase = phraseAt(index, all, at);
    if (phrase) {
      const taken = all.slice(at, at + phrase.length);
      terms.push({
        typed: taken.map(({ word }) => word).join(" "),
        meanings: [meaning("itself", ...taken.map(({ word }) => stem(word))), ...synonyms(index, phrase.key)],
      });
      at += phrase.length;
    } else {
      rest.push(all[at] as Word);
      at += 1;
    }
  }
  const words =
    terms.length > 0
      ? rest.filter((word) => tellingWords(index, rest).includes(word) && !index.language.empty.has(word.word))
      : tellingWords(index, rest);
  for (let at = 0; at < words.length; at += 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word) break;
    const whole = next && together(index, word, next);
    if (whole !== undefined && next) {
      const key = stem(whole);
      const apart = [stem(word.word), stem(next.word)];
      terms.push({
        typed: `${word.word} ${next.word}`,
        meanings: [
          meaning("together", key),
          ...synonyms(index, key),
          ...(apart.every((one) => knows(index, one)) ? [meaning("apart", ...apart)] : []),
        ],
      });
      at += 1;
    } else {
      const meanings = meaningsOf(index, word);
      if (isArticle(all, word) && meanings.length > 0) meanings.unshift(meaning("itself", "art", stem(word.word)));
      terms.push({ typed: word.word, meanings });
    }
  }
  return terms;
}

/** The longest phrase of the language (two words or more) that begins at a place. */
function phraseAt(
  { language }: SearchIndex,
  words: readonly Word[],
  at: number,
): { key: string; length: number } | undefined {
  for (let length = Math.min(language.longest, words.length - at); length > 1; length -= 1) {
    const key = words
      .slice(at, at + length)
      .map(({ word }) => stem(word))
      .join(" ");
    if (language.same.has(key)) return { key, length };
  }
  return undefined;
}

/** What a word that is still being typed may become: the site's words that begin so, shortest first. */
export function beginnings(index: SearchIndex, typed: string, most = 6): Meaning[] {
  if (typed.length < 3) return [];
  const key = stem(typed);
  const begin = key.length > 5 && typed.startsWith(key) ? key : typed;
  return [...index.shown]
    .filter(([, word]) => word.startsWith(begin) && word !== typed)
    .sort(([, a], [, b]) => a.length - b.length)
    .slice(0, most)
    .map(([key]) => meaning("begins", key));
}

/** A word of the site for one that it does not know, with what means the same. */
export const asTypo = (index: SearchIndex, key: string): Meaning[] => [
  meaning("typo", key),
  ...synonyms(index, key).map((one) => ({ ...one, factor: one.factor * factors.typo })),
];
