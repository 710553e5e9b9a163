/** All that "Mijn selectie" can hold, by kind and by the page that it stands on: what its page lists. */
import { keyOf, type PartKind, partKinds } from "../domain/selection.ts";
import { address } from "../model/addresses.ts";
import type { Content } from "../model/content.ts";
import type { Aid } from "../schema/aid.ts";
import { aidGroups } from "./aid-groups.ts";
import { pagesOf, SECTIONS } from "./guideline.ts";
import { viewsOf } from "./kinds/index.ts";
import { recommendationLink } from "./related.ts";

interface SelectionRow {
  key: string;
  title: string;
  /** Where it stands. */
  href: string;
}
interface SelectionGroup {
  /** Of the page, the aid or the group of methods. */
  id: string;
  title: string;
  rows: SelectionRow[];
}

/** The kind of parts that an aid has to take along; undefined for an aid that has none. */
export function partKindOf(aid: Aid): PartKind | undefined {
  const { kind, of } = viewsOf(aid).selected;
  return of(aid).length > 0 ? kind : undefined;
}

const aidParts = (kind: PartKind) => (content: Content) =>
  aidGroups(content).flatMap(({ aids }) =>
    aids
      .filter((aid) => partKindOf(aid) === kind)
      .map((aid) => ({
        ...{ id: aid.id, title: aid.title },
        rows: viewsOf(aid)
          .selected.of(aid)
          .map(({ id, title }) => ({ key: keyOf(kind, aid.id, id), title, href: `${address.aid(aid.id)}#${id}` })),
      })),
  );

const groups: { [K in PartKind]: (content: Content) => SelectionGroup[] } = {
  recommendation: (content) =>
    SECTIONS.flatMap(({ id }) => pagesOf(content, id)).map(({ id: page, data: { title } }) => ({
      ...{ id: page, title },
      rows: (content.structure.recommendations[page] ?? []).flatMap((id) => {
        const link = recommendationLink(content, id);
        return link ? { key: keyOf("recommendation", id), title: link.label, href: link.href } : [];
      }),
    })),
  card: aidParts("card"),
  method: ({ structure, method }) =>
    structure.methods.map(({ id, title, entries }) => ({
      ...{ id, title },
      rows: entries.flatMap((one) => {
        const data = method.get(one)?.data;
        return data ? { key: keyOf("method", one), title: data.title, href: address.method(one) } : [];
      }),
    })),
  outcome: aidParts("outcome"),
};

/** All of it; a group that has nothing to choose from is not there. */
export const selectable = (content: Content): { kind: PartKind; groups: SelectionGroup[] }[] =>
  partKinds.map((kind) => ({ kind, groups: groups[kind](content).filter(({ rows }) => rows.length > 0) }));
