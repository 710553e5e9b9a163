/** What a result shows of its text: whole sentences from where a word that was looked for stands, that word marked. */
import { stemAmong, wordsOf } from "../../domain/search/words.ts";

export interface Piece {
  text: string;
  marked: boolean;
}
/** A result shows about so many letters. */
const LONG = 190;

/** The sentences of a text; lines end sentences too. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/\n+/)
    .flatMap((line) => line.split(/(?<=[.!?…][’”)]?)\s+(?=[\p{Lu}‘“(])/u))
    .map((sentence) => sentence.trim())
    .filter(Boolean);

/** A text with the words of `stems` marked. */
export function marked(text: string, stems: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { word, pieces: parts, start, end } of wordsOf(text)) {
    if (![word, ...parts].some((one) => stemAmong(stems, one) !== undefined)) continue;
    pieces.push({ text: text.slice(done, start), marked: false }, { text: text.slice(start, end), marked: true });
    done = end;
  }
  return [...pieces, { text: text.slice(done), marked: false }].filter((piece) => piece.text !== "");
}

/** From the sentence that holds most of what was looked for; nothing where none does. Cut at a word, never in one. */
export function excerpt(text: string, stems: ReadonlySet<string>): Piece[] {
  const sentences = sentencesOf(text);
  const held = sentences.map(
    (sentence) =>
      new Set(
        wordsOf(sentence).flatMap(({ word, pieces }) =>
          [word, ...pieces].flatMap((one) => stemAmong(stems, one) ?? []),
        ),
      ).size,
  );
  const most = Math.max(0, ...held);
  if (most === 0) return [];
  // A line without an end of its own, such as a title, does not run on into the next.
  const ended = sentences.map((sentence) => (/[.!?…:’”)]$/.test(sentence) ? sentence : `${sentence} ·`));
  const from = ended.slice(held.indexOf(most)).join(" ").replace(/ ·$/, "");
  const end = from.length <= LONG ? -1 : from.lastIndexOf(" ", LONG);
  const short = end === -1 ? from : `${from.slice(0, end).replace(/[,;:]$/, "")} …`;
  return marked(short, stems);
}
