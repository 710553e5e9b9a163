/** What to read beside the guideline, principle by principle: the sources that its texts and its methods name. */
import { address } from "../model/addresses.ts";
import type { Content } from "../model/content.ts";
import type { Source } from "../schema/source.ts";
import { pagesOf } from "./guideline.ts";
import { guidelineSource } from "./reference.ts";

interface Reading {
  id: string;
  title: string;
  letter?: string | undefined;
  href: string;
  /** What is to be read first, then what is to be used; each by title. */
  sources: Source[];
}

const order: { [K in Source["kind"]]: number } = { brontekst: 0, werk: 1, website: 2, rechtsbron: 3, instrument: 4 };

/** A list a principle, in the order of the guideline. */
export function readingLists(content: Content): Reading[] {
  const methods = [...content.method.values()].map(({ data }) => data);
  return pagesOf(content, "principes").map(({ id, data }) => {
    const recommendations = [...content.recommendation.values()].filter(({ section }) => section === id);
    const named = [
      ...data.sources,
      ...recommendations.flatMap((one) => one.data.sources),
      ...methods.filter(({ principles }) => principles.includes(id)).flatMap(({ sources }) => sources),
    ];
    // The guideline itself is read with every principle.
    return {
      ...{ id, title: data.title, letter: data.letter, href: address.principe(id) },
      sources: [...new Set(named)]
        .filter((one) => one !== guidelineSource)
        .flatMap((one) => content.source.get(one)?.data ?? [])
        .sort((a, b) => order[a.kind] - order[b.kind] || a.title.localeCompare(b.title, "nl")),
    };
  });
}
