/** What a course can point to: every aid, method, case and recommendation, with its address and the name of its QR code. */
import type { Content } from "../model/content.ts";
import { address } from "../model/addresses.ts";
import { recommendationLink } from "./related.ts";

export interface Shareable {
  /** Name of the QR code, unique on the site. */
  key: string;
  kind: "aid" | "method" | "casus" | "recommendation";
  id: string;
  title: string;
  /** Path with anchor. */
  href: string;
  /** What of it can stand in a frame: its path, and what the host has to allow. */
  frame?: { href: string; allow: readonly string[] };
  /** Where all that a course can take of it stands together. */
  course?: string;
}

/** Copying and sharing need a host's leave. */
const AID_NEEDS = ["clipboard-write", "web-share"];
/** Copying notes, the whole screen, and a screen that stays on. */
const RUN_NEEDS = ["clipboard-write", "fullscreen", "screen-wake-lock"];

/** Everything that can be shared, aids first. */
export function shareables(content: Content): Shareable[] {
  return [
    ...[...content.aid.values()].map(({ id, data }): Shareable => ({
      ...{ key: `hulpmiddel-${id}`, kind: "aid", id, title: data.title, href: address.aid(id) },
      ...{ frame: { href: address.embed(id), allow: AID_NEEDS }, course: address.courseOf(id) },
    })),
    ...[...content.method.values()].map(({ id, data }): Shareable => ({
      ...{ key: `methodiek-${id}`, kind: "method", id, title: data.title, href: address.method(id) },
      ...(data.size === "met-stappen" && { frame: { href: address.embedRun(id), allow: RUN_NEEDS } }),
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

/** The frame to paste into a course: it scrolls by itself, so a host that cannot resize it shows all of it too. */
export function frameSnippet(url: string, title: string, allow: readonly string[] = AID_NEEDS): string {
  const safe = title.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return `<iframe src="${url}" title="${safe}" width="100%" height="720" style="border:0" loading="lazy" allow="${allow.join("; ")}"></iframe>`;
}
