/** What stands in an MDX text, with its lines: read once (src/reader/mdx-text.ts), then carried by its entry. */

export type Component = {
  name: string;
  line: number;
  /** A string, or the code between braces, or true for an attribute without a value. */
  attributes: Map<string, string | true | { code: string }>;
  /** Stands inside a paragraph. */
  inline: boolean;
  hasChildren: boolean;
  /** Has text that no blank line separates from the tags. */
  tight: boolean;
};
type Heading = { depth: number; text: string; slug: string; line: number };
type Link = { url: string; line: number };
type Prose = {
  text: string;
  line: number;
  /** The building blocks inside it that stand for words of their own, each before a letter of the text. */
  within?: { at: number; name: string; id: string }[];
};
export type MdxText = {
  components: Component[];
  headings: Heading[];
  links: Link[];
  prose: Prose[];
  /** The parser gave up: nothing is known about this text. */
  broken: boolean;
};

/** The ids in `items={['A', 'B']}`, or undefined where it is something else. */
export function kaderItems(value: string | true | { code: string }): string[] | undefined {
  if (typeof value !== "object" || !/^\s*\[\s*(?:(?:'[^']*'|"[^"]*")\s*(?:,\s*|(?=\])))*\]\s*$/.test(value.code))
    return undefined;
  return [...value.code.matchAll(/'([^']*)'|"([^"]*)"/g)].map((match) => match[1] ?? match[2] ?? "");
}
