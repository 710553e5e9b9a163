/** Links between kinds: written on one side in the content, shown on both. */
import type { Content } from "../model/content.ts";
import type { Casus } from "../schema/casus.ts";
import type { Recommendation } from "../schema/recommendation.ts";
import { address, addressOfEntry } from "../model/addresses.ts";
import { boxesOf } from "./places.ts";

export interface Link {
  label: string;
  href: string;
}
export interface RelatedGroup {
  label: string;
  links: Link[];
}

/** Only the groups that hold something. */
export const nonEmpty = (groups: RelatedGroup[]) => groups.filter((group) => group.links.length > 0);

/** A method's page, or the box that stands for it. */
export function methodLink(content: Content, id: string): Link | undefined {
  const method = content.method.get(id);
  if (method) return { label: method.data.title, href: address.method(id) };
  const box = boxesOf(content).get(id);
  return box && { label: box.title, href: box.href };
}

/** The address of a recommendation on its page. */
export function recommendationLink(content: Content, id: string): Link | undefined {
  const entry = content.recommendation.get(id);
  const href = entry && addressOfEntry("recommendation", entry, content.page);
  return entry && href !== undefined ? { label: entry.data.title, href } : undefined;
}

/** The recommendations that a case shows, each with its sentence. */
export const shownBy = (content: Content, { recommendations }: Casus): (Link & { core: string })[] =>
  recommendations.flatMap((id) => {
    const link = recommendationLink(content, id);
    const core = content.recommendation.get(id)?.data.core;
    return link && core !== undefined ? { ...link, core } : [];
  });

/** The page of an aid. */
export const aidLink = (content: Content, id: string): Link | undefined => {
  const aid = content.aid.get(id);
  return aid && { label: aid.data.title, href: address.aid(id) };
};

const termLink = (content: Content, id: string): Link | undefined => {
  const term = content.term.get(id);
  return term && { label: term.data.title, href: address.term(id) };
};

/** The links that are there. */
export const present = (links: (Link | undefined)[]) => links.filter((link) => link !== undefined);

/** What belongs to a recommendation: aids, methods, cases, terms. */
export function relatedTo(content: Content, data: Recommendation): RelatedGroup[] {
  const cases = [...content.casus.values()].filter((entry) => entry.data.recommendations.includes(data.id));
  return nonEmpty([
    { label: "Hulpmiddelen", links: present(data.aids.map((id) => aidLink(content, id))) },
    { label: "Methodieken", links: present(data.methods.map((id) => methodLink(content, id))) },
    { label: "Casussen", links: cases.map(({ id, data }) => ({ label: data.title, href: address.casus(id) })) },
    { label: "Begrippen", links: present(data.terms.map((id) => termLink(content, id))) },
  ]);
}

/** What belongs to a page: the aids that name it, and what its recommendations name. */
export function relatedToPage(content: Content, pageId: string): RelatedGroup[] {
  const recommendations = (content.structure.recommendations[pageId] ?? []).flatMap(
    (id) => content.recommendation.get(id)?.data ?? [],
  );
  const aids = [...content.aid.values()].filter((aid) => aid.data.pages.includes(pageId)).map((aid) => aid.id);
  const whole = {
    aids: [...new Set([...aids, ...recommendations.flatMap((one) => one.aids)])],
    methods: [...new Set(recommendations.flatMap((one) => one.methods))],
    terms: [...new Set(recommendations.flatMap((one) => one.terms))],
  };
  const ids = new Set(recommendations.map((one) => one.id));
  const cases = [...content.casus.values()].filter((one) => one.data.recommendations.some((id) => ids.has(id)));
  return nonEmpty([
    { label: "Hulpmiddelen", links: present(whole.aids.map((id) => aidLink(content, id))) },
    { label: "Methodieken", links: present(whole.methods.map((id) => methodLink(content, id))) },
    { label: "Casussen", links: cases.map(({ id, data }) => ({ label: data.title, href: address.casus(id) })) },
    { label: "Begrippen", links: present(whole.terms.map((id) => termLink(content, id))) },
  ]);
}
