/** Abbreviations in capitals, and whether a text writes one out. */

/** Two to six capitals, perhaps with one more after a hyphen; not a part of a word, a number or an item's id. */
const abbreviation = /(?<![\p{L}\d-])\p{Lu}{2,6}(?:-\p{Lu}(?!\p{L}))?(?![\p{L}\d]|-\d)/gu;
const roman = /^[IVX]+$/;

/** The abbreviations in a text, each once. */
export function abbreviationsIn(text: string): string[] {
  return [...new Set([...text.matchAll(abbreviation)].map(([found]) => found))].filter((found) => !roman.test(found));
}

/** Words that give no letter. */
const small = new Set(["voor", "van", "het", "de", "een", "met", "en", "in", "te", "of", "and"]);

/** Whether words in a row spell the letters: a word gives its first, and may give more of its own further on. */
function spell(words: readonly string[], letters: string): boolean {
  const [word, ...rest] = words;
  if (letters === "") return true;
  if (word === undefined) return false;
  if (word.startsWith(letters.slice(0, 1))) {
    for (let taken = 1; taken <= letters.length; taken++) {
      if (!gives(word, letters.slice(0, taken))) break;
      if (spell(rest, letters.slice(taken))) return true;
    }
  }
  return small.has(word) && spell(rest, letters);
}

/** Whether a compound has these letters, the first in front: leerlingenbegeleiding gives l and b. */
function gives(word: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters.slice(1)) {
    at = word.indexOf(letter, at + 3);
    if (at === -1) return false;
  }
  return true;
}

/** Whether a text names what the letters of an abbreviation stand for, as in "CLB (centrum voor leerlingenbegeleiding)". */
export function writesOut(text: string, found: string): boolean {
  const letters = found.replace("-", "").toLowerCase();
  const words = (text.match(/[\p{L}]+/gu) ?? []).filter((word) => word !== found).map((word) => word.toLowerCase());
  return text.includes(found) && words.some((word, at) => word.length > 3 && spell(words.slice(at), letters));
}
