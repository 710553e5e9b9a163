/** YAML with lines: parses a text, translates what is wrong with it, and finds the line of any place in it. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import type { Document, Node, YAMLError, YAMLWarning } from "yaml";
import { type Path, type Problem, problemOn } from "./problems.ts";

export type YamlText = {
  value: unknown;
  problems: Problem[];
  lineOf: (path: Path) => number;
  /** A value as it is written, which for numbers is not always how it is read: 1.0 */
  writtenAs: (path: Path) => string | undefined;
};

/**
 * Parses YAML. `offset` is the number of lines before it in the file, as with the front matter of an MDX file.
 * The value is undefined when the text cannot be read.
 */
export function parseYaml(text: string, file: string, offset = 0): YamlText {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (position: number): number => counter.linePos(position).line + offset;
  // After the first error of syntax the parser guesses; what it finds then is mostly the same error again.
  // A word after ! is only a warning to it, and is gone all the same.
  const all: (YAMLError | YAMLWarning)[] = [...document.errors, ...document.warnings];
  const syntax = all.findIndex(({ code }) => code !== "DUPLICATE_KEY");
  const errors = syntax === -1 ? all : all.slice(0, syntax + 1);
  const problems = errors.map((error) => {
    const { message, fix } = explain(error, text);
    return problemOn(file, lineAt(startOf(error, document)), message, fix);
  });
  if (problems.length === 0) problems.push(...firstReuse(document, text, file, lineAt));
  const value: unknown = problems.length > 0 ? undefined : document.toJS();
  problems.push(...unquotedDates(document, file, lineAt));
  const writtenAs = (path: Path): string | undefined => {
    const node = document.getIn(path, true);
    return isScalar(node) ? node.source : undefined;
  };
  return { value, problems, lineOf: (path) => findLine(document, path, lineAt, offset + 1), writtenAs };
}

/** Walks down as far as the path exists; a missing field gets the line of the block it is missing from. */
function findLine(document: Document, path: Path, lineAt: (position: number) => number, first: number): number {
  let node: Node | null = document.contents as Node | null;
  let line = node?.range ? lineAt(node.range[0]) : first;
  if (path.length === 0) return first;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document) ?? null;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) return line;
      const key = pair.key as Node;
      if (key.range) line = lineAt(key.range[0]);
      node = pair.value as Node | null;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) return line;
      if (item.range) line = lineAt(item.range[0]);
      node = item;
    } else return line;
  }
  return line;
}

/** Where to send the editor: a quote that never closes is only noticed at the end of the file. */
function startOf(error: YAMLError | YAMLWarning, document: Document): number {
  let start = error.pos[0];
  if (!error.message.includes("closing")) return start;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (type?.startsWith("QUOTE") && range && range[1] >= error.pos[0]) start = range[0];
    },
  });
  return start;
}

/**
 * Content says everything where it stands. A few lines of aliases can stand for millions, or for themselves; and a text
 * that begins with & would lose its first word without a sound.
 */
function firstReuse(document: Document, text: string, file: string, lineAt: (position: number) => number): Problem[] {
  let sign: string | undefined;
  let at = 0;
  visit(document, {
    Node(_key, node) {
      const [start = 0] = node.range ?? [];
      if (isAlias(node)) [sign, at] = [`*${node.source}`, start];
      else if (node.anchor) {
        sign = `&${node.anchor}`;
        at = text.lastIndexOf(sign, start);
      }
      return sign === undefined ? undefined : visit.BREAK;
    },
  });
  if (sign === undefined) return [];
  return [
    problemOn(
      file,
      lineAt(at),
      `${sign} leest YAML als een verwijzing binnen dit bestand.`,
      "schrijf voluit wat er moet staan; begint de tekst zelf met & of *, zet ze dan tussen aanhalingstekens.",
    ),
  ];
}

/** Astro's own YAML parser turns an unquoted date into a Date, in some time zone; this one does not, so we look. */
function unquotedDates(document: Document, file: string, lineAt: (position: number) => number): Problem[] {
  const found: Problem[] = [];
  visit(document, {
    Scalar(_key, node) {
      const written = node.source ?? "";
      if (node.type !== "PLAIN" || !/^\d{4}-\d{1,2}-\d{1,2}(?:$|[Tt\s])/.test(written)) return;
      const line = lineAt(node.range?.[0] ?? 0);
      found.push(problemOn(file, line, `de datum ${written} staat zonder aanhalingstekens.`, `schrijf "${written}".`));
    },
  });
  return found;
}

function explain(error: YAMLError | YAMLWarning, text: string): { message: string; fix: string } {
  const near = text.slice(error.pos[0], error.pos[1]).split("\n")[0]?.trim() ?? "";
  switch (error.code) {
    case "DUPLICATE_KEY": {
      const key = /^[^:\s]+/.exec(text.slice(error.pos[0]))?.[0] ?? near;
      return {
        message: `het veld "${key}" staat twee keer in hetzelfde blok.`,
        fix: "voeg beide samen of schrap er één.",
      };
    }
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return {
        message: "hier staat een dubbele punt waar YAML geen nieuw veld verwacht.",
        fix: "zet een tekst met een dubbele punt helemaal tussen aanhalingstekens, en kijk na of de regel ver genoeg inspringt.",
      };
    case "TAB_AS_INDENT":
      return { message: "deze regel springt in met een tab.", fix: "gebruik spaties om in te springen." };
    case "BAD_INDENT":
      return {
        message: "deze regel springt te weinig of te veel in.",
        fix: "laat velden van hetzelfde blok op dezelfde kolom beginnen.",
      };
    case "BAD_SCALAR_START":
      return {
        message: `een tekst kan niet beginnen met ${near.slice(0, 1) || "dit teken"}.`,
        fix: "zet de hele tekst tussen aanhalingstekens.",
      };
    case "BAD_DQ_ESCAPE":
      return {
        message: "een \\ tussen dubbele aanhalingstekens heeft een bijzondere betekenis.",
        fix: "schrijf \\\\ voor een gewone backslash, of gebruik enkele aanhalingstekens.",
      };
    case "MISSING_CHAR":
      if (error.message.includes("closing")) {
        return {
          message: "het aanhalingsteken dat hier opengaat, wordt nergens gesloten.",
          fix: "zet een aanhalingsteken op het einde van de tekst.",
        };
      }
      return {
        message: "er ontbreekt een teken: een aanhalingsteken, een dubbele punt, een komma, een ] of een }.",
        fix: `kijk deze regel en de regel ervoor na (YAML zegt: ${error.message}).`,
      };
    case "BAD_ALIAS":
      return {
        message: "een tekst die met * of & begint, leest YAML als een verwijzing.",
        fix: "zet ze tussen aanhalingstekens.",
      };
    case "TAG_RESOLVE_FAILED":
      return {
        message: `een tekst die met ${near} begint, verliest dat woord.`,
        fix: "zet ze tussen aanhalingstekens.",
      };
    case "RESOURCE_EXHAUSTION":
      return {
        message: "hier staan te veel haakjes in elkaar.",
        fix: "schrijf lijsten en velden elk op een eigen regel.",
      };
    case "MULTIPLE_DOCS":
      return { message: "een regel --- deelt dit bestand in tweeën.", fix: "schrap die regel." };
    default:
      return {
        message: "dit is geen geldige YAML.",
        fix: `kijk aanhalingstekens, haakjes en insprong op deze regel na (YAML zegt: ${error.message}).`,
      };
  }
}
