/**
 * "Mijn uitkomst" as plain text, to copy or to share, whatever the kind of aid. It holds the aid's own texts and the
 * fixed words of the interface; what a person typed only in a self-scan, whose result is their own copy. Date and address
 * come with the aid: this file knows no clock or page.
 */
import * as words from "../text/widget.nl.ts";
import type { IslandData } from "./island/index.ts";

export type Block = readonly [heading: string, lines: readonly string[]];
/** What a text tells of the aid that it comes from. */
export type Imprint = Pick<IslandData, "title" | "notices" | "date" | "address">;

export const bullets = (texts: readonly string[]): string[] => texts.map((text) => `- ${text}`);

/** The blocks that have lines, a blank line between them. */
export const blocksText = (blocks: readonly Block[]): string =>
  blocks
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => [heading, ...lines].join("\n"))
    .join("\n\n");

/**
 * Writes what came out: `title`, then `first` beside the aid's name, then the blocks that have lines, a blank line
 * between them, a newline at the end.
 */
export function plainText(aid: Imprint, title: string, first: string, blocks: readonly Block[]): string {
  const all: Block[] = [
    [`${words.heading}: ${title}`, [first, `${words.aid}: ${aid.title}`]],
    ...blocks,
    [words.notices, bullets(aid.notices)],
  ];
  return `${blocksText(all)}\n\n${words.date} ${aid.date}\n${aid.address}\n`;
}
