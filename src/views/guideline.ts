/** The guideline in reading order, from content/structuur.yaml. */
import type { Content, Entry } from "../model/content.ts";
import type { Page } from "../schema/page.ts";
import { type GuidelinePart, modelPageId, pageAddress } from "../model/addresses.ts";
import type { Link } from "./related.ts";

export type Section = GuidelinePart;
export const SECTIONS: { id: Section; title: string; part: string }[] = [
  { id: "kader", title: "Het kader", part: "Deel 1" },
  { id: "principes", title: "De acht principes", part: "Deel 2" },
  { id: "beleid", title: "Beleid en organisatie", part: "Deel 3" },
];

/** The pages of one part, in order. */
export function pagesOf(content: Content, section: Section): Entry<Page>[] {
  return content.structure[section].map((id) => content.page.get(id)).filter((entry) => entry !== undefined);
}

const link = (entry: Entry<Page> | undefined): Link | undefined =>
  entry && { label: entry.data.title, href: pageAddress(entry.section, entry.id) };

/** The neighbours of a page in the reading order of the whole guideline; none for a page outside it. */
export function neighbours(content: Content, id: string): { previous: Link | undefined; next: Link | undefined } {
  const all = SECTIONS.flatMap(({ id: section }) => pagesOf(content, section));
  const at = all.findIndex((entry) => entry.id === id);
  return { previous: link(all[at - 1]), next: at === -1 ? undefined : link(all[at + 1]) };
}

/** The parts with all their pages, as one reads them from cover to cover: the model opens the part of the principles. */
export function wholeGuideline(content: Content): { label: string; pages: Entry<Page>[] }[] {
  const model = content.page.get(modelPageId);
  return SECTIONS.map(({ id, title, part }) => ({
    label: `${part}: ${title}`,
    pages: [...(id === "principes" && model ? [model] : []), ...pagesOf(content, id)],
  })).filter(({ pages }) => pages.length > 0);
}
