/** The running text of an entry as plain paragraphs, complete: a legal ground is named where the page names it. */
import type { Content } from "../model/content.ts";
import type { MdxText } from "../model/mdx.ts";
import { lawLabel } from "./law.ts";

/** The paragraphs and headings of a text, in its order. */
export const runningText = ({ prose }: Pick<MdxText, "prose">, { law }: Pick<Content, "law">): string[] =>
  prose.map(({ text, within = [] }) => {
    let whole = text;
    // From the last to the first, so that the places of the others stay what they are.
    for (const { at, id } of within.toReversed()) {
      const ground = law.get(id)?.data;
      whole = whole.slice(0, at) + (ground ? lawLabel(ground) : "") + whole.slice(at);
    }
    return whole.trim();
  });
