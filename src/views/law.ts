/** How a legal ground is named for readers. */
import { groundsOf } from "../domain/kinds.ts";
import type { Content } from "../model/content.ts";
import type { Aid } from "../schema/aid.ts";
import type { Law } from "../schema/law.ts";
import { longDate } from "../text/dates.ts";
import { address } from "../model/addresses.ts";

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

/** The first of these days among the legal grounds of an aid (ISO); undefined without legal grounds. */
const first = (day: "checkedOn" | "checkBefore") => (content: Content, aid: Aid) => {
  const ids = new Set(groundsOf(aid).flatMap(({ basis }) => basis));
  return [...ids].flatMap((id) => content.law.get(id)?.data[day] ?? []).sort()[0];
};

/** The first day by which a legal ground of this aid has to be checked again (ISO); undefined without legal grounds. */
export const earliestCheck = first("checkBefore");
/** The day since which all legal grounds of this aid have been checked (ISO); undefined without legal grounds. */
export const checkedSince = first("checkedOn");

/** The first day by which any legal ground of the site has to be checked again (ISO). */
export function nextLawCheck({ law }: Pick<Content, "law">): string {
  const [next] = [...law.values()].map(({ data }) => data.checkBefore).sort();
  if (next === undefined) throw new Error("De site heeft geen enkele wettelijke grond");
  return next;
}
