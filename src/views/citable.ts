/** What can be referred to: every page, and every recommendation on its own. */
import type { Content } from "../model/content.ts";
import { absolute, address } from "../model/addresses.ts";
import { sitePages } from "./az.ts";
import type { Citable } from "./citation.ts";
import { recommendationLink } from "./related.ts";

/** A name for a reference, made from its path: unique, since paths are. */
export const citationKey = (href: string): string => {
  const name = href.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
  return name === "" ? "pris" : `pris-${name}`;
};

/** The description from which all forms of a reference are made. `site` is the origin. */
export function citable(content: Content, title: string, href: string, site: URL | string | undefined): Citable {
  const { publisher, year, name, reviewedOn } = content.site;
  return {
    ...{ title, publisher, year, siteName: name, date: reviewedOn },
    url: absolute(href, site),
    key: citationKey(href),
  };
}

/** What only leads to other pages is not referred to. */
const doors: readonly string[] = [
  address.home,
  address.az,
  address.aids,
  address.methods,
  address.methodCards,
  address.search,
  address.selection,
  address.review,
];

/** All that has a reference, each once. */
export function citables(content: Content): { title: string; href: string }[] {
  const recommendations = [...content.recommendation.keys()].flatMap((id) => recommendationLink(content, id) ?? []);
  return [...sitePages(content), ...recommendations]
    .filter(({ href }) => !doors.includes(href))
    .map(({ label, href }) => ({ title: label, href }));
}
