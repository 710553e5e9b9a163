/** What changed between two texts, word by word: made while the site is built, so that no reader's browser has to. */
import { diffArrays, diffWordsWithSpace } from "diff";

/** A run of words that stayed, came or went. */
export interface Piece {
  text: string;
  change: "same" | "added" | "removed";
}
type Part = { value: string; added?: boolean; removed?: boolean };

const pieceOf = ({ value, added, removed }: Part): Piece => ({
  text: value,
  change: added ? "added" : removed ? "removed" : "same",
});

/** Pieces as paragraphs: a new one begins wherever either text begins one. */
function paragraphsOf(pieces: readonly Piece[]): Piece[][] {
  const paragraphs: Piece[][] = [[]];
  for (const { text, change } of pieces)
    for (const [at, line] of text.split("\n").entries()) {
      if (at > 0) paragraphs.push([]);
      if (line !== "") paragraphs.at(-1)?.push({ text: line, change });
    }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

/** The paragraphs in which something changed; none where the texts are the same. */
export function changedParagraphs(before: readonly string[], after: readonly string[]): Piece[][] {
  const parts = diffArrays([...before], [...after]);
  return parts.flatMap(({ value, added, removed }, at): Piece[][] => {
    if (!added && !removed) return [];
    const text = value.join("\n");
    const next = parts[at + 1];
    // What went and what came in its place are one change, told by its words.
    if (removed && next?.added) return paragraphsOf(diffWordsWithSpace(text, next.value.join("\n")).map(pieceOf));
    if (added && parts[at - 1]?.removed) return [];
    return paragraphsOf([pieceOf({ value: text, added, removed })]);
  });
}
