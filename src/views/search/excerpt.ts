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

const encoded = (text: string) => encodeURIComponent(text).replaceAll("-", "%2D");

/** Where a sentence or a line ends: what comes after it may stand in another block, and then no browser finds both as one. */
const ENDS = / ?[·…](?: |$)|(?<=[.!?][’”)]?)\s+/;

/** A marked word with up to three words of its sentence on each side; nothing where it stands alone, or in a title: lists hold these too. */
function inContext(pieces: readonly Piece[], at: number): string[] {
  const textOf = (some: readonly Piece[]) => some.map(({ text }) => text).join("");
  const side = (text: string | undefined) => text?.trim().split(/\s+/).filter(Boolean) ?? [];
  const rest = textOf(pieces.slice(at + 1));
  const before = side(textOf(pieces.slice(0, at)).split(ENDS).at(-1)).slice(-3);
  const after = side(rest.split(ENDS)[0]).slice(0, 3);
  if (before.length + after.length === 0 || /^[^.!?…:]* ·/.test(rest)) return [];
  return [
    [
      ...(before.length > 0 ? [`${encoded(before.join(" "))}-`] : []),
      encoded(pieces[at]?.text ?? ""),
      ...(after.length > 0 ? [`-${encoded(after.join(" "))}`] : []),
    ].join(),
  ];
}

/**
 * The address of a passage: the browser marks the words there, where it can. It goes to where a word first stands, so on a
 * page of many things the word is told with those around it; where these do not stand so, the browser goes to the thing.
 */
export function passage(href: string, pieces: readonly Piece[]): string {
  const isPart = href.includes("#");
  const found = pieces.flatMap(({ text, marked: isMarked }, at) =>
    !isMarked ? [] : isPart ? inContext(pieces, at) : [encoded(text)],
  );
  const texts = [...new Set(found)].slice(0, 3).map((one) => `text=${one}`);
  return texts.length === 0 ? href : `${href}${isPart ? "" : "#"}:~:${texts.join("&")}`;
}
