/** Compiles src/ as it would be with some files changed, in memory. */
import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import ts from "typescript";

const root = resolve(import.meta.dirname, "../..");
const { options, fileNames } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, "tsconfig.json"), (path) => readFileSync(path, "utf8")).config,
  ts.sys,
  root,
);
// Astro files have no types here: what shows a kind is chosen by tables in .ts files, and those are compiled.
const ambient = `declare module "*.astro" { const component: any; export default component }
declare module "*.css?url" { const address: string; export default address }
declare module "*.css";
declare module "astro:content" { export const defineCollection: any }
interface ImportMeta { readonly env: { DEV: boolean } }`;

/** From the project's root → its text, new or in place of the one on disk. */
export type Overlay = Record<string, string>;

export interface CompileError {
  file: string;
  message: string;
}

// The files that no overlay changes are read and parsed once.
const parsed = new Map<string, ts.SourceFile | undefined>();
let before: ts.Program | undefined;

/** The errors of the whole source (tests apart) with these files changed, by file. */
export function compileWith(overlay: Overlay): CompileError[] {
  const changed = new Map(Object.entries({ ...overlay, "src/ambient.d.ts": ambient }));
  const names = fileNames.filter((name) => relative(root, name).startsWith("src/"));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  const own = (path: string) => changed.get(relative(root, path));
  host.fileExists = (path) => own(path) !== undefined || fileExists(path);
  host.readFile = (path) => own(path) ?? readFile(path);
  host.getSourceFile = (path, target, ...rest) => {
    const text = own(path);
    if (text !== undefined) return ts.createSourceFile(path, text, target, true);
    if (!parsed.has(path)) parsed.set(path, getSourceFile(path, target, ...rest));
    return parsed.get(path);
  };
  const rootNames = [...new Set([...names, ...[...changed.keys()].map((name) => join(root, name))])];
  before = ts.createProgram({ rootNames, options, host, ...(before ? { oldProgram: before } : {}) });
  return ts
    .getPreEmitDiagnostics(before)
    .filter(({ file }) => file && !file.fileName.includes("node_modules"))
    .map(({ file, messageText }) => ({
      file: relative(root, file?.fileName ?? ""),
      message: ts.flattenDiagnosticMessageText(messageText, "\n"),
    }));
}

/** A file of src/ with pieces put in; each is put right after the one place where `after` stands. */
export function withPieces(file: string, pieces: Record<string, string>): string {
  let text = readFileSync(join(root, file), "utf8");
  for (const [after, piece] of Object.entries(pieces)) {
    if (text.split(after).length !== 2) throw new Error(`${file} has not exactly one "${after}"`);
    text = text.replace(after, () => after + piece);
  }
  return text;
}
