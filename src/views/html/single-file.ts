/**
 * A page as one file, for a stick, a mail or a shared drive: its styles, its script and its data stand in it, its links lead to
 * the site, and its policy lets it load nothing.
 */
import { deflateRawSync } from "node:zlib";
import type { Element, Root } from "hast";
import { toString } from "hast-util-to-string";
import { rehype } from "rehype";
import { SKIP, visit } from "unist-util-visit";
import { filePolicy } from "../../model/policy.ts";
import { fileText } from "../../text/single-file.nl.ts";
import { json } from "../island/pieces.ts";
import { fileLink, fullLinks } from "./file-links.ts";
import { namesInPage, namesInScript, type SheetPart, usedStyles } from "./used-styles.ts";
import { hash, LAYERS } from "./whole-page.ts";

export interface FileParts {
  /** A style sheet by its address. */
  sheet: (address: string) => readonly SheetPart[];
  /** What makes it work, as a classic script. */
  script: string;
  /** What unpacks that script and the data, where they are packed. */
  unpack: string;
}

/** What a file may weigh, in bytes. */
export const MOST = 120_000;

// Whatever HTML allows to leave out is left out: an outline of a hundred parts is a fifth lighter.
const processor = rehype().data("settings", {
  omitOptionalTags: true,
  preferUnquoted: true,
  collapseEmptyAttributes: true,
});
const element = (tagName: string, properties: Element["properties"], value?: string): Element => ({
  type: "element",
  tagName,
  properties,
  children: value === undefined ? [] : [{ type: "text", value }],
});
const is = (node: Element, tagName: string, name: string) =>
  node.tagName === tagName && node.properties[name] !== undefined;

/** Takes out of the page what a file has in another form, and tells what stands in it. */
function takeApart(tree: Root) {
  const found = { sheets: [] as string[], data: "", home: "", scripts: [] as string[] };
  visit(tree, "element", (node, index, parent) => {
    const { rel, href, type } = node.properties;
    const isSheet = node.tagName === "link" && String(rel) === "stylesheet";
    const isData = is(node, "script", "dataEilandGegevens");
    if (isSheet) found.sheets.push(String(href));
    if (isData) found.data += toString(node);
    if (node.tagName === "link" && String(rel) === "canonical") found.home = String(href);
    // Made anew by its script, which stands in the file: there is nothing to wait for.
    if (is(node, "fieldset", "dataEiland")) node.children = [];
    const goes = isSheet || isData || is(node, "script", "src");
    if (node.tagName === "script" && !goes && type !== "application/json") found.scripts.push(toString(node));
    if (!parent || index === undefined || !goes) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return found;
}

/** Lets the links lead to the site, or be words where that is enough. */
function linkOut(tree: Root, home: URL): void {
  visit(tree, { type: "element", tagName: "a" }, (node, index, parent) => {
    const { href, target: _target, rel: _rel, ...rest } = (node as Element).properties;
    if (typeof href !== "string") return undefined;
    const link = fileLink(href, home);
    (node as Element).properties = { ...rest, href: link };
    if (link !== undefined || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1, ...(node as Element).children);
    return [SKIP, index];
  });
}

/** The web font is a file of its own, and what is cut to its measure stands in for nothing here: the system's font does. */
const withoutFonts = (css: string) => css.replaceAll(/@font-face\s*\{[^}]*\}/g, "");

/** Leaves the examples to the site: the questions and outcomes are the aid, and those stay. */
function withoutExamples(tree: Root, home: URL): Root {
  const lighter = structuredClone(tree);
  visit(lighter, "element", (node) => {
    if (!is(node, "ul", "className") || ![node.properties.className].flat().includes("examples")) return;
    Object.assign(node, element("p", {}), { children: [element("a", { href: home.href }, fileText.examples)] });
  });
  return lighter;
}

/**
 * The file of a page as Astro wrote it. Data and script stand in it as they are; packed where it would weigh too much; and
 * where that is not enough, it leaves the examples to the site.
 * @throws when the script holds what would end its element
 */
export function singleFile(html: string, { sheet, script, unpack }: FileParts): string {
  if (/<\/script|<!--/i.test(script)) throw new Error("Dit script kan niet in een bladzijde staan");
  const names = [namesInPage(html), namesInScript(script)];
  const has = (name: string) => names.some((set) => set.has(name));
  const tree = processor.parse(html);
  const found = takeApart(tree);
  const home = new URL(found.home);
  linkOut(tree, home);
  const style = withoutFonts(LAYERS + found.sheets.map((address) => usedStyles(sheet(address), has)).join(""));
  const data = found.data && json(fullLinks(JSON.parse(found.data), home));

  const write = (from: Root, last: Element[], scripts: string[]) => {
    const policy = filePolicy([...found.scripts, ...scripts].map(hash), [hash(style)]);
    const meta = element("meta", { httpEquiv: ["content-security-policy"], content: policy });
    const file = structuredClone(from);
    visit(file, "element", ({ tagName, children }) => {
      // Behind the character set, before all that it is about.
      if (tagName === "head") children.splice(1, 0, meta, element("style", {}, style));
      if (tagName === "body") children.push(...last);
    });
    return processor.stringify(file);
  };
  const facts = data ? [element("script", { type: "application/json", dataEilandGegevens: "" }, data)] : [];
  const plain = write(tree, [...facts, element("script", {}, script)], [script]);
  if (Buffer.byteLength(plain) <= MOST) return plain;
  const packed = deflateRawSync(`${data}\n${script}`, { level: 9 }).toString("base64");
  const place = element("script", { type: "application/json", dataIngepakt: "" }, packed);
  const smaller = (from: Root) => write(from, [place, element("script", {}, unpack)], [unpack, script]);
  const whole = smaller(tree);
  return Buffer.byteLength(whole) <= MOST ? whole : smaller(withoutExamples(tree, home));
}
