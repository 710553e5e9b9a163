/** What every island gets, whatever its kind, and the words that kinds share. */
import { absolute, address } from "../../model/addresses.ts";
import type { Content } from "../../model/content.ts";
import type { Aid } from "../../schema/aid.ts";
import type { Origin } from "../../schema/common.ts";
import { longDate } from "../../text/dates.ts";
import { checkedSince } from "../law.ts";

export interface WidgetContact {
  id: string;
  title: string;
  what: string;
  phone?: string;
}
export interface IslandBase {
  id: string;
  title: string;
  sensitive: boolean;
  notices: string[];
  /** The aid's own full address, for print and copy. */
  address: string;
  /** When the content was last looked at, in words. */
  date: string;
  /** When the law behind it was checked, the longest ago of all its grounds, in words; none where it has no grounds. */
  lawDate?: string;
  /** Whom to call, on every step of a sensitive aid. */
  urgent?: WidgetContact[];
}

/** The makers' reason, where something is their own choice. */
export const ownReason = (origin: Origin | undefined) => (origin && "own" in origin ? origin.own : undefined);

/** A contact as readers see it; an unknown one keeps its id as a name. */
export function contactData(content: Content, id: string): WidgetContact {
  const contact = content.contact.get(id)?.data;
  return { id, title: contact?.title ?? id, what: contact?.what ?? "", phone: contact?.phone?.number };
}

/** The contacts that stand with every aid in which danger can come up. */
export const urgentContacts = (content: Content): WidgetContact[] =>
  [...content.contact.values()]
    .filter(({ data }) => data.urgent && data.phone)
    .map(({ id }) => contactData(content, id));

/** The part of an island's data that its kind does not decide. `site` is the origin for full addresses. */
export function islandBase(content: Content, aid: Aid, site: URL | string | undefined): IslandBase {
  const checked = checkedSince(content, aid);
  return {
    id: aid.id,
    title: aid.title,
    sensitive: aid.sensitive,
    notices: aid.notices.flatMap((id) => content.site.notices[id]?.text ?? []),
    address: absolute(address.aid(aid.id), site),
    date: longDate(content.site.reviewedOn),
    ...(checked && { lawDate: longDate(checked) }),
  };
}
