/** A result as plain text, to copy or to share. It holds what somebody typed: it is their own copy. */
import * as t from "../../text/zelfscan-result.nl.ts";
import { type Block, bullets, type Imprint, plainText } from "../plain-text.ts";
import type { WidgetAdvice } from "../island/index.ts";
import type { ScanLine, ScanModel, ScanPart } from "./model.ts";

/** A line in words: what it is about, and its values with what stands above them. */
export function lineText({ label, values }: ScanLine, heads: readonly string[]): string {
  const said = values.flatMap((value, at) => {
    if (value === undefined) return [];
    const head = heads[at];
    if (head === undefined) return [value.text];
    // After a question mark a colon reads as a slip.
    return [`${head}${/[?!]$/.test(head) ? "" : ":"} ${value.text}`];
  });
  return [...(label ? [label] : []), said.join(", ")].join(" → ");
}

function partText({ item, heads, lines, notes }: ScanPart, title: string): string[] {
  const texts = [...lines.map((line) => lineText(line, heads)), ...notes];
  if (item.text === title) return bullets(texts);
  const [only, ...more] = texts;
  if (more.length === 0 && lines[0]?.label === "") return bullets([`${item.text} → ${only ?? ""}`]);
  return [...bullets([item.text]), ...texts.map((text) => `  - ${text}`)];
}

/** Writes what stands out with where it leads, then everything that was filled in. */
export function scanText(aid: Imprint, { answered, of, sections }: ScanModel<WidgetAdvice>): string {
  const advice = sections.flatMap((section) => section.advice);
  const blocks: Block[] = sections.map(({ title, parts }) => [title, parts.flatMap((part) => partText(part, title))]);
  return plainText(aid, t.filledOf(answered, of), t.snapshot, [
    [
      t.standsOut,
      advice.flatMap(({ title, text, links }) => [
        `- ${title}. ${text}`,
        ...links.map(({ label, href }) => `  ${label}: ${new URL(href, aid.address).href}`),
      ]),
    ],
    ...blocks,
  ]);
}
