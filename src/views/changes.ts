/** What changed on the site, day by day, each change with the places where a reader sees it. */
import { address, pageOf } from "../model/addresses.ts";
import type { Content } from "../model/content.ts";
import type { Change } from "../schema/changes.ts";
import { sitePages } from "./az.ts";
import { aidLink, type Link, present, recommendationLink } from "./related.ts";

export interface ShownChange extends Pick<Change, "id" | "on" | "title" | "what"> {
  /** Its own place on the page of changes. */
  href: string;
  links: Link[];
}
interface ChangedDay {
  on: string;
  changes: ShownChange[];
}

/** All changes, the newest first. */
export function shownChanges(content: Content): ShownChange[] {
  const names = new Map(sitePages(content).map(({ href, label }) => [href, label]));
  return content.changes.map(({ id, on, title, what, recommendations, aids, pages }) => ({
    ...{ id, on, title, what, href: address.change(id) },
    links: present([
      ...recommendations.map((one) => recommendationLink(content, one)),
      ...aids.map((one) => aidLink(content, one)),
      ...pages.map((href) => ({ href, label: names.get(pageOf(href)) ?? href })),
    ]),
  }));
}

/** The same by day. */
export function changedDays(content: Content): ChangedDay[] {
  const days = Map.groupBy(shownChanges(content), ({ on }) => on);
  return [...days].map(([on, changes]) => ({ on, changes }));
}
