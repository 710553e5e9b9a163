/**
 * MDX with lines: what stands in a text (components, headings, links, prose), read by the same parser that Astro uses,
 * and what may not stand in it.
 */
import Slugger from "github-slugger";
import { type MdastNode, type MdxJsxFlowElement, type MdxJsxTextElement, mdxToMdast } from "satteri";
import { visit } from "unist-util-visit";
import type { Component, MdxText } from "../model/mdx.ts";
import { explainMdx } from "./mdx-errors.ts";
import { type Problem, problemOn } from "./problems.ts";

/** A text with what is wrong with it. */
export type ReadMdx = MdxText & { problems: Problem[] };

type Refuse = (message: string, fix: string) => void;
type Heading = Extract<MdastNode, { type: "heading" }>;

/** Reads an MDX text. `offset` is the number of lines before it in the file. */
export function parseMdx(body: string, file: string, offset = 0): ReadMdx {
  const found: ReadMdx = { components: [], headings: [], links: [], prose: [], problems: [], broken: false };
  let tree: MdastNode;
  try {
    tree = mdxToMdast(body, { features: { frontmatter: false } });
  } catch (error) {
    const { line, message, fix } = explainMdx(error instanceof Error ? error.message : String(error));
    found.problems.push(problemOn(file, line + offset, message, fix));
    found.broken = true;
    return found;
  }
  const slugger = new Slugger();
  visit(tree, (node) => {
    const line = (node.position?.start.line ?? 1) + offset;
    const refuse: Refuse = (message, fix) => {
      found.problems.push(problemOn(file, line, message, fix));
    };
    switch (node.type) {
      case "heading":
        addHeading(found, node, line, slugger, refuse);
        break;
      case "link":
      case "definition":
        found.links.push({ url: node.url, line });
        break;
      case "image":
        refuse(
          "een tekst kan geen afbeelding bevatten.",
          'maak er een figuur van in figuren/ en plaats ze met <Figuur id="…" />.',
        );
        break;
      case "mdxjsEsm":
        refuse(
          "een regel die met import of export begint, leest MDX als code.",
          "schrap de code; bouwstenen hoef je niet te importeren. Is het gewone tekst, begin de zin dan anders.",
        );
        break;
      case "mdxFlowExpression":
      case "mdxTextExpression":
        if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) {
          refuse(`tussen accolades leest MDX code: {${node.value}}.`, "schrijf \\{ als je het teken zelf bedoelt.");
        }
        break;
      case "mdxJsxFlowElement":
      case "mdxJsxTextElement":
        found.components.push(asComponent(node, line));
        break;
      case "paragraph":
      case "tableCell":
        found.prose.push({ text: plain(node), line, ...within(node) });
        break;
    }
  });
  return found;
}

function addHeading(found: ReadMdx, node: Heading, line: number, slugger: Slugger, refuse: Refuse): void {
  const { depth } = node;
  const text = plain(node);
  const above = found.headings.at(-1)?.depth ?? 1;
  if (depth === 1) {
    refuse(`de kop "${text}" heeft één #, maar de titel staat er al boven.`, "begin met ##.");
  } else if (depth > above + 1) {
    refuse(
      `de kop "${text}" springt van ${"#".repeat(above)} naar ${"#".repeat(depth)}.`,
      `gebruik ${"#".repeat(above + 1)}.`,
    );
  }
  found.headings.push({ depth, text, slug: slugger.slug(text), line });
  found.prose.push({ text, line });
}

const inlineText = new Set(["text", "emphasis", "strong", "link", "inlineCode", "break", "delete"]);

function asComponent({ type, name, attributes, children }: MdxJsxFlowElement | MdxJsxTextElement, line: number) {
  const inline = type === "mdxJsxTextElement";
  const component: Component = {
    name: name ?? "",
    line,
    attributes: new Map(),
    inline,
    hasChildren: children.length > 0,
    tight: !inline && children.some((child) => inlineText.has(child.type)),
  };
  for (const attribute of attributes) {
    if (attribute.type !== "mdxJsxAttribute") component.attributes.set("{…}", { code: attribute.value });
    else if (typeof attribute.value === "string") component.attributes.set(attribute.name, attribute.value);
    else component.attributes.set(attribute.name, attribute.value ? { code: attribute.value.value } : true);
  }
  return component;
}

/** Where in the text of a node a building block stands. */
function within(node: MdastNode): Pick<MdxText["prose"][number], "within"> {
  const blocks: { at: number; name: string; id: string }[] = [];
  plain(node, (block, at) => {
    const { name, attributes } = asComponent(block, 0);
    blocks.push({ at, name, id: String(attributes.get("id") ?? "") });
  });
  return blocks.length > 0 ? { within: blocks } : {};
}

/** The text of a node as a reader sees it, without code. */
function plain(node: MdastNode, onBlock?: (block: MdxJsxTextElement, at: number) => void): string {
  let text = "";
  visit(node, (inner) => {
    if (inner.type === "mdxJsxTextElement") onBlock?.(inner, text.length);
    if (inner.type === "inlineCode" || inner.type === "text") text += inner.value;
    else if (inner.type === "break") text += " ";
  });
  return text;
}
