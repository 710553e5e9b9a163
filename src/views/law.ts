/** How a legal ground is named for readers. */
import type { Content } from "../reader/content.ts";
import type { Law } from "../schema/registries.ts";
import { longDate } from "../text/dates.ts";
import { address } from "./addresses.ts";

/** "art. 352 Sw. (vóór 1 september 2026: art. 458)". */
export function lawLabel(law: Pick<Law, "label" | "formerly" | "since">): string {
  if (!law.formerly) return law.label;
  return `${law.label} (${law.since ? `vóór ${longDate(law.since)}` : "vroeger"}: ${law.formerly})`;
}

/** Links to legal grounds, each with its label and subject. */
export function lawLinks(content: Content, ids: readonly string[]): { label: string; href: string }[] {
  return ids.flatMap((id) => {
    const law = content.law.get(id)?.data;
    return law ? [{ label: `${lawLabel(law)}: ${law.title}`, href: address.law(id) }] : [];
  });
}
