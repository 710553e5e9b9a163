/** The Dutch of the interface: what stands in src/text/, and in views, pages, layouts, components and widgets. */
import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import type { DutchText } from "./texts.ts";

const files = "src/{text,views,pages,layouts,components,widgets}/**/*.{ts,tsx,astro}";
/** They draw: their strings are paths. */
const drawing = /^src\/(?:views|components)\/(?:figures|art)\//;

/** Attributes and properties that a reader reads, or hears. */
const shown = /^(?:title|label|text|description|summary|alt|placeholder|aria-label|aria-description)$/;

/** Lines stay where they are. */
const blank = (text: string): string => text.replace(/[^\n]/g, " ");

/** An Astro file as TSX: its front matter as it is, its template as one expression, without scripts and styles. */
function asTsx(source: string): string {
  const [front = "", code = ""] = /^---\n([\s\S]*?)^---$/m.exec(source) ?? [];
  const template = source
    .slice(front.length)
    .replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<!doctype[^>]*>/gi, blank);
  return `${front === "" ? "" : `   \n${code}   `};(<>${template}</>);`;
}

type Literal = ts.StringLiteralLike | ts.TemplateExpression;

/** What a string is for: the attribute or property that it is the value of, however deep in a choice. */
function purposeOf(node: ts.Node): ts.Node {
  const { parent } = node;
  const choice =
    ts.isJsxExpression(parent) ||
    ts.isConditionalExpression(parent) ||
    ts.isParenthesizedExpression(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isTemplateSpan(parent) ||
    ts.isTemplateExpression(parent);
  return choice && !ts.isJsxElement(parent.parent) && !ts.isJsxFragment(parent.parent) ? purposeOf(parent) : parent;
}

/** What code compares with, or puts in a class, nobody reads. */
const comparing = /[!=]==|className|\bstyle\b|\bin\b/;
const internal = /^(?:className|key|type|role|"@type")$/;

/** Whether a string in code is something that a reader sees: a sentence, or a word under a name that says so. */
function isShown(node: Literal): boolean {
  const raw = node.getText();
  // An at-rule is CSS, and markup and escapes are no text.
  if (!/\p{Ll}/u.test(raw) || /[\\<>]|^.@/.test(raw)) return false;
  const purpose = purposeOf(node);
  if (ts.isImportDeclaration(purpose) || ts.isLiteralTypeNode(purpose) || ts.isCallExpression(purpose)) return false;
  if (ts.isJsxAttribute(purpose)) return shown.test(purpose.name.getText());
  const sentence = /^["'`]?\p{Lu}|\s/u.test(raw);
  if (ts.isBinaryExpression(purpose)) return sentence && !comparing.test(purpose.getText());
  if (!ts.isPropertyAssignment(purpose)) return sentence;
  const name = purpose.name.getText();
  return shown.test(name) || (sentence && !internal.test(name));
}

const inCode = ({ parent }: ts.Node): boolean =>
  ts.isJsxElement(parent) && parent.openingElement.tagName.getText() === "code";

/** What a template says around the values that it takes in. */
const templateText = ({ head, templateSpans }: ts.TemplateExpression): string =>
  [head.text, ...templateSpans.map(({ literal }) => literal.text)].join(" … ");

/** The Dutch in one source file. */
function textsOf(file: string): DutchText[] {
  const source = readFileSync(file, "utf8");
  const astro = file.endsWith(".astro");
  const kind = astro || file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, astro ? asTsx(source) : source, ts.ScriptTarget.Latest, true, kind);
  // All strings of src/text/ are Dutch.
  const everything = file.startsWith("src/text/");
  const found: DutchText[] = [];
  const add = (node: ts.Node, text: string): void => {
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (/\p{L}/u.test(text)) found.push({ file, line, text: text.replace(/\s+/g, " ").trim(), path: [], label: true });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) {
      if (!inCode(node)) add(node, node.text);
    } else if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      const isName = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
      const isAddress = ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent);
      const counts = everything ? !isAddress : isShown(node);
      if (counts && !isName) add(node, ts.isTemplateExpression(node) ? templateText(node) : node.text);
    }
    node.forEachChild(visit);
  };
  visit(tree);
  return found;
}

/** All Dutch of the interface. */
export function interfaceTexts(): DutchText[] {
  return globSync(files)
    .filter((file) => !drawing.test(file))
    .sort()
    .flatMap(textsOf);
}
