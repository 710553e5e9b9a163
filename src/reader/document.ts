/** Reads one file of a registry from its text: its fields, and for MDX its running text. */
import type { Entry, RegistryData, RegistryName } from "../model/content.ts";
import { registries } from "../model/registries.ts";
import { parseMdx, type ReadMdx } from "./mdx-text.ts";
import { fits } from "./explain.ts";
import { type Path, type Problem, problemOn } from "./problems.ts";
import { parseYaml } from "./yaml-text.ts";

/** One file of a registry, whether its data is sound or not: what the checks across files walk over. */
export type Document<K extends RegistryName = RegistryName> = {
  [R in K]: {
    kind: R;
    /** The file's name, which should be its id. */
    id: string;
    section?: string;
    file: string;
    lineOf: (path: Path) => number;
    /** The id that the file gives itself, when it gives one. */
    ownId?: string;
    /** Present when the data fits its schema. */
    entry?: Entry<RegistryData[R]>;
    /** Present for MDX. */
    mdx?: ReadMdx;
  };
}[K];

export type Where<K extends RegistryName = RegistryName> = { kind: K; id: string; section?: string };

/** Reads one file; its problems are those of this file alone. */
export function readDocument<K extends RegistryName>(
  text: string,
  file: string,
  where: Where<K>,
): { document: Document<K>; problems: Problem[] } {
  const { format, schema } = registries[where.kind];
  const parts = format === "mdx" ? splitFrontMatter(text) : { yaml: text, before: 0, body: "", bodyBefore: 0 };
  const { value, problems, lineOf, writtenAs } = parseYaml(parts.yaml, file, parts.before);
  const ownId = (value as { id?: unknown } | undefined | null)?.id;
  const data = value === undefined ? undefined : fits(schema, value, { file, lineOf, writtenAs }, problems);
  const mdx = format === "mdx" ? readText(parts, file, problems) : undefined;
  const { section } = where;
  const document = {
    ...where,
    ...{ file, lineOf, mdx },
    ...(typeof ownId === "string" ? { ownId } : {}),
    ...(data === undefined ? {} : { entry: { id: data.id, data, body: parts.body, mdx, file, section } }),
  };
  return { document, problems };
}

function readText(parts: ReturnType<typeof splitFrontMatter>, file: string, problems: Problem[]): ReadMdx {
  const { before, body, bodyBefore } = parts;
  if (before === 0) {
    problems.length = 0;
    problems.push(
      problemOn(file, 1, "de velden bovenaan ontbreken.", "zet ze tussen twee regels met ---, helemaal bovenaan."),
    );
  } else if (body.trim() === "") {
    problems.push(
      problemOn(
        file,
        bodyBefore,
        "onder de velden staat geen tekst.",
        "schrijf de tekst onder de tweede regel met ---.",
      ),
    );
  }
  const mdx = parseMdx(body, file, bodyBefore);
  problems.push(...mdx.problems);
  return mdx;
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
