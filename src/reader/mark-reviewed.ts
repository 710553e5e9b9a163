/** Writes who read a part of a content file into its text, and leaves every other letter of it as it stands. */
import { isMap, isScalar, type Node, type Pair, parseDocument, stringify, type YAMLMap } from "yaml";
import { splitFrontMatter } from "./document.ts";
import type { Path } from "./problems.ts";

interface Signed {
  on: string;
  by: string;
  print: string;
}
const FIELD = "reviewed";

/** The whitespace before a place on its line, as many spaces as it takes. */
const indentAt = (text: string, place: number): string => " ".repeat(place - text.lastIndexOf("\n", place - 1) - 1);
const lineEnd = (text: string, place: number): number => {
  const end = text.indexOf("\n", place);
  return end === -1 ? text.length : end;
};
/** The end of a value without the blank lines after it. */
const endOf = (text: string, { range }: Node): number => text.slice(0, range?.[1] ?? 0).trimEnd().length;

const asText = (value: string) => stringify(value, { defaultStringType: "QUOTE_DOUBLE", lineWidth: 0 }).trimEnd();
const quoted = ({ on, by, print }: Signed) =>
  Object.entries({ on, by, print }).map(([name, value]) => `${name}: ${asText(value)}`);

const asBlock = (signed: Signed, indent: string): string =>
  [`${FIELD}:`, ...quoted(signed).map((line) => `${indent}  ${line}`)].join("\n");

function markYaml(yaml: string, path: Path, signed: Signed): string {
  const document = parseDocument(yaml);
  const map = (path.length > 0 ? document.getIn(path, true) : document.contents) as Node | null;
  if (!isMap(map)) throw new Error(`Niets om na te lezen op ${path.join(".")}`);
  const { items, flow } = map as YAMLMap<Node, Node | null>;
  const inline = `${FIELD}: { ${quoted(signed).join(", ")} }`;
  const before = items.find(({ key }) => isScalar(key) && key.value === FIELD);
  if (before) {
    const start = before.key.range?.[0] ?? 0;
    const text = flow ? inline : asBlock(signed, indentAt(yaml, start));
    return yaml.slice(0, start) + text + yaml.slice(endOf(yaml, before.value ?? before.key));
  }
  const [first, last] = [items[0], items.at(-1)] as [Pair<Node, Node>, Pair<Node, Node | null>];
  const valueEnd = endOf(yaml, last.value ?? last.key);
  if (flow) return `${yaml.slice(0, valueEnd)}, ${inline}${yaml.slice(valueEnd)}`;
  const indent = indentAt(yaml, first.key.range?.[0] ?? 0);
  const end = lineEnd(yaml, valueEnd);
  return `${yaml.slice(0, end)}\n${indent}${asBlock(signed, indent)}${yaml.slice(end)}`;
}

/**
 * The text of a file with who read the part at this place in its data.
 * @throws when there is nothing at that place: the content was read from another text
 */
export function markReviewed(text: string, path: Path, signed: Signed): string {
  const { yaml, before } = splitFrontMatter(text);
  if (before === 0) return markYaml(text, path, signed);
  const start = text.indexOf("\n") + 1;
  return text.slice(0, start) + markYaml(yaml, path, signed) + text.slice(start + yaml.length);
}
