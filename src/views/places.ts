/** Where things stand: the address of every entry and of every box inside a text. */
import { kaderItems } from "../model/mdx.ts";
import type { Content, Entry } from "../model/content.ts";
import { address, pageAddress } from "../model/addresses.ts";

export interface Box {
  id: string;
  title: string;
  href: string;
  kind: string;
  items: string[];
}

const memo = new WeakMap<Content, Map<string, Box>>();

/** The address of the page on which an MDX entry stands, without an anchor. */
export function homeOf(content: Content, kind: "page" | "recommendation" | "method" | "casus", entry: Entry<unknown>) {
  if (kind === "method") return address.method(entry.id);
  if (kind === "casus") return address.casus(entry.id);
  if (kind === "page") return pageAddress(entry.section, entry.id);
  const page = content.page.get(entry.section ?? "");
  return pageAddress(page?.section, page?.id ?? "");
}

/** All boxes (Kader) of all texts, by id. */
export function boxesOf(content: Content): ReadonlyMap<string, Box> {
  const known = memo.get(content);
  if (known) return known;
  const boxes = new Map<string, Box>();
  for (const kind of ["page", "recommendation", "method", "casus"] as const)
    for (const entry of content[kind].values())
      for (const { name, attributes } of entry.mdx?.components ?? []) {
        const id = attributes.get("id");
        if (name !== "Kader" || typeof id !== "string") continue;
        const items = attributes.get("items");
        boxes.set(id, {
          id,
          title: String(attributes.get("titel") ?? id),
          kind: String(attributes.get("soort") ?? ""),
          href: `${homeOf(content, kind, entry)}#${id}`,
          items: items === undefined ? [] : (kaderItems(items) ?? []),
        });
      }
  memo.set(content, boxes);
  return boxes;
}
