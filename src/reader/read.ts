/** Reads content/ from disk, whole and at once, without Astro: what pages, checks and tests look at. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import {
  type Content,
  emptyContent,
  type Entry,
  type RegistryData,
  type RegistryName,
  type SingleName,
} from "../model/content.ts";
import { readInventory } from "./inventory.ts";
import {
  editionsFolder,
  inventoryFile,
  registryNames,
  registryOf,
  registries,
  otherFiles,
  shownPattern,
  singleNames,
  singles,
} from "../model/registries.ts";
import { parseMdx, type ReadMdx } from "./mdx-text.ts";
import { explainIssues } from "./messages.ts";
import { type Path, type Place, type Problem, problemOn } from "./problems.ts";
import { didYouMean } from "./suggest.ts";
import { parseYaml } from "./yaml-text.ts";

/** One file of a kind, whether its data is sound or not: what the cross-checks walk over. */
export type Document = {
  kind: RegistryName;
  /** The file's name, which should be its id. */
  id: string;
  section?: string;
  file: string;
  lineOf: (path: Path) => number;
  /** The id that the file gives itself, when it gives one. */
  ownId?: string;
  /** Present when the data fits its schema. */
  entry?: Entry<RegistryData[RegistryName]>;
  /** Present for MDX. */
  mdx?: ReadMdx;
};

export type Reading = {
  content: Content;
  problems: Problem[];
  documents: Document[];
  /** The files that exist once; sound when their data fits the schema. */
  singles: { [S in SingleName]: { file: string; lineOf: (path: Path) => number; sound: boolean } };
};

/**
 * Reads all content. Problems are those of single files: syntax, fields, unknown files; references.ts and its
 * neighbours look across files. With problems the content is incomplete.
 */
export function readContent(root = "content"): Reading {
  const content = emptyContent();
  const problems: Problem[] = [];
  const documents: Document[] = [];
  const known = new Set([...otherFiles, ...singleNames.map((name) => singles[name].file)]);

  for (const file of listFiles(root).filter((file) => !file.startsWith(editionsFolder))) {
    const place = registryOf(file);
    if (place) {
      const { document, problems: own } = readDocument(
        readFileSync(join(root, file), "utf8"),
        `content/${file}`,
        place,
      );
      documents.push(document);
      problems.push(...own);
      addEntry(content, document);
    } else if (!known.has(file)) problems.push(unknownFile(file, known));
  }

  const read = singleNames.map((name) => [name, readSingle(root, name, content, problems)]);
  const inventory = join(root, inventoryFile);
  if (existsSync(inventory)) {
    const rows = readInventory(readFileSync(inventory, "utf8"), `content/${inventoryFile}`);
    content.inventory = rows.items;
    problems.push(...rows.problems);
  } else problems.push(problemOn(`content/${inventoryFile}`, 1, "de inventaris ontbreekt.", "zet het bestand terug."));
  return { content, problems, documents, singles: Object.fromEntries(read) as Reading["singles"] };
}

/** All files below a folder, from that folder, in a fixed order. */
function listFiles(root: string): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, "/").length).replaceAll("\\", "/"))
    .sort();
}

type Where = { kind: RegistryName; id: string; section?: string };

/** Reads one file of a kind from its text. */
function readDocument(text: string, file: string, where: Where): { document: Document; problems: Problem[] } {
  const { format, schema } = registries[where.kind];
  const parts = format === "mdx" ? splitFrontMatter(text) : { yaml: text, before: 0, body: "", bodyBefore: 0 };
  const { value, problems, lineOf, writtenAs } = parseYaml(parts.yaml, file, parts.before);
  const document: Document = { ...where, file, lineOf };
  const ownId = (value as { id?: unknown } | undefined | null)?.id;
  if (typeof ownId === "string") document.ownId = ownId;
  if (value !== undefined) {
    const data = check(schema as z.ZodType<RegistryData[RegistryName]>, value, { file, lineOf, writtenAs }, problems);
    if (data !== undefined) {
      document.entry = { id: data.id, data, body: parts.body, file };
      if (where.section !== undefined) document.entry.section = where.section;
    }
  }
  if (format === "mdx") {
    if (parts.before === 0) {
      problems.length = 0;
      problems.push(
        problemOn(file, 1, "de velden bovenaan ontbreken.", "zet ze tussen twee regels met ---, helemaal bovenaan."),
      );
    } else if (parts.body.trim() === "") {
      problems.push(
        problemOn(
          file,
          parts.bodyBefore,
          "onder de velden staat geen tekst.",
          "schrijf de tekst onder de tweede regel met ---.",
        ),
      );
    }
    document.mdx = parseMdx(parts.body, file, parts.bodyBefore);
    problems.push(...document.mdx.problems);
    if (document.entry) document.entry.mdx = document.mdx;
  }
  return { document, problems };
}

function check<T>(schema: z.ZodType<T>, value: unknown, place: Place, problems: Problem[]): T | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  problems.push(...explainIssues(result.error, schema, value, place));
  return undefined;
}

/** Splits a text in its front matter and the rest, each with the number of lines before it. */
export function splitFrontMatter(text: string): { yaml: string; before: number; body: string; bodyBefore: number } {
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (!match || match.index !== 0) return { yaml: "", before: 0, body: text, bodyBefore: 0 };
  return {
    yaml: match[1] ?? "",
    before: 1,
    body: text.slice(match[0].length),
    bodyBefore: match[0].split("\n").length - 1,
  };
}

/** The first file of an id wins; ids.ts reports the second. */
function addEntry(content: Content, { kind, entry }: Document): void {
  if (!entry) return;
  const map = content[kind] as Map<string, Entry<RegistryData[RegistryName]>>;
  if (!map.has(entry.id)) map.set(entry.id, entry);
}

function readSingle(
  root: string,
  name: SingleName,
  content: Content,
  problems: Problem[],
): Reading["singles"][SingleName] {
  const { file, schema, optional } = singles[name];
  const path = join(root, file);
  const shown = `content/${file}`;
  if (!existsSync(path)) {
    if (!optional)
      problems.push(problemOn(shown, 1, "dit bestand ontbreekt.", "maak het; content/LEESMIJ.md zegt wat erin staat."));
    return { file: shown, lineOf: () => 1, sound: optional };
  }
  const { value, problems: own, lineOf, writtenAs } = parseYaml(readFileSync(path, "utf8"), shown);
  problems.push(...own);
  const place = { file: shown, lineOf, writtenAs };
  // A file with only comments in it is an empty list where a list may be empty.
  const data =
    value === undefined ? undefined : check(schema as z.ZodType, optional ? (value ?? []) : value, place, problems);
  if (data !== undefined) Object.assign(content, { [name]: data });
  return { ...place, sound: data !== undefined };
}

function unknownFile(file: string, known: Set<string>): Problem {
  const patterns = registryNames.map((kind) => shownPattern(registries[kind]));
  const own = patterns.filter((pattern) => pattern.split("/")[0] === file.split("/")[0]);
  const fix = own[0] === undefined ? `content/ kent ${patterns.join(", ")}.` : `noem het content/${own[0]}.`;
  return problemOn(`content/${file}`, 1, `niets leest dit bestand.${didYouMean(file, known)}`, fix);
}
