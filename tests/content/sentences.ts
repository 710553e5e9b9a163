/** The sentences of a text, and how long they are. */

export interface Sentence {
  text: string;
  words: number;
  /** Ends as a sentence does. What does not is a bit of a list: short of itself, so it says nothing about sentences. */
  closed: boolean;
}

/** A stop, a quote or bracket that closes, a space, and then a capital: "art. 352 Sw. zegt" goes on. */
const between = /(?<=[.!?…][’”)»]?)\s+(?=[‘“(«]?\p{Lu})/u;
const abbreviation = /(?:^|\s)(?:art|bv|bijv|nr|dr|prof|blz|resp|t\.a\.v|e\.a)\.$/i;

/** Splits a text into its sentences. */
export function sentencesOf(text: string): Sentence[] {
  const parts: string[] = [];
  for (const part of text.replace(/\s+/g, " ").trim().split(between)) {
    const before = parts.at(-1);
    if (before !== undefined && abbreviation.test(before)) parts[parts.length - 1] = `${before} ${part}`;
    else parts.push(part);
  }
  return parts
    .filter((part) => part !== "")
    .map((part) => ({
      text: part,
      words: part.split(" ").filter((word) => /[\p{L}\d]/u.test(word)).length,
      closed: /[.!?…:][’”)»]?$/u.test(part),
    }));
}

/** The mean number of words in the sentences that are closed. */
export function meanLength(sentences: readonly Sentence[]): number {
  const closed = sentences.filter((sentence) => sentence.closed);
  return closed.length === 0 ? 0 : closed.reduce((sum, { words }) => sum + words, 0) / closed.length;
}
