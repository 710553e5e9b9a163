/** Reads the editions that content/edities/ keeps. */
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Edition, type FrozenKind, frozenKinds, type FrozenText } from "../model/edition.ts";
import { editionsFolder } from "../model/files.ts";
import { registries } from "../model/registries.ts";
import { splitFrontMatter } from "./document.ts";
import { parseMdx } from "./mdx-text.ts";
import { parseYaml } from "./yaml-text.ts";

function readFrozen(folder: string, kind: FrozenKind): [id: string, FrozenText][] {
  const { folder: own, format } = registries[kind];
  const files = globSync(`**/*.${format}`, { cwd: join(folder, own) }).sort();
  return files.map((name) => {
    const file = join(folder, own, name);
    const text = readFileSync(file, "utf8");
    const parts = splitFrontMatter(text);
    const { value: data } = parseYaml(format === "mdx" ? parts.yaml : text, file);
    const id = basename(name, `.${format}`);
    const title = (data as { title?: unknown } | undefined)?.title;
    if (typeof title !== "string") throw new Error(`${file} heeft geen titel: een editie verandert niet, zet ze terug`);
    return [id, { id, title, data, mdx: format === "mdx" ? parseMdx(parts.body, file) : undefined }];
  });
}

/**
 * All editions, the oldest first.
 * @throws when a text in one cannot be read
 */
export function readEditions(root = "content"): Edition[] {
  const all = join(root, editionsFolder);
  if (!existsSync(all)) return [];
  const names = readdirSync(all, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names
    .map(({ name }) => name)
    .sort()
    .map((name) => ({
      name,
      texts: Object.fromEntries(
        frozenKinds.map((kind) => [kind, new Map(readFrozen(join(all, name), kind))]),
      ) as Edition["texts"],
    }));
}
