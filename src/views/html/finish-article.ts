/** The last pass over an article's HTML: its table of contents, an explanation at the first use of each term, the makers' reasons apart. */
import type { Element, ElementContent, Root, Text } from "hast";
import { toString } from "hast-util-to-string";
import { rehype } from "rehype";
import { SKIP, visit } from "unist-util-visit";
import { type TermUse, termMatcher } from "../terms.ts";

export interface TocEntry {
  id: string;
  label: string;
  children: TocEntry[];
}

export interface FinishedArticle {
  html: string;
  toc: TocEntry[];
  /** The terms explained on this page, in order of first use. */
  terms: TermUse[];
  /** Why the makers chose what they did on this page, in the order of the page. */
  own: string[];
}

/** No explanation inside what already is a link, a heading, a widget or a figure. */
const CLOSED = new Set(["a", "button", "h1", "h2", "h3", "h4", "svg", "script", "summary", "figcaption"]);
const MOST_TERMS = 10;

/** A reader can pass over a word, but not over letters: an abbreviation is explained however many words are. */
const isAbbreviation = ({ title }: TermUse) => title === title.toUpperCase();

const processor = rehype().data("settings", { fragment: true });

const link = (use: TermUse, text: string): Element => ({
  type: "element",
  tagName: "a",
  properties: { className: ["term"], href: `#p-begrip-${use.id}`, id: `p-gebruik-${use.id}` },
  children: [{ type: "text", value: text }],
});

/** Explains in text that stands open first: what is folded is not where a reader meets a word. */
function annotate(tree: Root, terms: readonly TermUse[]): TermUse[] {
  // Most terms are not on the page at all: those are not looked for in each of its texts.
  const page = toString(tree).toLowerCase();
  const open = terms.filter(({ names }) => names.some((name) => page.includes(name.toLowerCase())));
  const used: TermUse[] = [];
  const matcher = () => {
    const isFull = used.filter((term) => !isAbbreviation(term)).length >= MOST_TERMS;
    return termMatcher(isFull ? open.filter(isAbbreviation) : open);
  };
  const pass = (skipsFolded: boolean) => {
    let find = matcher();
    visit(tree, (node, index, parent) => {
      if (node.type === "element") {
        const { dataGeenBegrippen, dataLopend } = node.properties;
        const isClosed = CLOSED.has(node.tagName) || dataGeenBegrippen !== undefined;
        return isClosed || (skipsFolded && dataLopend !== undefined) ? SKIP : undefined;
      }
      if (node.type !== "text" || !parent || index === undefined) return undefined;
      const hit = find(node.value);
      if (!hit) return undefined;
      const before: Text = { type: "text", value: node.value.slice(0, hit.start) };
      const after: Text = { type: "text", value: node.value.slice(hit.end) };
      const parts: ElementContent[] = [before, link(hit.term, node.value.slice(hit.start, hit.end)), after];
      parent.children.splice(index, 1, ...(parts as typeof parent.children));
      open.splice(open.indexOf(hit.term), 1);
      used.push(hit.term);
      find = matcher();
      return index + 2;
    });
  };
  pass(true);
  pass(false);
  return used;
}

function contents(tree: Root): TocEntry[] {
  const toc: TocEntry[] = [];
  visit(tree, "element", (node) => {
    if (node.properties.dataGeenInhoud !== undefined) return SKIP;
    const { id, dataInhoud } = node.properties;
    const isChild = node.tagName === "h3" || dataInhoud !== undefined;
    if (typeof id !== "string" || (node.tagName !== "h2" && !isChild)) return undefined;
    const entry = { id, label: toString(node), children: [] };
    if (isChild) toc.at(-1)?.children.push(entry);
    else toc.push(entry);
    return SKIP;
  });
  return toc;
}

/** Takes the reasons of the makers' own passages out of the text: they stand once, at the page's end. */
function ownReasons(tree: Root): string[] {
  const reasons = new Set<string>();
  visit(tree, "element", (node) => {
    const { dataEigen } = node.properties;
    if (typeof dataEigen === "string" && dataEigen !== "") reasons.add(dataEigen);
    delete node.properties.dataEigen;
  });
  return [...reasons];
}

/** Takes away the marks that only this pass reads: a reader's browser need not fetch them. */
function sweep(tree: Root): void {
  visit(tree, "element", ({ properties }) => {
    delete properties.dataGeenInhoud;
    delete properties.dataInhoud;
    delete properties.dataGeenBegrippen;
  });
}

/** Finishes the HTML of an article. `terms` are the candidates; at most ten are explained on one page, besides abbreviations. */
export function finishArticle(html: string, terms: readonly TermUse[]): FinishedArticle {
  const tree = processor.parse(html);
  const toc = contents(tree);
  const own = ownReasons(tree);
  const used = annotate(tree, terms);
  sweep(tree);
  return { html: processor.stringify(tree), toc, terms: used, own };
}
