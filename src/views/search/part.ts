/** A part of an aid that search finds by itself. */
import type { SearchKindName } from "./kinds.ts";

export interface AidPart {
  id: string;
  kind: SearchKindName;
  title: string;
  other: readonly string[];
  words: readonly string[];
  sentence: string;
  text: string;
}

/** One of them: `sentence` stands under its title, `more` is only searched. */
export const part = (
  kind: SearchKindName,
  id: string,
  title: string,
  sentence: string,
  ...more: string[]
): AidPart => ({
  ...{ id, kind, title, other: [], words: [], sentence },
  text: [sentence, ...more].join("\n"),
});
