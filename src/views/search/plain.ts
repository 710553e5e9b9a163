/** Running text for search: sentences on lines of their own, so that no two words run together. */
import type { MdxText } from "../../model/mdx.ts";

/** The prose of a text, a paragraph a line. */
export const textOf = (mdx: MdxText | undefined): string =>
  (mdx?.prose ?? []).map(({ text }) => text.trim()).join("\n");

const sentenceEnd = new Intl.Segmenter("nl", { granularity: "sentence" });

/** The first sentence of a text. */
export const firstSentence = (text: string): string => [...sentenceEnd.segment(text)][0]?.segment.trim() ?? text;
