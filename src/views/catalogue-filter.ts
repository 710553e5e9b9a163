/** What somebody chose in the catalogue: which entries fit it, and how it stands in the address. Runs in the browser. */

/** What an entry can be chosen by, under the name that it has in a form and in the address. */
export const facetNames = ["doel", "tijd", "groep", "stappen", "principe"] as const;
export type FacetName = (typeof facetNames)[number];
/** Values by facet: of an entry, what it serves; of a choice, what it asks. */
export type Facets = { readonly [F in FacetName]?: readonly string[] };

export interface Choice {
  facets: Facets;
  query: string;
}

const QUERY = "zoek";
/** Longer than any question that somebody types. */
const MOST_LETTERS = 200;

/** Of each facet that was chosen an entry has to serve one value. */
export const fits = (entry: Facets, asked: Facets): boolean =>
  facetNames.every((name) => {
    const values = asked[name] ?? [];
    return values.length === 0 || values.some((value) => entry[name]?.includes(value));
  });

/** Writes a choice as a fragment, "#" included; nothing where nothing was chosen. */
export function writeChoice({ facets, query }: Choice): string {
  const pairs = facetNames.flatMap((name) => (facets[name] ?? []).map((value) => [name, value]));
  const text = query.trim();
  const params = new URLSearchParams(text === "" ? pairs : [...pairs, [QUERY, text]]);
  return params.size === 0 ? "" : `#${params}`;
}

/**
 * Reads a choice from a fragment: what is not known is dropped, and told. A bare id of a goal is that goal; another is a
 * place on the page, and no choice. Total: what stands there was written by someone else.
 */
export function readChoice(hash: string, known: Facets): (Choice & { dropped: string[] }) | undefined {
  const text = hash.replace(/^#/, "").replaceAll("&amp;", "&");
  if (known.doel?.includes(text)) return { facets: { doel: [text] }, query: "", dropped: [] };
  if (text !== "" && !text.includes("=")) return undefined;
  const facets: Partial<Record<FacetName, string[]>> = {};
  const dropped = new Set<string>();
  let query = "";
  for (const [key, value] of new URLSearchParams(text)) {
    const name = facetNames.find((one) => one === key);
    if (key === QUERY) query ||= value.trim().slice(0, MOST_LETTERS);
    else if (name && known[name]?.includes(value)) {
      if (!facets[name]?.includes(value)) facets[name] = [...(facets[name] ?? []), value];
    } else dropped.add(key);
  }
  return { facets, query, dropped: [...dropped] };
}
