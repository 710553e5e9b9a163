/** What the island of a zelfscan needs. */
import { address } from "../../model/addresses.ts";
import type { Content } from "../../model/content.ts";
import type { Zelfscan } from "../../schema/aid.ts";
import type { Dimension, ScanAdvice, ScanTest } from "../../schema/zelfscan.ts";
import type { Item } from "../../domain/zelfscan/fields.ts";
import { type Link, methodLink, recommendationLink } from "../related.ts";
import type { IslandBase } from "./base.ts";

export interface WidgetAdvice {
  id: string;
  when: ScanTest[];
  title: string;
  text: string;
  /** Where to go on: recommendations, then methods, then aids. */
  links: Link[];
}
export interface ZelfscanData extends IslandBase, Pick<Zelfscan, "shown" | "keep" | "together"> {
  kind: "zelfscan";
  scale?: Omit<NonNullable<Zelfscan["scale"]>, "origin">;
  dimensions: (Pick<Dimension, "id" | "title" | "intro" | "remark"> & { items: Item[]; advice: WidgetAdvice[] })[];
}

/** Where an advice leads, as links. */
export const adviceLinks = (content: Content, { recommendations, methods, aids }: ScanAdvice): Link[] => [
  ...recommendations.flatMap((id) => recommendationLink(content, id) ?? []),
  ...methods.flatMap((id) => methodLink(content, id) ?? []),
  ...aids.flatMap((id) => {
    const aid = content.aid.get(id);
    return aid ? { label: aid.data.title, href: address.aid(id) } : [];
  }),
];

const withoutOrigin = <T extends { origin: unknown }>({ origin: _origin, ...rest }: T) => rest;

/** The data of its island. */
export const zelfscan = (content: Content, base: IslandBase, aid: Zelfscan): ZelfscanData => ({
  ...base,
  kind: "zelfscan",
  ...{ shown: aid.shown, keep: aid.keep, together: aid.together },
  ...(aid.scale && { scale: withoutOrigin(aid.scale) }),
  dimensions: aid.dimensions.map(({ id, title, intro, remark, items, advice }) => ({
    ...{ id, title, intro, remark },
    // Of a union `Omit` keeps only what all its members share; what is taken away here is the origin alone.
    items: items.map((item) => withoutOrigin(item) as Item),
    advice: advice.map((one) => ({
      ...{ id: one.id, when: one.when, title: one.title, text: one.text },
      links: adviceLinks(content, one),
    })),
  })),
});
