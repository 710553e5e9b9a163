/** A sheet that was filled in, as words to paste. */
import { notesText } from "./run-notes.ts";

export interface FilledPart {
  title: string;
  answers: readonly { ask: string; answer: string }[];
}

/** Keeps the place of what is still open. */
const BLANK = "…";

/** Each part with its answers, one a line, then the link to an empty sheet. */
export function formatText(title: string, parts: readonly FilledPart[], link: string): string {
  const notes = parts.map((part) => ({
    title: part.title,
    note: part.answers
      .map(({ ask, answer }) => `- ${ask} ${answer.trim().replaceAll(/\s*\n\s*/g, "; ") || BLANK}`)
      .join("\n"),
  }));
  return notesText(title, notes, link);
}
