/** Reads files by libraries that had no part in writing them. */
import { strFromU8, unzipSync } from "fflate";
import { XMLParser } from "fast-xml-parser";
import { Window } from "happy-dom";

/** An element: its name, attributes, text and elements, in order. */
export interface Node {
  name: string;
  attributes: Record<string, string>;
  text: string;
  nodes: Node[];
}

const parser = new XMLParser({
  ...{ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "", trimValues: false },
  ...{ parseTagValue: false, parseAttributeValue: false, htmlEntities: true },
  processEntities: { enabled: true, maxTotalExpansions: Infinity, maxExpandedLength: Infinity },
});

type Raw = Record<string, unknown>;
function nodeOf(raw: Raw): Node | undefined {
  const name = Object.keys(raw).find((key) => key !== ":@" && key !== "#text");
  if (name === undefined) return undefined;
  const inside = raw[name] as Raw[];
  return {
    name,
    attributes: (raw[":@"] ?? {}) as Record<string, string>,
    text: inside.flatMap((one) => ("#text" in one ? [String(one["#text"])] : [])).join(""),
    nodes: inside.flatMap((one) => nodeOf(one) ?? []),
  };
}

/** The root element of a document. */
export function readXml(xml: string): Node {
  const root = (parser.parse(xml) as Raw[]).flatMap((one) => nodeOf(one) ?? []).find(({ name }) => name !== "?xml");
  if (!root) throw new Error("no root element");
  return root;
}

/** All elements of a name below a node, in document order. */
export const all = (node: Node, name: string): Node[] =>
  node.nodes.flatMap((one) => [...(one.name === name ? [one] : []), ...all(one, name)]);

/** The one element that a path of names leads to. */
export function one(node: Node, ...path: string[]): Node {
  return path.reduce((at, name) => {
    const [found, more] = at.nodes.filter((child) => child.name === name);
    if (!found || more) throw new Error(`${found ? "more than one" : "no"} ${name} in ${at.name}`);
    return found;
  }, node);
}

/** The texts of a zip by their path. */
export const readZip = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]));

const { document } = new Window();
/** The texts of the elements that a selector finds in HTML; of the whole without one. */
export function readHtml(html: string, selector?: string): string[] {
  const body = document.createElement("div");
  body.innerHTML = html;
  const found = selector === undefined ? [body] : [...body.querySelectorAll(selector)];
  return found.map(({ textContent }) => textContent);
}
