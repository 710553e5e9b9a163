/** Many words of letters in the order of the alphabet, as one text: of each only what differs from the one before it. */

/** As many letters as one digit can say that two words share. */
const MOST = 9;

function shared(one: string, other: string): number {
  let at = 0;
  while (at < MOST && at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** "bal, balen, bank" is "0bal3en2nk". Words hold no digits. */
export const packSorted = (words: readonly string[]): string =>
  words
    .map((word, at) => {
      const same = shared(words[at - 1] ?? "", word);
      return `${same}${word.slice(same)}`;
    })
    .join("");

/** The words of such a text. */
export function readSorted(text: string): string[] {
  let last = "";
  return [...text.matchAll(/(\d)(\D*)/g)].map(([, same, rest = ""]) => {
    last = last.slice(0, Number(same)) + rest;
    return last;
  });
}
