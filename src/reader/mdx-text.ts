/**
 * MDX with lines: what stands in a text (components, headings, links, prose), read by the same parser that Astro uses,
 * and what may not stand in it.
 */
import Slugger from "github-slugger";
import { type MdastNode, mdxToMdast } from "satteri";
import type { Component, MdxText } from "../model/mdx.ts";
import { type Problem, problemOn } from "./problems.ts";
import { explainMdx } from "./mdx-errors.ts";

type Loose = {
  type: string;
  position?: { start: { line: number } };
  children?: Loose[];
  value?: unknown;
  name?: string | null;
  depth?: number;
  url?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
};

/** A text with what is wrong with it. */
export type ReadMdx = MdxText & { problems: Problem[] };

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
  const visit = (node: Loose): void => {
    const line = (node.position?.start.line ?? 1) + offset;
    const refuse = (message: string, fix: string): void => {
      found.problems.push(problemOn(file, line, message, fix));
    };
    switch (node.type) {
      case "heading":
        addHeading(found, node, line, slugger, refuse);
        break;
      case "link":
      case "definition":
        found.links.push({ url: node.url ?? "", line });
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
        if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(String(node.value ?? ""))) {
          refuse(
            `tussen accolades leest MDX code: {${String(node.value)}}.`,
            "schrijf \\{ als je het teken zelf bedoelt.",
          );
        }
        break;
      case "mdxJsxFlowElement":
      case "mdxJsxTextElement":
        found.components.push(asComponent(node, line));
        break;
      case "paragraph":
      case "tableCell":
        found.prose.push({ text: plain(node), line });
        break;
    }
    for (const child of node.children ?? []) visit(child);
  };
  visit(tree as Loose);
  return found;
}

function addHeading(
  found: ReadMdx,
  node: Loose,
  line: number,
  slugger: Slugger,
  refuse: (message: string, fix: string) => void,
): void {
  const depth = node.depth ?? 2;
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

function asComponent(node: Loose, line: number): Component {
  const attributes: Component["attributes"] = new Map();
  for (const { type, name, value } of node.attributes ?? []) {
    if (type !== "mdxJsxAttribute" || name === undefined) attributes.set("{…}", { code: String(value) });
    else if (typeof value === "string") attributes.set(name, value);
    else if (value === null || value === undefined) attributes.set(name, true);
    else attributes.set(name, { code: String((value as { value?: unknown }).value) });
  }
  const children = node.children ?? [];
  const inline = node.type === "mdxJsxTextElement";
  return {
    name: node.name ?? "",
    line,
    attributes,
    inline,
    hasChildren: children.length > 0,
    tight: !inline && children.some((child) => inlineText.has(child.type)),
  };
}

/** The text of a node as a reader sees it, without code. */
function plain(node: Loose): string {
  if (node.type === "inlineCode" || node.type === "text") return String(node.value ?? "");
  if (node.type === "break") return " ";
  return (node.children ?? []).map(plain).join("");
}
