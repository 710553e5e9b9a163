/** Reads content/ from disk, whole and at once, without Astro: what pages, checks and tests look at. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import {
  type Content,
  emptyContent,
  type Registries,
  type RegistryName,
  type SingleName,
  type Singles,
} from "../model/content.ts";
import {
  editionsFolder,
  inventoryFile,
  otherFiles,
  registryOf,
  shownPattern,
  singleNames,
  singles,
} from "../model/files.ts";
import { registries, registryNames } from "../model/registries.ts";
import { type Document, readDocument } from "./document.ts";
import { fits } from "./explain.ts";
import { readInventory } from "./inventory.ts";
import { type Path, type Problem, problemOn } from "./problems.ts";
import { didYouMean } from "./suggest.ts";
import { readText } from "./utf8.ts";
import { parseYaml } from "./yaml-text.ts";

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
      const shown = `content/${file}`;
      const text = readText(join(root, file), shown, problems);
      const { document, problems: own } = readDocument(text, shown, place);
      documents.push(document);
      problems.push(...own);
      addEntry(content, document);
    } else if (!known.has(file)) problems.push(unknownFile(file, known));
  }

  const read = singleNames.map((name) => [name, readSingle(root, name, content, problems)]);
  const inventory = join(root, inventoryFile);
  if (existsSync(inventory)) {
    const shown = `content/${inventoryFile}`;
    const rows = readInventory(readText(inventory, shown, problems), shown);
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

/** The first file of an id wins; the check reports the second. */
function addEntry<K extends RegistryName>(content: Content, { kind, entry }: Document<K>): void {
  const entries: Registries[K] = content[kind];
  if (entry && !entries.has(entry.id)) entries.set(entry.id, entry);
}

function readSingle<S extends SingleName>(
  root: string,
  name: S,
  content: Content,
  problems: Problem[],
): Reading["singles"][S] {
  const { file, schema, optional } = singles[name];
  const path = join(root, file);
  const shown = `content/${file}`;
  if (!existsSync(path)) {
    if (!optional)
      problems.push(problemOn(shown, 1, "dit bestand ontbreekt.", "maak het; content/LEESMIJ.md zegt wat erin staat."));
    return { file: shown, lineOf: () => 1, sound: optional };
  }
  const { value, problems: own, lineOf, writtenAs } = parseYaml(readText(path, shown, problems), shown);
  problems.push(...own);
  const place = { file: shown, lineOf, writtenAs };
  // A file with only comments in it is an empty list where a list may be empty.
  const data =
    value === undefined ? undefined : fits<Singles[S]>(schema, optional ? (value ?? []) : value, place, problems);
  if (data !== undefined) Object.assign(content, { [name]: data });
  return { ...place, sound: data !== undefined };
}

function unknownFile(file: string, known: Set<string>): Problem {
  const patterns = registryNames.map((kind) => shownPattern(registries[kind]));
  const own = patterns.filter((pattern) => pattern.split("/")[0] === file.split("/")[0]);
  const fix = own[0] === undefined ? `content/ kent ${patterns.join(", ")}.` : `noem het content/${own[0]}.`;
  return problemOn(`content/${file}`, 1, `niets leest dit bestand.${didYouMean(file, known)}`, fix);
}
