/** Every Dutch text of the content with its file and line, for the tests that read the language itself. */
import { readFileSync } from "node:fs";
import { inventoryFile, singleNames, singles } from "../../src/model/files.ts";
import { registries } from "../../src/model/registries.ts";
import type { Document } from "../../src/reader/document.ts";
import type { Path } from "../../src/reader/problems.ts";
import { readContent, type Reading } from "../../src/reader/read.ts";
import { textsIn } from "./fields.ts";

export interface DutchText {
  file: string;
  line: number;
  text: string;
  /** The field it stands in; empty for the running text of an MDX file. */
  path: Path;
  /** A title, a heading or a search word: words to check, but not a sentence. */
  label: boolean;
}

export const reading: Reading = readContent("content");

const labels = new Set<string | number>(["title", "aliases", "keywords", "titel", "label", "term"]);
const isLabel = (path: Path): boolean => path.some((step) => labels.has(step));

type Place = { file: string; lineOf: (path: Path) => number };

/** The texts in the fields of an entry; the schema knows which fields are text. */
const fieldTexts = (data: unknown, schema: unknown, { file, lineOf }: Place): DutchText[] =>
  textsIn(schema, data).map(({ path, text }) => ({ file, line: lineOf(path), text, path, label: isLabel(path) }));

/** Attributes of building blocks that a reader reads. */
const shownAttributes = ["titel", "reden"];

function bodyTexts({ mdx, file }: Document): DutchText[] {
  if (!mdx) return [];
  const headings = new Set(mdx.headings.map(({ line }) => line));
  const prose = mdx.prose.map(({ text, line }) => ({ file, line, text, path: [], label: headings.has(line) }));
  const attributes = mdx.components.flatMap(({ attributes, line }) =>
    shownAttributes.flatMap((name): DutchText[] => {
      const text = attributes.get(name);
      return typeof text === "string" ? [{ file, line, text, path: [name], label: isLabel([name]) }] : [];
    }),
  );
  return [...prose, ...attributes];
}

/** The texts of one file of content/: its fields, then its running text, in the order of the file. */
export function documentTexts(document: Document): DutchText[] {
  const { kind, entry } = document;
  const fields = entry ? fieldTexts(entry.data, registries[kind].schema, document) : [];
  return [...fields, ...bodyTexts(document)].sort((a, b) => a.line - b.line);
}

/** The texts of site.yaml, structuur.yaml, vragen.yaml and the account of the sources. */
export function singleTexts(): DutchText[] {
  return singleNames
    .flatMap((name) => fieldTexts(reading.content[name], singles[name].schema, reading.singles[name]))
    .filter(({ path }) => !path.includes("typed")); // what people type, the site does not write
}

/** What the account calls each item of the sources. */
export function inventoryTexts(): DutchText[] {
  const file = `content/${inventoryFile}`;
  return reading.content.inventory.flatMap(({ deel, soort, label }, at) =>
    [deel, soort, label].map((text) => ({ file, line: at + 2, text, path: [], label: true })),
  );
}

/** What editors read, without its code. */
export function guideTexts(): DutchText[] {
  const file = "content/LEESMIJ.md";
  const code = /^```[\s\S]*?^```$|`[^`]+`/gm;
  const text = readFileSync(file, "utf8").replace(code, (found) => found.replace(/[^\n]/g, " "));
  return text
    .split("\n")
    .map((line, at) => ({ file, line: at + 1, text: line, path: [], label: line.startsWith("#") }));
}
