/**
 * Pages as chapters of one document: headings a level lower, ids of their own, links that lead to places in it, and all
 * that folds out of the way on a screen written out.
 */
import type { Element, ElementContent, Root } from "hast";
import { toString } from "hast-util-to-string";
import { rehype } from "rehype";
import { SKIP, visit } from "unist-util-visit";
import { finishArticle } from "./finish-article.ts";

export interface OneDocument {
  html: string;
  /** Why the makers chose what they did, in the order of the text. */
  own: string[];
}

/** What serves a page on a screen: buttons, scripts and what they need. */
const FURNITURE_TAGS = new Set(["script", "template", "button"]);
const FURNITURE = new Set(["screen-only", "needs-script", "no-script-only"]);
/** Attributes that name ids. */
const REFERENCES = ["ariaLabelledBy", "ariaDescribedBy", "htmlFor"];

const processor = rehype().data("settings", { fragment: true });

const classes = ({ properties }: Element) => [properties.className ?? []].flat().map(String);
const isFurniture = (node: Element) =>
  FURNITURE_TAGS.has(node.tagName) || classes(node).some((name) => FURNITURE.has(name));
const isElement = (node: ElementContent): node is Element => node.type === "element";

/** A recommendation that opens in place, as a section with its heading and its one sentence. */
function written(row: Element): Element {
  const [summary, body] = row.children.filter(isElement);
  const texts: { [tag: string]: string } = {};
  if (summary) visit(summary, "element", (node) => void (texts[node.tagName] = toString(node)));
  const id = row.properties.dataAanbeveling;
  const rest = body?.children.filter((node) => !isElement(node) || !classes(node).includes("place")) ?? [];
  const element = (tagName: string, properties: Element["properties"], text: string): Element => ({
    ...{ type: "element", tagName, properties, children: [{ type: "text", value: text }] },
  });
  const heading = element("h3", { id: String(id) }, `${texts.i}. ${texts.b}`);
  const core = element("p", { className: ["core"] }, texts.small ?? "");
  return {
    ...{ type: "element", tagName: "section", properties: { ariaLabelledBy: [String(id)] } },
    children: [heading, core, ...rest],
  };
}

function tidy(chapter: Element): void {
  visit(chapter, "element", (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (isFurniture(node)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.properties.dataAanbeveling !== undefined) {
      parent.children.splice(index, 1, written(node));
      return [SKIP, index];
    }
    const level = /^h([2-5])$/.exec(node.tagName)?.[1];
    if (level) node.tagName = `h${Number(level) + 1}`;
    return undefined;
  });
}

const idsIn = (chapter: Element): Set<string> => {
  const ids = new Set<string>();
  visit(chapter, "element", ({ properties }) => void (typeof properties.id === "string" && ids.add(properties.id)));
  return ids;
};

interface Chapter {
  name: string;
  element: Element;
  ids: Set<string>;
}

/** Where a link of a chapter leads: inside the document, where that holds the page it leads to. */
function target(href: string, from: Chapter, byAddress: ReadonlyMap<string, Chapter>): string {
  const [path = "", place] = href.split("#");
  const chapter = path === "" ? from : byAddress.get(path);
  if (!chapter) return href;
  if (place === undefined || place === "") return `#${chapter.name}`;
  if (chapter.ids.has(place)) return `#${chapter.name}-${place}`;
  return path === "" ? href : `#${chapter.name}`; // a drawing of the page's own, or a place that only a screen has
}

function rename(chapter: Chapter, byAddress: ReadonlyMap<string, Chapter>): void {
  const named = (id: string) => (chapter.ids.has(id) ? `${chapter.name}-${id}` : id);
  visit(chapter.element, "element", ({ properties }) => {
    if (typeof properties.id === "string") properties.id = named(properties.id);
    for (const name of REFERENCES) {
      const value = properties[name];
      if (value !== undefined && value !== null) properties[name] = [value].flat().map((id) => named(String(id)));
    }
    if (typeof properties.href === "string") properties.href = target(properties.href, chapter, byAddress);
    for (const [name, value] of Object.entries(properties))
      if (typeof value === "string")
        properties[name] = value.replace(/^url\(#(.+)\)$/, (_, id) => `url(#${named(id)})`);
  });
}

/**
 * @param html chapters, each in an element with `data-hoofdstuk`, its name, and `data-adres`, where it stands on the site;
 *   its heading, with the name as id, comes before that element
 */
export function oneDocument(html: string): OneDocument {
  const tree: Root = processor.parse(html);
  const byAddress = new Map<string, Chapter>();
  visit(tree, "element", (element) => {
    const { dataHoofdstuk: name, dataAdres: at } = element.properties;
    if (typeof name !== "string" || typeof at !== "string") return undefined;
    tidy(element);
    byAddress.set(at, { name, element, ids: idsIn(element) });
    delete element.properties.dataHoofdstuk;
    delete element.properties.dataAdres;
    return SKIP;
  });
  for (const chapter of byAddress.values()) rename(chapter, byAddress);
  const { html: finished, own } = finishArticle(processor.stringify(tree), []);
  return { html: finished, own };
}
