/**
 * The part of a style sheet that a page can use: rules whose names stand in the page, or in a script that it may load.
 * A name that is in doubt counts as there: a rule too many costs some bytes, a rule too few a page.
 */
import postcss, { type ChildNode } from "postcss";

interface Choice {
  text: string;
  /** Tags, classes and ids that must all be there before this selector can match. */
  names: string[];
}
/** A sheet, read once: text that always goes along, rules with their selectors, and blocks such as `@media`. */
export type SheetPart = string | { choices: Choice[]; body: string } | { open: string; parts: SheetPart[] };

/** What `:has()` asks for, where it names one thing and stands by itself: without that the selector matches nothing. */
const ASKED = /:has\(([^(),]*)\)/g;

/** What else is written between brackets matches for reasons of its own: it is not asked about. */
function namesOf(selector: string): string[] {
  let text = selector.replaceAll(/\[[^\]]*\]/g, "");
  for (let last = ""; last !== text;) {
    last = text;
    // From the inside out, so what another pseudo-class holds goes first; a `:has()` in it goes with it.
    text = text.replaceAll(/:(?!has\()[\w-]+\((?:[^()]|\([^()]*\))*\)/g, "");
  }
  text = text.replaceAll(ASKED, " $1").replaceAll(/\([^()]*\)/g, "");
  return text.replaceAll(/::?[\w-]+/g, "").match(/[A-Za-z_][\w-]*/g) ?? [];
}

function partOf(node: ChildNode): SheetPart[] {
  if (node.type === "rule")
    return [
      {
        choices: node.selectors.map((text) => ({ text, names: namesOf(text) })),
        body: `{${node.nodes.map(String).join(";")}}`,
      },
    ];
  if (node.type === "comment") return [];
  // Layers, media and the like hold rules; a font or a print sheet's page holds declarations and goes along whole.
  if (node.type === "atrule" && /^(layer|media|supports|container)$/.test(node.name) && node.nodes)
    return [{ open: `@${node.name} ${node.params}`, parts: node.nodes.flatMap(partOf) }];
  return [node.type === "atrule" && !node.nodes ? `${String(node)};` : String(node)];
}

/** Reads a style sheet. */
export const readSheet = (css: string): SheetPart[] => postcss.parse(css).nodes.flatMap(partOf);

/** Writes what is left of a sheet where only `has` these names. A block without rules goes too. */
export function usedStyles(parts: readonly SheetPart[], has: (name: string) => boolean): string {
  const written = parts.map((part) => {
    if (typeof part === "string") return part;
    if ("parts" in part) {
      const inner = usedStyles(part.parts, has);
      return inner && `${part.open}{${inner}}`;
    }
    const fitting = part.choices.filter(({ names }) => names.every(has));
    return fitting.length === 0 ? "" : fitting.map(({ text }) => text).join(",") + part.body;
  });
  return written.join("");
}

const words = (text: string) => text.match(/[A-Za-z_][\w-]*/g) ?? [];

/** Every word of a script: any of them may be the name of a class or an element that it makes. */
export const namesInScript = (code: string): ReadonlySet<string> => new Set(words(code));

/** The tags, classes and ids of a page, with every word of the scripts and data that stand in it. */
export function namesInPage(html: string): Set<string> {
  const names = new Set<string>();
  for (const [, tag = ""] of html.matchAll(/<([a-zA-Z][\w-]*)/g)) names.add(tag);
  for (const [, list = ""] of html.matchAll(/\s(?:class|id)="([^"]*)"/g))
    for (const name of words(list)) names.add(name);
  for (const [, code = ""] of html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g))
    for (const name of words(code)) names.add(name);
  return names;
}
