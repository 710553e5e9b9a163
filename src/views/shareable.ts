/** What a course can point to: every aid, case and recommendation, with its address and the name of its QR code. */
import type { Content } from "../model/content.ts";
import { address } from "../model/addresses.ts";
import { recommendationLink } from "./related.ts";

export interface Shareable {
  /** Name of the QR code, unique on the site. */
  key: string;
  kind: "aid" | "casus" | "recommendation";
  id: string;
  title: string;
  /** Path with anchor. */
  href: string;
}

/** Everything that can be shared, aids first. */
export function shareables(content: Content): Shareable[] {
  return [
    ...[...content.aid.values()].map(({ id, data }): Shareable => ({
      ...{ key: `hulpmiddel-${id}`, kind: "aid", id, title: data.title, href: address.aid(id) },
    })),
    ...[...content.casus.values()].map(({ id, data }): Shareable => ({
      ...{ key: `casus-${id}`, kind: "casus", id, title: data.title, href: address.casus(id) },
    })),
    ...[...content.recommendation.keys()].flatMap((id): Shareable[] => {
      const link = recommendationLink(content, id);
      return link ? [{ key: `aanbeveling-${id}`, kind: "recommendation", id, title: link.label, href: link.href }] : [];
    }),
  ];
}

/** The frame to paste into a course: it scrolls by itself, so a host that cannot resize it shows all of it too. Copying and sharing need its leave. */
export function frameSnippet(url: string, title: string): string {
  const safe = title.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return `<iframe src="${url}" title="${safe}" width="100%" height="720" style="border:0" loading="lazy" allow="clipboard-write; web-share"></iframe>`;
}
