/** Where things stand: every text with its address, and every box inside a text. */
import { addressOfEntry, pageOf, type Standing } from "../model/addresses.ts";
import type { Content, RegistryName } from "../model/content.ts";
import { type Component, kaderItems, type MdxText } from "../model/mdx.ts";
import { registryNames } from "../model/registries.ts";

/** A running text. */
export interface PlacedText {
  registry: RegistryName;
  id: string;
  section?: string;
  title: string;
  /** The address of the page on which it stands, without an anchor. */
  home: string;
  /** Its own address: for a recommendation a place on that page. */
  href: string;
  mdx: MdxText;
}
export interface Box {
  id: string;
  title: string;
  href: string;
  kind: string;
  items: string[];
  /** The method of the catalogue that it is about. */
  method?: string;
}

/** The address of the page on which an entry stands, without an anchor. */
export const homeOf = (content: Content, registry: RegistryName, entry: Standing): string =>
  pageOf(addressOfEntry(registry, entry, content.page) ?? "");

/** Every running text of the content. */
export function textsOf(content: Content): PlacedText[] {
  return registryNames.flatMap((registry) =>
    [...content[registry].values()].flatMap(({ id, section, data: { title }, mdx }) => {
      const href = addressOfEntry(registry, { id, section }, content.page);
      return mdx && href !== undefined ? { registry, id, section, title, home: pageOf(href), href, mdx } : [];
    }),
  );
}

/** The building blocks of one name in all texts, each with its id and the text in which it stands. */
export function blocksOf(content: Content, name: string): (Component & { id: string; text: PlacedText })[] {
  return textsOf(content).flatMap((text) =>
    text.mdx.components.flatMap((component) => {
      const id = component.attributes.get("id");
      return component.name === name && typeof id === "string" ? { ...component, id, text } : [];
    }),
  );
}

const memo = new WeakMap<Content, Map<string, Box>>();

/** All boxes (Kader) of all texts, by id. */
export function boxesOf(content: Content): ReadonlyMap<string, Box> {
  const known = memo.get(content);
  if (known) return known;
  const boxes = blocksOf(content, "Kader").map(({ id, attributes, text }): [string, Box] => {
    const items = attributes.get("items");
    const method = attributes.get("methode");
    return [
      id,
      {
        id,
        title: String(attributes.get("titel") ?? id),
        kind: String(attributes.get("soort") ?? ""),
        href: `${text.home}#${id}`,
        items: items === undefined ? [] : (kaderItems(items) ?? []),
        ...(typeof method === "string" && { method }),
      },
    ];
  });
  const byId = new Map(boxes);
  memo.set(content, byId);
  return byId;
}
