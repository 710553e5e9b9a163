/** What has an anchor on the page of a text. */
import type { Document } from "../reader/document.ts";
import { anchorsOf, kadersOf } from "./known-ids.ts";

export type Spot = { id: string; document: Document; line: number };

/** All ids that end up on the page of one document: headings, Kaders, former addresses, recommendations with theirs. */
export function spotsOn(document: Document, recommendations: readonly Document[]): Spot[] {
  const own = [document, ...recommendations].flatMap((part) => [
    ...kadersOf(part),
    ...anchorsOf(part),
    ...(part.mdx?.headings ?? []).map(({ slug, line }) => ({ id: slug, line, document: part })),
  ]);
  return [...recommendations.map((part) => ({ id: part.id, document: part, line: part.lineOf(["id"]) })), ...own];
}
