/** Every built page, parsed once for all checks. */
import type { Element, Nodes, Root } from "hast";
import { toString } from "hast-util-to-string";
import { rehype } from "rehype";
import { visit } from "unist-util-visit";
import { builtPages } from "../e2e/site.ts";

export { isEmbed, ROOT } from "../e2e/site.ts";

export interface Page {
  /** Address on the site, such as "/richtlijn/". */
  path: string;
  html: string;
  tree: Root;
  /** All elements, in document order. */
  elements: Element[];
  /** All ids, each as often as it stands there. */
  ids: string[];
}

const processor = rehype();

/** All elements below a node that fulfil a condition, in document order. */
export function select(node: Nodes, fits: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(node, "element", (element) => {
    if (fits(element)) found.push(element);
  });
  return found;
}

/** An attribute as text; undefined where it is not there. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  const value = element?.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(" ") : value === true ? "" : String(value);
}

/** The text of a node with single spaces. */
export const textOf = (node: Nodes) => toString(node).replaceAll(/\s+/g, " ").trim();

export const pages: Page[] = builtPages().map(({ path, html }) => {
  const tree = processor.parse(html);
  const elements = select(tree, () => true);
  return { path, html, tree, elements, ids: elements.flatMap((element) => attribute(element, "id") ?? []) };
});
if (pages.length === 0) throw new Error("no built pages: run npm run build first");

/** The page at an address. */
export const pageAt: ReadonlyMap<string, Page> = new Map(pages.map((page) => [page.path, page]));

/** Elements of one tag on a page. */
export const tagged = ({ elements }: Page, tag: string) => elements.filter(({ tagName }) => tagName === tag);

/** The content of a meta element with this name, property or http-equiv. */
export const meta = (page: Page, name: string): string | undefined =>
  attribute(
    tagged(page, "meta").find(({ properties }) =>
      [properties.name, properties.property, [properties.httpEquiv].flat()[0]].includes(name),
    ),
    "content",
  );

/** The canonical address of a page. */
export const canonical = (page: Page): string | undefined =>
  attribute(
    tagged(page, "link").find((link) => attribute(link, "rel") === "canonical"),
    "href",
  );

/** Where the site says that it stands, from the home page's canonical address. */
export const ORIGIN = new URL(canonical(pageAt.get("/") as Page) ?? "").origin;

/** Values that stand more than once in a list. */
export const repeated = (list: readonly string[]) => [...new Set(list.filter((one, at) => list.indexOf(one) !== at))];
